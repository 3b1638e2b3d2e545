package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells what a clause is: a task with its own verb, a means that belongs to the next one, a target figure, or a list's tail. */
final class ClauseKinds {
    private static final Pattern TIME = Pattern.compile(
            "(?:于|在)?(?:(?:[一二三四]季度|每[个]?(?:年|月|季度?|周|半年)(?:末|底|初|度)?|年内|年底前?|20[xX×]{2}年底?|全年|今年|明年|当年|近期|春耕|月底前?|\\d{4}年|[\\d一二三四五六七八九十*]{1,3}月|“[^”]{2,6}”期间|到|力争|会后|回去以后|散会以后|今后)(?:[\\d一二三四五六七八九十]{1,3}[月日])*(?:份|底|末|上旬|中旬|下旬)?(?:之?前|以前)?)+[，、]?");
    private static final Pattern TARGET =
            Pattern.compile(".*(?:达到|达|压缩至|压减|降至|降到|稳定在|保持在|提高到|提升到|控制在|不低于|不少于|不超过|突破|增长|扩大到|超过|以上|力争).*\\d.*");
    private static final Pattern FRAMED = Pattern.compile(
            "以.+为[^，]{1,8}|以.+的(?:态度|干劲|作风|精神|决心|要求|标准|姿态|劲头|担当)|(?:在|从|按照|根据|围绕|针对|通过|于).+(?:上|中|下|方面|环节|领域|过程|基础上|要求|原则|思路|部署|前提下|职责|目标|为抓手)");
    private static final Pattern AS_MEANS =
            Pattern.compile("[\\p{IsHan}、“”]{2,16}为(?:基础|纽带|保障|抓手|载体|重点|核心|契机|主线|支撑|导向|依托|引领|主体|突破口|动力|目标|先导)");
    private static final Pattern OWN_SUBJECT =
            Pattern.compile("\\p{IsHan}{1,8}?(?:都|也|就)?(?:要(?![求点素])|不得|不许|不准|必须|应当|不能).*");
    private static final int SHORT_PASS = 6;
    private static final int LONGEST_FRAME = 12;
    static final int SLOGAN = 4;
    private static final int LONGEST_TOPIC = 14;
    private static final Pattern TOPIC = Pattern.compile("(?!在|从)[^，]{2,10}(?:方面|这一块|这块|领域|这条线|这一摊|这摊子?|这件事|这项工作)");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Pattern lead;

    ClauseKinds(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        lead = Pattern.compile(lexicon.alternation(WordClass.MODAL_ADVERB) + "*" + Modals.pattern(lexicon) + "(?:特别)?");
    }

    /** What a clause is within a chain of tasks. */
    enum Kind {
        TASK,
        MEANS,
        TARGET,
        NOMINAL,
        OTHER
    }

    /** {@return whether the clause only names something that is spoken of: 计量这条线, 农产品质量} */
    boolean isTopic(Span clause) {
        return TOPIC.matcher(clause.of(context.text())).matches()
                || (clause.length() <= LONGEST_TOPIC && kind(clause.start(), clause.end()) == Kind.NOMINAL);
    }

    /** {@return what the stretch from {@code start} to the clause's end is} */
    Kind kind(int start, int end) {
        String text = context.text();
        int at = skip(text, start, end);
        if (at >= end) {
            return Kind.MEANS;
        }
        if (TOPIC.matcher(text.substring(start, end)).matches()) {
            return Kind.OTHER;
        }
        if (isMeans(text, at, end) || concerns(at, end) || isCondition(at, end)) {
            return Kind.MEANS;
        }
        if (startsWithVerb(text, at, end)
                || (lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0 && hasVerb(at, end))) {
            return Kind.TASK;
        }
        String rest = text.substring(at, end);
        if (TARGET.matcher(rest).matches()) {
            return Kind.TARGET;
        }
        if (lexicon.lengthAt(WordClass.STOP_SUBJECT, text, at) > 0 || Boundaries.isMask(lexicon, text, at)) {
            return Kind.OTHER;
        }
        if (OWN_SUBJECT.matcher(rest).matches()) {
            return Kind.OTHER;
        }
        boolean skippedVerb = at > start && lexicon.has(WordClass.TASK_VERB, lastSkipped(text, start, at));
        return skippedVerb || tagged(at, end) ? Kind.TASK : Kind.NOMINAL;
    }

