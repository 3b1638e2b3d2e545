package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Clauses that belong to the task behind them: how, on what ground, dealing with what, under which condition. */
final class MeansClauses {
    private static final int SHORT_PASS = 6;
    private static final int LONGEST_FRAME = 12;
    /** 在化工行业新聘首席质量官120名, 在石梁镇办两场现场会: what is done is counted. */
    private static final Pattern COUNTED_DEED = Pattern.compile(
            "在.{2,}?(?:\\p{IsHan}{2}.{2,12}\\d+\\p{IsHan}{1,2}|[建办开搞设选][一两三四五六七八九十\\d]+[个场次家批轮处].{2,})");

    private static final Pattern NAMING = Pattern.compile("n.*|vn|a|b|w|c.*|k|q|rz.*");
    private static final Pattern DEED = Pattern.compile("vn?|vi");
    private static final Pattern VERB = Pattern.compile("v|vi");
    private static final Pattern NOUN = Pattern.compile("n.*|vn|f|s");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param framed 以求真务实的作风, 在创建过程中, 从源头到终端
     * @param asMeans 创新为动力
     */
    private record Patterns(Pattern framed, Pattern asMeans) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile("以.+为[^，]{1,8}|以.+的" + lexicon.alternation(WordClass.MANNER_NOUN) + "|"
                            + lexicon.alternation(WordClass.FRAME_OPENING) + ".+"
                            + lexicon.alternation(WordClass.FRAME_END) + "|从[^，]{2,12}(?<!"
                            + lexicon.alternation(WordClass.RESULT_OF) + ")到\\p{IsHan}{2,8}"),
                    Pattern.compile("[\\p{IsHan}、“”]{2,16}为" + lexicon.alternation(WordClass.AS_MEANS)));
        }
    }

    MeansClauses(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return whether the stretch says how, on what ground, of what or when, but not what is to be done} */
    boolean isMeans(int at, int end) {
        return isGround(at, end) || concerns(at, end) || isCondition(at, end);
    }

    /** 围绕…, 按照…要求, 以…为抓手, 在…上, 针对…等问题. */
    private boolean isGround(int at, int end) {
        String text = context.text();
        int length = lexicon.lengthAt(WordClass.MEANS, text, at);
        String rest = text.substring(at, end);
        if (length == 0) {
            return rest.indexOf('为') >= 0 && patterns.asMeans().matcher(rest).matches();
        }
        if (lexicon.begins(WordClass.PASSING, rest)
                && (rest.length() < SHORT_PASS || lexicon.ends(WordClass.PASSED, rest))) {
            return false;
        }
        if (lexicon.begins(WordClass.FRAME_OPENING, rest) && lexicon.ends(WordClass.PROBLEM_NOUN, rest)) {
            return true;
        }
        boolean telling = lexicon.has(WordClass.FRAME, text.substring(at, at + length))
                && lexicon.ends(WordClass.TOLD_GROUND, rest);
        if (lexicon.has(WordClass.AIMING, text.substring(at, at + length))
                && lexicon.occursIn(WordClass.AWARD_NOUN, rest)) {
            return false;
        }
        boolean light = lexicon.occursIn(WordClass.GRANTING_VERB, rest) && !rest.endsWith("的");
        if (light || COUNTED_DEED.matcher(rest).matches() || isDoneBy(at, length, end)) {
            return false;
        }
        boolean framed = patterns.framed().matcher(rest).matches() && !telling;
        return framed || !hasObjectVerb(at, at + length, end);
    }

    /** 按程序印发, 按图施工、按规验收: short, with the deed right behind what it goes by. */
    private boolean isDoneBy(int at, int length, int end) {
        List<Word> words =
                length > 1 || end - at > LONGEST_FRAME ? List.of() : context.words(new Span(at + length, end));
        if (words.size() < 2) {
            return false;
        }
        Word last = words.getLast();
        return lexicon.has(WordClass.GOING_BY, context.text().substring(at, at + length))
                && last.text().length() > 1
                && DEED.matcher(last.tag()).matches()
                && !lexicon.has(WordClass.ORDER_NOUN, last.text());
    }

    /** 对下放的权力事项, 将抽查结果: names what is dealt with and ends in a noun. */
    private boolean concerns(int at, int end) {
        int length = lexicon.lengthAt(WordClass.CONCERNING, context.text(), at);
        if (length == 0 || lexicon.lengthAt(WordClass.TASK_VERB, context.text(), at) > length) {
            return false;
        }
        List<Word> words = context.words(new Span(at, end));
        boolean disposal = lexicon.lengthAt(WordClass.DISPOSAL, context.text(), at) > 0;
        boolean done = disposal
                && lexicon.occursIn(WordClass.DISPOSAL_DEED, context.text().substring(at + length, end));
        if (disposal && (done || !words.getLast().tag().startsWith("n"))) {
            return false;
        }
        for (int i = words.size() - 1; i > 1; i--) {
            if (words.get(i).text().equals("的")) {
                return i < words.size() - 1 && isOnlyNamed(words.subList(i, words.size()));
            }
            if (!NAMING.matcher(words.get(i).tag()).matches()) {
                return false;
            }
        }
        return words.size() > 1 && words.getLast().tag().startsWith("n") && hasNoDeed(words);
    }

    /** 对下放的审批事项, but not 对获奖的给予奖励. */
    private boolean isOnlyNamed(List<Word> words) {
        boolean noun = words.size() > 1
                && (lexicon.has(WordClass.CASE_NOUN, words.getLast().text())
                        || lexicon.has(WordClass.OTHERS, words.get(1).text()));
        return (noun || !lexicon.has(WordClass.TASK_VERB, words.getLast().text()))
                && words.stream().noneMatch(word -> lexicon.has(WordClass.LIGHT_VERB, word.text()));
    }

    private boolean hasNoDeed(List<Word> words) {
        return words.stream().noneMatch(word -> lexicon.has(WordClass.TASK_VERB, word.text()));
    }

    /** 报经市政府批准后, 发现违法问题的: says when, not what. */
    private boolean isCondition(int at, int end) {
        String words = context.text().substring(at, end);
        boolean about = words.endsWith("的") && lexicon.lengthAt(WordClass.CONCERNING, words, 0) > 0;
        return about
                || isEvent(words, end)
                || lexicon.lengthAtEnd(WordClass.CONDITION_END, words) > 0
                        && lexicon.lengthAtEnd(WordClass.NOT_CONDITION_END, words) == 0;
    }

    /** *一旦发现问题*，将立即封存; *接到投诉*，要当天处理. */
    private boolean isEvent(String words, int end) {
        String text = context.text();
        return text.startsWith("，", end)
                && (lexicon.begins(WordClass.IN_CASE, words)
                        || (lexicon.begins(WordClass.HAPPENING, words)
                                && lexicon.lengthAt(WordClass.RESPONSE, text, end + 1) > 0));
    }

    /** Whether a verb with an object follows: 结合实际制定方案 is a task, 结合各自职责 a means. */
    private boolean hasObjectVerb(int start, int from, int end) {
        boolean frame = lexicon.has(WordClass.FRAME, context.text().substring(start, from));
        List<Word> words = context.words(new Span(from, end));
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean deed = DEED.matcher(word.tag()).matches()
                    && (word.text().length() > 1 || word.tag().equals("v"))
                    && lexicon.has(WordClass.TASK_VERB, word.text());
            boolean told = frame
                    && word.text().length() > 1
                    && VERB.matcher(word.tag()).matches()
                    && isNoun(words.get(i - 1));
            if (((deed || told) && hasObject(words, i, end)) || isCompound(words, i, end)) {
                return true;
            }
            if (deed
                    && i == words.size() - 1
                    && (isPlaced(from) || (frame && isLong(start, end) && isNoun(words.get(i - 1))))) {
                return true;
            }
        }
        return false;
    }

    /** 从源头上*把好*准入关: a verb with its result, which the tagger keeps apart. */
    private boolean isCompound(List<Word> words, int i, int end) {
        if (i + 2 >= words.size()
                || words.get(i).text().length() > 1
                || words.get(i + 1).text().length() > 1) {
            return false;
        }
        int length = lexicon.lengthAt(
                WordClass.TASK_VERB, context.text(), words.get(i).span().start());
        return length == 2 && hasObject(words, i + 1, end);
    }

    private boolean hasObject(List<Word> words, int verb, int end) {
        int behind = words.get(verb).span().end();
        return end - behind > 1
                && "的、和与及".indexOf(context.text().charAt(behind)) < 0
                && !words.get(verb - 1).text().equals("的");
    }

    private boolean isPlaced(int from) {
        return "从在于由向".indexOf(context.text().charAt(from - 1)) >= 0;
    }

    private static boolean isLong(int start, int end) {
        return end - start > LONGEST_FRAME;
    }

    private static boolean isNoun(Word word) {
        return NOUN.matcher(word.tag()).matches();
    }
}
