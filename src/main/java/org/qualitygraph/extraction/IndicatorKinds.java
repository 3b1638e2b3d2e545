package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;

/** Whether a number was reached or is aimed at: by what it stands for, its clause's words, its section and the document. */
final class IndicatorKinds {
    private static final int HEAD = 200;
    private static final int LONGEST_TITLE = 60;
    private static final PatternScan DEADLINE = PatternScan.of("(?:[年月日天][之以]?内|[年底末月日]之?前)[把将]");
    /** 入库的40家种子企业, of which something is wanted, are there already. */
    private static final Pattern EXISTING = Pattern.compile(".*\\p{IsHan}{2}(?<!新|标|务)的");

    private static final PatternScan FIVE_YEARS_END = PatternScan.of("[到在至]“?十[一二三四五]五”?末");
    /** 老旧电梯*有*260台. */
    private static final Pattern THERE = Pattern.compile("(?<![要应须到含])[现共]?有$");

    private static final PatternScan MUST = PatternScan.of("(?<![主需重只])要(?![求点素闻案件])");
    private final GivenTasks given;
    private final Lexicon lexicon;
    private final String text;
    private final Periods periods;
    private final GoalYears goalYears;
    private final Pattern ofPlan;
    private final Pattern dealtWith;
    private final Pattern thanBefore;
    private final PatternScan will;
    private final AnnouncedGoals goals;

