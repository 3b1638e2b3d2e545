package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;

/** Tells what has been achieved from what is to be done and from what is wrong, by headings and by how sentences begin. */
final class Periods {

    /** What a sentence is about. */
    enum Period {
        PAST,
        PROBLEM,
        FUTURE,
        OPEN
    }

    private static final int SHORT_OPENER = 24;
    private static final int ANNOUNCEMENT = 14;
    private static final Pattern ADDRESSEES = Pattern.compile("各[^，；]{0,20}(?:要|应|须).*");
    private static final Pattern SAID_YEAR = Pattern.compile("(?:19|20)\\d\\d年(?:以来|，我[市省县区]).*");
    static final PatternScan DEMAND = PatternScan.of("(?<![主需重还只])(?:要(?![求点素看])|必须(?!看到)|应当)");
    /** 三季度，*市质监局将*…: what a body will do is no problem. */
    private static final Pattern BODY_WILL = Pattern.compile("(?:[^，。；]{2,8}，)?[^，。；]{1,12}[局委办厅]将");

    private static final PatternScan PERFECTIVE = PatternScan.of("(?<![为除])了(?![解不])");
    /** 第一，名牌数量与工业大县的身份不相称: an item of a list of problems. */
    static final Pattern ITEM = Pattern.compile("第[一二三四五六七八九十]个?[，、：是]|其[一二三四五六七八九]|[一二三四五六七八九十]是");

    /** *二、*突出重点: a heading that ran into the paragraph before. */
    private static final Pattern RUN_IN = Pattern.compile("[二三四五六七八]、");

    private final SpeechContext context;
    private final HeadingPeriods headings;
    private final ClauseOpening opening;
    private final LackLists lists;
    private final Set<Integer> announced = new HashSet<>();
    private @Nullable List<Period> periods;

    Periods(SpeechContext context) {
        this.context = context;
        headings = new HeadingPeriods(context);
        opening = context.lexicon().derived(ClauseOpening.class, ClauseOpening::new);
        lists = new LackLists(context);
    }

    /** {@return what the sentence is about} */
    Period of(OutlineSentence sentence) {
        if (periods == null) {
            periods = compute();
        }
        return periods.get(sentence.ordinal());
    }

    /**
     * {@return whether what the sentence tells is aimed at} In a section whose heading only hints at tasks (加强品牌建设) reports
     * tell results as well: there the sentence itself has to demand, or to begin with its verb.
     */
    boolean aims(OutlineSentence sentence) {
        if (of(sentence) != Period.FUTURE) {
            return false;
        }
        String text = sentence.span().of(context.text());
        boolean told = announced.contains(sentence.ordinal())
                && (headings.isCertain(sentence.item()) || !PERFECTIVE.occursIn(text));
        return told || demands(text);
    }

    private boolean demands(String sentence) {
        Lexicon lexicon = context.lexicon();
        if (lexicon.occursIn(WordClass.TARGET_CUE, sentence) || DEMAND.occursIn(sentence)) {
            return true;
        }
        int start = opening.skip(sentence, 0, sentence.length());
        return lexicon.lengthAt(WordClass.TASK_VERB, sentence, start) > 0
                && !lexicon.occursIn(WordClass.DONE_CUE, sentence);
    }

    private List<Period> compute() {
        List<Period> result = new ArrayList<>();
        int paragraph = -1;
        int listLevel = 0;
        boolean behindOpener = false;
        boolean stepsFollow = false;
        Period running = Period.OPEN;
        for (OutlineSentence sentence : context.outline().sentences()) {
            Period section = headings.of(sentence.item());
            String text = sentence.span().of(context.text());
            int level = sentence.item() == null ? 0 : sentence.item().level();
            if (sentence.paragraph() != paragraph) {
                listLevel = level >= listLevel ? listLevel : 0;
                stepsFollow &= sentence.item() != null || ITEM.matcher(text).lookingAt();
                running = listLevel > 0 ? Period.PROBLEM : stepsFollow ? Period.FUTURE : section;
                paragraph = sentence.paragraph();
                behindOpener = false;
            }
            boolean listed = listLevel > 0 && level >= listLevel;
            if (running == Period.PROBLEM
                    && section != Period.PROBLEM
                    && RUN_IN.matcher(text).lookingAt()) {
                running = section;
                listLevel = 0;
            }
            running = next(running, section, text);
            if (running == Period.FUTURE && (section != Period.FUTURE || headings.isCertain(sentence.item()))) {
                announced.add(sentence.ordinal());
            }
            stepsFollow |= announcesSteps(text);
            boolean announces = running == Period.PROBLEM && (text.endsWith("：") || opensBarely(text));
            listLevel = announces ? level + 1 : running == Period.PROBLEM ? listLevel : 0;
            boolean own = running != Period.PROBLEM
                    || listed
                    || section == Period.PROBLEM
                    || (behindOpener && !context.lexicon().occursIn(WordClass.SINGLE_CASE, text))
                    || tellsProblems(text);
            result.add(own ? running : section);
            behindOpener = running == Period.PROBLEM && opensBarely(text);
        }
        lists.mark(context.outline().sentences(), result);
        return result;
    }