    private boolean startsWithVerb(String text, int at, int end) {
        int length = Math.max(
                lexicon.lengthAt(WordClass.NEGATED_TASK, text, at), lexicon.lengthAt(WordClass.TASK_VERB, text, at));
        return length > 1 || (length == 1 && isWord(at, end));
    }

    /** A verb of one character must stand alone: 报市政府审定, but not 报刊. */
    private boolean isWord(int at, int end) {
        List<Word> words = context.words(new Span(at, end));
        return !words.isEmpty()
                && (words.getFirst().text().length() == 1 || words.getFirst().isVerb());
    }

    private boolean tagged(int at, int end) {
        List<Word> words = context.words(new Span(at, end));
        int first = 0;
        while (first < words.size() - 1 && words.get(first).tag().matches("d|ad")) {
            first++;
        }
        if (words.isEmpty()) {
            return false;
        }
        boolean verb = words.get(first).isVerb();
        return (verb && !lexicon.has(WordClass.COPULA, words.get(first).text())) || modified(words);
    }

    /** 精准对接需求: a word of manner that the tagger takes for an adjective or a name, then a verb with its object. */
    private boolean modified(List<Word> words) {
        return words.size() > 2
                && words.get(0).tag().matches("a|b|z|nz|al|bl|dl|vl")
                && words.get(0).text().length() == 2
                && words.get(1).isVerb()
                && words.get(1).text().length() > 1
                && !lexicon.has(WordClass.COPULA, words.get(1).text())
                && !words.get(2).text().equals("的");
    }

    /** {@return whether the clause has four characters and ends in a deed: 动态调度, 挂图作战} */
    boolean isSlogan(Span clause) {
        List<Word> words = context.words(clause);
        return clause.length() == SLOGAN
                && words.size() > 1
                && words.getLast().text().length() == 2
                && lexicon.has(WordClass.TASK_VERB, words.getLast().text());
    }

    /** {@return the clause where it forbids: 清单之外一律不得实施许可} */
    Optional<Span> prohibition(Span clause) {
        String words = clause.of(context.text());
        return lexicon.of(WordClass.NEGATED_TASK).stream().anyMatch(word -> words.indexOf(word) > 0)
                ? Optional.of(clause)
                : Optional.empty();
    }

    /** The last adverb that was skipped may be the verb itself (严格环境准入). */
    private static String lastSkipped(String text, int start, int at) {
        return text.substring(Math.max(start, at - 2), at);
    }

    /** A clause that only says how or on what ground: 围绕…, 按照…要求, 以…为抓手, 在…上. */
    private boolean isMeans(String text, int at, int end) {
        int length = lexicon.lengthAt(WordClass.MEANS, text, at);
        String rest = text.substring(at, end);
        if (length == 0) {
            return AS_MEANS.matcher(rest).matches();
        }
        if (rest.startsWith("通过") && rest.length() < SHORT_PASS) {
            return false;
        }
        boolean telling = lexicon.has(WordClass.FRAME, text.substring(at, at + length)) && rest.matches(".*(?:职责|目标)");
        boolean framed = FRAMED.matcher(rest).matches() && !telling;
        return framed || !hasObjectVerb(at, at + length, end);
    }

    /** 对下放的权力事项, 将抽查结果: names what is dealt with and ends in a noun. */
    private boolean concerns(int at, int end) {
        int length = lexicon.lengthAt(WordClass.CONCERNING, context.text(), at);
        if (length == 0 || lexicon.lengthAt(WordClass.TASK_VERB, context.text(), at) > length) {
            return false;
        }
        List<Word> words = context.words(new Span(at, end));
        boolean disposal = lexicon.lengthAt(WordClass.DISPOSAL, context.text(), at) > 0;
        if (disposal && !words.getLast().tag().startsWith("n")) {
            return false;
        }
        for (int i = words.size() - 1; i > 1; i--) {
            if (words.get(i).text().equals("的")) {
                return i < words.size() - 1 && hasNoDeed(words.subList(i, words.size()));
            }
            if (!words.get(i).tag().matches("n.*|vn|b|w|c.*|k|q")) {
                return false;
            }
        }
        return words.size() > 1 && words.getLast().tag().startsWith("n") && hasNoDeed(words);
    }

