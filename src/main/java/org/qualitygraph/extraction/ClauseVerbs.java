package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** The verbs of a stretch, by the words of tasks and by the tagger. */
final class ClauseVerbs {
    private static final Pattern ADVERB = Pattern.compile("d|ad");
    private static final Pattern MANNER = Pattern.compile("a|b|z|nz|al|bl|dl|vl");
    private static final Pattern DEED = Pattern.compile("v|vi");
    private static final Pattern DEED_NOUN = Pattern.compile("v|vi|vn");
    /** HanLP's tag of where a deed leads to: 拿*出来*. */
    private static final String DIRECTION = "vf";

    private static final String OF = "的";
    private static final String IS = "是";
    private static final Pattern NOUN = Pattern.compile("[ng].*");
    private static final Pattern NAMED = Pattern.compile("n.*|t|d|f|q|m|mq");
    private final SpeechContext context;
    private final Lexicon lexicon;

    ClauseVerbs(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /** {@return whether the stretch begins with a verb of tasks; 创新是动力 says what one is} */
    boolean startAt(int at, int end) {
        String text = context.text();
        int length = Math.max(
                lexicon.lengthAt(WordClass.NEGATED_TASK, text, at), lexicon.lengthAt(WordClass.TASK_VERB, text, at));
        return (length > 1 && !text.startsWith(IS, at + length)) || (length == 1 && isWord(at, end));
    }

    /** {@return whether the stretch begins with a verb of tasks that is none of a name: 拓宽创牌领域, but not 服务领域, 打假这条线} */
    boolean actAt(int at, int end) {
        return startAt(at, end)
                && context.text().indexOf('这', at, end) < 0
                && context.words(new Span(at, end)).getFirst().isVerb();
    }

    /** A verb of one character must stand alone: 报市政府审定, but not 报刊. */
    private boolean isWord(int at, int end) {
        List<Word> words = context.words(new Span(at, end));
        return !words.isEmpty()
                && (words.getFirst().text().length() == 1 || words.getFirst().isVerb());
    }

    /** {@return whether the tagger takes its first word behind adverbs, or the one behind a word of manner, for a verb} */
    boolean lead(int at, int end) {
        List<Word> words = context.words(new Span(at, end));
        int first = 0;
        while (first < words.size() - 1
                && ADVERB.matcher(words.get(first).tag()).matches()) {
            first++;
        }
        if (words.isEmpty()) {
            return false;
        }
        boolean stated = first + 1 < words.size() && words.get(first + 1).text().equals(IS);
        boolean verb = words.get(first).isVerb() && !stated;
        return (verb && !lexicon.has(WordClass.COPULA, words.get(first).text())) || modified(words);
    }

    /** 精准对接需求: a word of manner that the tagger takes for an adjective or a name, then a verb with its object. */
    private boolean modified(List<Word> words) {
        return words.size() > 2
                && MANNER.matcher(words.get(0).tag()).matches()
                && words.get(0).text().length() == 2
                && words.get(1).isVerb()
                && words.get(1).text().length() > 1
                && !lexicon.has(WordClass.COPULA, words.get(1).text())
                && !words.get(2).text().equals("的");
    }

    /** {@return whether a verb with its object stands at the end of what began as a means: 对照标准找差距} */
    boolean actIn(int start, int end) {
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

    /** 抽查批次*增加*一倍: {@return whether the stretch tells what is done with what it names first} */
    boolean tellOf(int at, int end) {
        List<Word> words = context.words(new Span(at, end));
        int i = words.size() - 1;
        while (i > 0 && !words.get(i).text().equals(OF)) {
            boolean deed = DEED.matcher(words.get(i).tag()).matches()
                    && !lexicon.has(WordClass.COPULA, words.get(i).text());
            if (deed && NAMED.matcher(words.get(beforeAdverbs(words, i)).tag()).matches()) {
                return true;
            }
            i--;
        }
        return i > 0 && isDoneWithSuch(words.subList(i + 1, words.size()));
    }

    /** 办理时限*再*压缩三分之一: {@return the place of the word before the verb and its adverbs} */
    private static int beforeAdverbs(List<Word> words, int verb) {
        int at = verb - 1;
        while (at > 0 && words.get(at).tag().equals("d")) {
            at--;
        }
        return at;
    }

    /** 没有商标的*先注册*: behind 的 stands what is done with those who are so. */
    private boolean isDoneWithSuch(List<Word> rest) {
        int at = 0;
        while (at < rest.size() && ADVERB.matcher(rest.get(at).tag()).matches()) {
            at++;
        }
        return at > 0
                && at < rest.size()
                && (rest.get(at).tag().startsWith("v")
                        || lexicon.has(WordClass.TASK_VERB, rest.get(at).text()));
    }

    /** {@return whether the stretch is a verb without its object: 制定, 依法从严查处, 拿出来} */
    boolean isDeed(Span span) {
        List<Word> words = context.words(span);
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.getLast();
        boolean directed = words.size() > 1 && last.tag().equals(DIRECTION);
        return (directed || (last.text().length() > 1 && lexicon.has(WordClass.TASK_VERB, last.text())))
                && words.stream()
                        .limit(words.size() - 1L)
                        .allMatch(word -> ADVERB.matcher(word.tag()).matches()
                                || word.tag().equals("v"));
    }

    /** {@return whether the clause ends in what is done: 计量器具免费检定, but not 质量工作情况报告} */
    boolean endIn(Span clause) {
        List<Word> words = context.words(clause);
        String last = words.getLast().text();
        return words.size() > 1
                && !lexicon.has(WordClass.DOCUMENT_HEAD, last)
                && !lexicon.has(WordClass.REPORT_NAME, last)
                && (last.length() > 1 && lexicon.has(WordClass.TASK_VERB, last)
                        || DEED_NOUN.matcher(words.getLast().tag()).matches());
    }

    /** {@return whether the clause ends in a thing} */
    boolean endInNoun(Span clause) {
        List<Word> words = context.words(clause);
        return !words.isEmpty() && NOUN.matcher(words.getLast().tag()).matches();
    }

    /** {@return whether a verb stands anywhere behind the stretch's first word} */
    boolean standIn(int at, int end) {
        return context.words(new Span(at, end)).stream()
                        .skip(1)
                        .anyMatch(word -> word.tag().startsWith("v"))
                || lexicon.occursIn(WordClass.TASK_VERB, context.text().substring(at + 1, end));
    }
}
