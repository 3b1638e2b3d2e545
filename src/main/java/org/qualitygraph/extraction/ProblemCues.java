package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** How speakers come to speak of shortcomings. */
final class ProblemCues {
    private static final String MARKS = "，；：。！？";

    /** 重收费、轻服务. */
    private static final PatternScan ONE_SIDED = PatternScan.of("重\\p{IsHan}{1,4}[、，]?轻\\p{IsHan}");

    /** 检测车仅1辆. */
    private static final PatternScan MERELY = PatternScan.of("[仅只][有剩占]?\\d");

    /** 各部门要清醒认识…: what somebody is told to do. */
    private static final PatternScan ADDRESSED = PatternScan.of("(?:全[市县区省州])?各[^，；]{1,24}?(?:要|应当?|须|必须)(?!看到)");

    /** 只有坚持…, but not 只有3家. */
    private static final PatternScan ONLY_IF = PatternScan.of("只有(?!.{0,4}[\\d一二三四五六七八九十两几])");

    /** 仅占企业总数4%的名牌企业: few, but not too few. */
    private static final PatternScan OF_FEW = PatternScan.of("仅占[^，]{2,20}的(?=\\p{IsHan}|\\d)");

    /** 我先说账本，再说短处，最后说活路: the order of what will be told. */
    private static final PatternScan IN_ORDER = PatternScan.of("先[^，；]{1,10}[，、]再");

    private ProblemCues() {}

    /** {@return whether one of the sentence's clauses opens a passage on shortcomings of the host} */
    static boolean opens(Lexicon lexicon, String sentence) {
        if (lexicon.occursIn(WordClass.NATIONWIDE, sentence) || IN_ORDER.occursIn(sentence)) {
            return false;
        }
        int from = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            if (at == sentence.length() || MARKS.indexOf(sentence.charAt(at)) >= 0) {
                String clause = sentence.substring(from, at);
                if (at > from && opensAt(lexicon, clause) && !leadsToProgress(lexicon, clause, sentence)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    /** 应当看到，三项工作都有了一定基础. */
    private static boolean leadsToProgress(Lexicon lexicon, String clause, String sentence) {
        return lexicon.occursIn(WordClass.NEUTRAL_CUE, clause)
                && lexicon.occursIn(WordClass.PROGRESS, sentence)
                && !signs(lexicon, sentence);
    }

    /** {@return whether a clause says that there are problems: 也要看到, 还存在以下问题, 我们也有短板} */
    static boolean opensAt(Lexicon lexicon, String clause) {
        if (lexicon.begins(WordClass.SUPPOSITION, clause)) {
            return false;
        }
        PatternScan.Matches list =
                lexicon.derived(Patterns.class, Patterns::of).enumeration().in(clause);
        if (list.find()) {
            return !lexicon.occursIn(WordClass.PROBLEM_REMEDY, clause.substring(0, list.start()));
        }
        if (lexicon.occursIn(WordClass.PROBLEM_REMEDY, clause)
                || (Demands.standIn(lexicon, clause) && !lexicon.occursIn(WordClass.PROBLEM_SEEN, clause))
                || addresses(clause)) {
            return false;
        }
        return lexicon.occursIn(WordClass.PROBLEM_CUE, clause)
                || lexicon.occursIn(WordClass.PROBLEM_QUESTION, clause)
                || existential(lexicon, clause);
    }

    /** {@return whether a clause tells somebody what to do: 各部门要举一反三} */
    static boolean addresses(String clause) {
        return ADDRESSED.lengthAt(clause, 0, clause.length()) > 0;
    }

    /**
     * The patterns of one lexicon.
     *
     * @param enumeration 存在甲不强、乙不足等问题
     * @param existential 仍存在一些差距和不足
     * @param butNot 大而不强, 多而不优
     * @param failed 抽查3家企业，*有2家不合格*
     */
    private record Patterns(PatternScan enumeration, Pattern existential, PatternScan butNot, PatternScan failed) {
        static Patterns of(Lexicon lexicon) {
            String failing = lexicon.alternation(WordClass.FAILING) + "(?!率)";
            return new Patterns(
                    PatternScan.of(lexicon.alternation(WordClass.BEING_THERE) + "[^，]{4,}"
                            + lexicon.alternation(WordClass.PROBLEM_LIST_END)),
                    Pattern.compile(".*(?<!没|所|具|拥)" + lexicon.alternation(WordClass.EXISTENTIAL) + "(?:"
                            + lexicon.alternation(WordClass.PROBLEM_QUANTIFIER) + "|"
                            + lexicon.alternation(WordClass.PROBLEM_NOUN) + "){0,5}"
                            + lexicon.alternation(WordClass.PROBLEM_NOUN) + "[^，数]{0,4}$"),
                    PatternScan.of("[多大小散有快全杂旧老存知]" + lexicon.alternation(WordClass.BUT_NOT) + "(?!是|再|断|舍)"),
                    PatternScan.of("\\d[^，]{0,8}" + failing + "|" + failing + "[的有共计达]{0,3}\\d"));
        }
    }

    /** {@return whether a clause says no more than that there are problems: 仍存在一些差距和不足} */
    static boolean existential(Lexicon lexicon, String clause) {
        return lexicon.occursIn(WordClass.PROBLEM_NOUN, clause)
                && lexicon.occursIn(WordClass.EXISTENTIAL, clause)
                && lexicon.derived(Patterns.class, Patterns::of)
                        .existential()
                        .matcher(clause)
                        .matches();
    }

    /** 一块都没有, 一家也拿不出来, 连个专管员都没有. */
    private static final PatternScan NOT_ONE =
            PatternScan.of("(?:一\\p{IsHan}|连\\p{IsHan}{1,7})[都也](?:还?没|\\p{IsHan}?不)");

    /** Without 减少, 至少, 差异化: words that only contain a sign. */
    static String harmless(Lexicon lexicon, String clause) {
        return lexicon.without(WordClass.NO_SIGN, OF_FEW.without(ONLY_IF.without(clause)));
    }

    /** Without 问题, 短板: to speak of problems is to tell none yet. */
    static String unnamed(Lexicon lexicon, String clause) {
        return lexicon.without(WordClass.PROBLEM_NOUN, clause);
    }

    /** {@return whether a clause tells a lack or a failing in so many words} */
    static boolean signs(Lexicon lexicon, String clause) {
        return lexicon.occursIn(WordClass.PROBLEM_SIGN, harmless(lexicon, clause))
                || lexicon.occursIn(WordClass.PERSISTING, clause)
                || ONE_SIDED.occursIn(clause)
                || lexicon.derived(Patterns.class, Patterns::of).butNot().occursIn(clause)
                || NOT_ONE.occursIn(clause)
                || MERELY.occursIn(clause);
    }

    /** {@return whether a clause says how many have failed} */
    static boolean fails(Lexicon lexicon, String clause) {
        return lexicon.derived(Patterns.class, Patterns::of).failed().occursIn(clause);
    }
}