    private boolean hasNoDeed(List<Word> words) {
        return words.stream().noneMatch(word -> lexicon.has(WordClass.TASK_VERB, word.text()));
    }

    /** 报经市政府批准后, 发现违法问题的: says when, not what. */
    private boolean isCondition(int at, int end) {
        String words = context.text().substring(at, end);
        return lexicon.lengthAtEnd(WordClass.CONDITION_END, words) > 0
                && lexicon.lengthAtEnd(WordClass.NOT_CONDITION_END, words) == 0;
    }

    /** Whether a verb with an object follows: 结合实际制定方案 is a task, 结合各自职责 a means. */
    private boolean hasObjectVerb(int start, int from, int end) {
        boolean frame = lexicon.has(WordClass.FRAME, context.text().substring(start, from));
        List<Word> words = context.words(new Span(from, end));
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean deed = word.tag().matches("vn?|vi")
                    && (word.text().length() > 1 || word.tag().equals("v"))
                    && lexicon.has(WordClass.TASK_VERB, word.text());
            boolean told = frame && word.text().length() > 1 && word.tag().matches("v|vi") && isNoun(words.get(i - 1));
            if ((deed || told) && hasObject(words, i, end)) {
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
        return word.tag().matches("n.*|vn|f|s");
    }

    /** {@return whether a verb with its object stands at the end of what began as a means: 对照标准找差距} */
    boolean hasAction(int start, int end) {
        List<Word> words = context.words(new Span(start, end));
        for (int i = 2; i < words.size() - 1; i++) {
            Word word = words.get(i);
            if (word.tag().equals("v")
                    && words.get(i - 1).tag().startsWith("n")
                    && words.get(i + 1).tag().startsWith("n")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a verb stands anywhere behind the stretch's first word} */
    boolean hasVerb(int at, int end) {
        return context.words(new Span(at, end)).stream()
                        .skip(1)
                        .anyMatch(word -> word.tag().startsWith("v"))
                || lexicon.of(WordClass.TASK_VERB).stream()
                        .anyMatch(context.text().substring(at + 1, end)::contains);
    }

    /** {@return where the clause's own words begin, behind connectives, times, modals and adverbs} */
    int skip(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lengthToSkip(text, at, end);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** {@return where the stretch goes on behind times at its beginning} */
    int skipTime(String text, int start, int end) {
        int at = start;
        for (int length = timeLength(text, at, end); length > 0; length = timeLength(text, at, end)) {
            at += length;
        }
        return text.startsWith("年底", at) ? at + 2 : at;
    }

    private int lengthToSkip(String text, int at, int end) {
        int length = Math.max(modalLength(text, at, end), timeLength(text, at, end));
        if (length > 0) {
            return length;
        }
        int leadIn = leadInLength(text, at);
        if (leadIn > 0) {
            return leadIn;
        }
        int adverb = lexicon.lengthAt(WordClass.ADVERB, text, at);
        return adverb > 0 && lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= adverb ? adverb : 0;
    }

    /** {@return the length of 要 with the adverbs before it at {@code at}, 0 when it does not stand there} */
    int modalLength(String text, int at, int end) {
        Matcher matcher = lead.matcher(text).region(at, end);
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    /** {@return the length of a time (年底前, 每季度) at {@code at}, 0 when there is none} */
    int timeLength(String text, int at, int end) {
        Matcher matcher = TIME.matcher(text).region(at, end);
        return matcher.lookingAt() && matcher.end() - at > 1 ? matcher.end() - at : 0;
    }

    /** {@return the length of a connective (同时) at {@code at} that is not the beginning of a verb, 0 when there is none} */
    int leadInLength(String text, int at) {
        int length = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
        return lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= length ? length : 0;
    }
}