    /**
     * The patterns of one lexicon.
     *
     * @param ofPlan a comparison with a plan
     * @param dealtWith *对全市*38家企业、21家机构开展检查: they are there
     * @param thanBefore 办案数*比去年*增长15%: said of aims as well
     * @param will 公司将带动12家供应商; in 已将32家…纳入 the word only marks the object
     */
    private record Patterns(Pattern ofPlan, Pattern dealtWith, Pattern thanBefore, PatternScan will) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile(".*(?:" + lexicon.alternation(WordClass.PLAN_DONE) + "|"
                            + lexicon.alternation(WordClass.COMPARISON) + ")[^，]*"
                            + lexicon.alternation(WordClass.PLAN_WORD) + ".*"),
                    Pattern.compile("[对把将]" + lexicon.alternation(WordClass.DEALT_SCOPE)
                            + "(?:\\d+[家户个名所座]\\p{IsHan}{2,8}[、和])?$"),
                    Pattern.compile(lexicon.alternation(WordClass.THAN_BEFORE) + "(?=[多增提上翻下降减])"),
                    PatternScan.of("(?:" + lexicon.alternation(WordClass.WILLING)
                            + "|[该我][市省县区镇局委厅院]|全[市省县区])[还也均]?将(?!\\d|[^，；]{2,20}[为到至成入由从][^，；]*\\d)"));
        }
    }

    private final boolean plan;
    private Period period = Period.OPEN;
    private String words = "";
    private boolean aims;
    private boolean aimed;
    private boolean planned;
    private boolean cued;
    private boolean told;

    IndicatorKinds(SpeechContext context, GivenTasks given) {
        this.given = given;
        lexicon = context.lexicon();
        periods = context.periods();
        goalYears = context.goalYears();
        text = context.text();
        String head = text.substring(0, Math.min(HEAD, text.length())).strip();
        String title = head.lines()
                .limit(3)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .reduce("", String::concat);
        Patterns patterns = lexicon.derived(Patterns.class, Patterns::of);
        ofPlan = patterns.ofPlan();
        dealtWith = patterns.dealtWith();
        thanBefore = patterns.thanBefore();
        will = patterns.will();
        goals = lexicon.derived(AnnouncedGoals.class, AnnouncedGoals::new);
        plan = lexicon.occursIn(WordClass.PLAN_KIND, title) && !lexicon.occursIn(WordClass.REPORT_KIND, title);
    }

    /** Starts a sentence. */
    void begin(OutlineSentence sentence) {
        period = periods.of(sentence);
        aims = (periods.aims(sentence) && !isPresent(sentence))
                || (period == Period.FUTURE && plan)
                || (period == Period.OPEN && plan && !isPresent(sentence));
        words = sentence.span().of(text);
        told = goalYears.tells(words);
        aims |= goalYears.binds(sentence) || (period != Period.PAST && goals.standIn(words));
        planned = aims;
        aimed = false;
        cued = plan;
    }

    /** 目前已有5家，…: a plan, too, tells where things stand. */
    private boolean isPresent(OutlineSentence sentence) {
        return lexicon.begins(WordClass.PRESENT, sentence.span().of(text));
    }

    /** Goes on to a clause; an aim carries on to the clauses behind it. */
    void next(String clause) {
        aimed = period != Period.PAST && period != Period.PROBLEM && aims(clause);
        aims |= aimed;
        planned |= aimed;
        cued |= aimed;
    }

    /** {@return the kind of a figure of the clause given last that describes a company of which the host's speaker tells} */
    Kind ofCompany(String clause, Figure figure) {
        return cued || figure.role() == Figure.Role.PLANNED || isTask(clause, figure)
                ? of(clause, figure)
                : Kind.ACTUAL;
    }

    /** {@return the kind of a figure of the clause given last} */
    Kind of(String clause, Figure figure) {
        return switch (figure.role()) {
            case FORMER, PAST, COMPARED -> Kind.ACTUAL;
            case PLANNED -> Kind.TARGET;
            case PLAIN, LATTER -> plain(clause, figure);
        };
    }

    private Kind plain(String clause, Figure figure) {
        if (lexicon.begins(WordClass.PLANNED_BY, clause) && figure.first()) {
            return Kind.TARGET;
        }
        if (figure.quantity().unit().endsWith("元") && lexicon.occursIn(WordClass.REWARD, clause)) {
            return Kind.ACTUAL;
        }
        int at = Math.max(0, figure.quantity().span().start() - figure.clause().start());
        boolean there = dealtWith.matcher(clause.substring(0, at)).find();
        if (!figure.quantity().isShare() && (there || isInPlace(figure.before()))) {
            return Kind.ACTUAL;
        }
        if (aimed || isTask(clause, figure)) {
            return Kind.TARGET;
        }
        boolean reached = (period == Period.FUTURE && !cued && told)
                || lexicon.occursIn(
                        WordClass.ACTUAL_CUE, thanBefore.matcher(clause).replaceAll(""))
                || (!planned && lexicon.occursIn(WordClass.RESULT_CUE, clause));
        return aims && !reached ? Kind.TARGET : Kind.ACTUAL;
    }

    /** 入库的40家种子企业, *在用*电梯4100台. */
    private boolean isInPlace(String before) {
        return EXISTING.matcher(before).matches() || lexicon.occursIn(WordClass.IN_PLACE, before);
    }

    /** 由甲局牵头，…*培训200人次*: what somebody is told to do is aimed at. */
    private boolean isTask(String clause, Figure figure) {
        return given.hold(figure.quantity().span().start())
                && !THERE.matcher(figure.before()).find()
                && !lexicon.occursIn(WordClass.ACTUAL_CUE, clause);
    }

    /** 年内建成示范点8个, unless it is done already. */
    private boolean comes(String clause) {
        return lexicon.begins(WordClass.COMING_TIME, clause)
                && !goalYears.tells(clause)
                && !lexicon.occursIn(WordClass.ACTUAL_CUE, clause);
    }

    private boolean aims(String clause) {
        boolean cue = lexicon.occursIn(WordClass.TARGET_CUE, clause) || lexicon.begins(WordClass.PLANNED_BY, clause);
        return (FIVE_YEARS_END.occursIn(clause) && !lexicon.occursIn(WordClass.ACTUAL_CUE, clause))
                || (cue && !ofPlan.matcher(clause).matches())
                || goalYears.standIn(clause, words)
                || comes(clause)
                || will.occursIn(clause)
                || DEADLINE.occursIn(clause)
                || MUST.occursIn(clause);
    }
}