    private Period next(Period running, Period section, String sentence) {
        Lexicon lexicon = context.lexicon();
        boolean reported = PERFECTIVE.occursIn(sentence) && !demands(sentence);
        boolean tells = lexicon.occursIn(WordClass.REPORTING, sentence);
        boolean forward = (lexicon.begins(WordClass.TASK_PERIOD, sentence) && !reported && !tells)
                || (running == Period.PROBLEM && announcesTasks(lexicon, sentence))
                || ADDRESSEES.matcher(sentence).matches();
        if (forward && running != Period.FUTURE) {
            return Period.FUTURE;
        }
        if (ProblemCues.opens(lexicon, sentence)) {
            return Period.PROBLEM;
        }
        if (running == Period.PROBLEM && turns(lexicon, sentence)) {
            return section == Period.PROBLEM ? Period.FUTURE : section;
        }
        if (running != Period.PROBLEM
                && (lexicon.begins(WordClass.PAST_PERIOD, sentence)
                        || SAID_YEAR.matcher(sentence).matches())) {
            return Period.PAST;
        }
        return running;
    }

    /** {@return whether a sentence ends in what announces who has to do what: 我点着部门说} */
    static boolean announcesTasks(Lexicon lexicon, String sentence) {
        return lexicon.occursIn(
                WordClass.TASKS_ANNOUNCED, sentence.substring(Math.max(0, sentence.length() - ANNOUNCEMENT)));
    }

    /** 结合您的建议，*下步重点做好以下几个方面：* what the items of the paragraphs behind it are about. */
    private boolean announcesSteps(String sentence) {
        Lexicon lexicon = context.lexicon();
        String last = sentence.substring(Math.max(0, sentence.lastIndexOf('，') + 1));
        return sentence.endsWith("：")
                && lexicon.begins(WordClass.TASK_PERIOD, last)
                && lexicon.occursIn(WordClass.TASK_VERB, last)
                && lexicon.occursIn(WordClass.ANNOUNCED_BELOW, last);
    }

    /** 掌声背后要有清醒。: says that there are problems, and none of them. */
    private boolean opensBarely(String sentence) {
        return sentence.length() <= SHORT_OPENER
                && ProblemCues.opens(context.lexicon(), sentence)
                && !context.lexicon().occursIn(WordClass.PROGRESS, sentence)
                && !ProblemCues.signs(context.lexicon(), ProblemCues.unnamed(context.lexicon(), sentence));
    }

    /** In a passage on problems that no list or heading marks, only sentences that open it or tell lacks belong to it. */
    private boolean tellsProblems(String sentence) {
        Lexicon lexicon = context.lexicon();
        List<String> clauses = List.of(sentence.split("[，；：]"));
        long lacks = clauses.stream()
                .filter(clause -> ProblemCues.signs(lexicon, clause)
                        || ProblemCues.fails(lexicon, clause)
                        || lexicon.begins(WordClass.PARTIAL_SUBJECT, clause))
                .count();
        return 2 * lacks >= clauses.size()
                || ITEM.matcher(sentence).lookingAt()
                || ProblemCues.opens(lexicon, sentence);
    }

    /** A passage on problems ends where the speaker says what follows from them or what is to be done. */
    private static boolean turns(Lexicon lexicon, String sentence) {
        return lexicon.begins(WordClass.TASK_TURN, sentence)
                || BODY_WILL.matcher(sentence).lookingAt()
                || (DEMAND.occursIn(sentence) && !lexicon.occursIn(WordClass.PROBLEM_SIGN, sentence));
    }
}
