package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Tells whether a clause without 要 obliges all the same: in a plan, or where it says what is to be done. */
final class ImpliedObligation {
    private static final Pattern DONE = Pattern.compile(".*(?<!为|除|极|罢|完)了(?![解之断结如]).*|(?:已|曾).*");
    /** 说*的是*身边事: what is said of somebody. */
    private static final Pattern SAID_OF = Pattern.compile("\\p{IsHan}[的]是");

    private static final Pattern END = Pattern.compile("[。；！\\n]|$");
    private static final Pattern WANTED = Pattern.compile("(?<![主需重还只])要(?![求点素])|必须|应当");
    /** 至今尚*无*企业获奖: what is told of a place. */
    private static final Pattern LACKING = Pattern.compile("[未无没]");

    private static final int HEAD = 300;

    /**
     * The patterns of one lexicon.
     *
     * @param plan what a plan's title ends with
     * @param report the title line of a report
     * @param figure 认证率达到70%
     */
    private record Patterns(PatternScan plan, PatternScan report, Pattern figure) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    PatternScan.of("(?<!总结[及和与暨][\\p{IsHan}\\d]{1,8})" + lexicon.alternation(WordClass.TASKING_TITLE)
                            + "(?:（[^）]*）)?\\n"),
                    PatternScan.of("(?:^|\\n)(?!.*" + lexicon.alternation(WordClass.SPOKEN_AT) + ")[^，。\\n]{4,40}"
                                    + lexicon.alternation(WordClass.REPORT_NAME) + "\\n")
                            .where(ImpliedObligation::line),
                    Pattern.compile(".*" + lexicon.alternation(WordClass.FIGURE_REACH) + "[\\d.]+.*"));
        }
    }

    private final SpeechContext context;
    private final ClauseKinds kinds;
    private final Patterns patterns;
    private final AnnouncedGoals goals;
    private final boolean plan;
    private final boolean report;

    ImpliedObligation(SpeechContext context, ClauseKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        String text = context.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        patterns = context.lexicon().derived(Patterns.class, Patterns::of);
        goals = context.lexicon().derived(AnnouncedGoals.class, AnnouncedGoals::new);
        report = patterns.report().occursIn(head) || ReportTitles.standAbove(context.lexicon(), text);
        plan = patterns.plan().occursIn(head) || context.lexicon().occursIn(WordClass.TASKING_OPENING, head);
    }

    private static int line(String text, int at, int end) {
        int next = at == 0 ? 0 : text.indexOf('\n', at);
        return next < 0 ? end : next;
    }

    /** {@return whether the phrase obliges; {@code parallel} tells that the same sentence has obliged others with 要} */
    boolean holds(Phrase phrase, Span clause, Role role, Period period, boolean parallel) {
        String predicate = context.text().substring(phrase.predicate(), clause.end());
        return (phrase.urged() || phrase.actors().stream().allMatch(actor -> mayBeObliged(actor, parallel)))
                && (exhorts(phrase, clause) || !isPast(predicate, period))
                && (phrase.urged() || parallel || !endsPast(phrase))
                && (phrase.urged() || !isGoal(phrase, clause))
                && (expected(period, parallel) || phrase.urged() || (role != Role.OWNS && !report) || isDuty(phrase))
                && !isFigure(phrase, predicate)
                && !context.lexicon().ends(WordClass.ATTENDING, predicate)
                && (isDuty(phrase) || exhorts(phrase, clause) || tells(phrase, clause, parallel))
                && !SAID_OF.matcher(predicate).lookingAt()
                && context.lexicon().lengthAt(WordClass.NOT_TASK, context.text(), phrase.predicate()) == 0;
    }

    /** 今年的目标是：…，*规模以上企业*建立质量档案90户: what becomes of companies is a goal of those who speak. */
    private boolean isGoal(Phrase phrase, Span clause) {
        int start = context.sentenceAt(clause.start()).span().start();
        return phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.COLLECTIVE)
                && goals.standIn(context.text().substring(start, clause.start()));
    }

    /** A plan may say first on what ground somebody acts: 各区局*根据企业申请*，指导申报. */
    private boolean tells(Phrase phrase, Span clause, boolean parallel) {
        boolean place = phrase.actors().stream().anyMatch(actor -> actor.type() == ActorType.REGION);
        boolean told = parallel && phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.DEPARTMENT);
        return switch (kinds.kind(phrase.predicate(), clause.end())) {
            case TASK ->
                !place
                        || !LACKING.matcher(context.text().substring(phrase.predicate(), clause.end()))
                                .find();
            case MEANS -> plan || told || (parallel && place) || isGivenDeed(phrase, clause);
            case TOLD -> told;
            case TARGET, NOMINAL, REMARK, OTHER -> false;
        };
    }

    /** 经费*由*甲局*按标准安排*: what somebody is given to do, and by what he goes. */
    private boolean isGivenDeed(Phrase phrase, Span clause) {
        return phrase.urged() && kinds.verbs().endIn(new Span(phrase.predicate(), clause.end()));
    }

    /** {@return whether clauses without 要 oblige here: in a plan, in a section on tasks, beside clauses with 要} */
    boolean expected(Period period, boolean parallel) {
        return plan || period == Period.FUTURE || parallel;
    }

    /** 希望各单位各司其职，…, and 希望，各单位…: whoever is asked is obliged, in whatever words. */
    boolean exhorts(Phrase phrase, Span clause) {
        int start = phrase.actors().getFirst().span().start();
        String before = context.text().substring(clause.start(), Math.max(clause.start(), start));
        return phrase.urged()
                && !before.endsWith("由")
                && (before.isEmpty() || context.lexicon().lengthAtEnd(WordClass.EXHORT, before) > 0);
    }

    /** 管景区, 抓商标注册, 负责…, 按照职责分工…: the predicate's beginning says that it is somebody's duty. */
    boolean isDuty(Phrase phrase) {
        Lexicon lexicon = context.lexicon();
        int at = phrase.predicate();
        int duty = lexicon.lengthAt(WordClass.DUTY_VERB, context.text(), at);
        return duty > 0
                ? !context.text().startsWith("的", at + duty)
                : lexicon.lengthAt(WordClass.BY_DUTY, context.text(), at) > 0;
    }

    /** Companies are mostly told about, not obliged, unless 要 says so, and so are regions beside which nobody is; 每家企业 is counted. */
    private boolean mayBeObliged(Actor actor, boolean parallel) {
        return switch (actor.type()) {
            case DEPARTMENT -> true;
            case COLLECTIVE ->
                actor.name().charAt(0) != '每' || (parallel && actor.name().charAt(1) == '个');
            case REGION -> parallel && !plan;
            case ENTERPRISE -> false;
        };
    }

    private static boolean isPast(String predicate, Period period) {
        return period == Period.PAST
                || period == Period.PROBLEM
                || DONE.matcher(predicate).matches();
    }

    /** 各部门密切配合，形成*了*合力: what follows tells that it is over. */
    private boolean endsPast(Phrase phrase) {
        Matcher end = END.matcher(context.text())
                .region(phrase.predicate(), context.text().length());
        String rest = context.text().substring(phrase.predicate(), end.find() ? end.start() : phrase.predicate());
        return DONE.matcher(rest).matches() && !WANTED.matcher(rest).find();
    }

    /** 规模以上企业认证率达到70% is a figure of the companies, not their task. */
    private boolean isFigure(Phrase phrase, String predicate) {
        return phrase.actors().stream().noneMatch(actor -> actor.type() == ActorType.DEPARTMENT)
                && patterns.figure().matcher(predicate).matches();
    }
}
