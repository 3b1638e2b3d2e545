package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Tells what a clause is: a task with its own verb, a means that belongs to the next one, a target figure, or a list's tail. */
final class ClauseKinds {
    private static final Pattern TARGET =
            Pattern.compile(".*(?:达到|达|压缩至|压减|降至|降到|稳定在|保持在|提高到|提升到|控制在|不低于|不少于|不超过|突破|增长|扩大到|超过|以上|力争).*\\d.*");
    private static final Pattern OWN_SUBJECT =
            PatternScan.compile("\\p{IsHan}{1,8}?(?:都|也|就)?(?:要(?![求点素])|不得|不许|不准|必须|应当|不能).*");
    static final int SLOGAN = 4;
    private static final int LONGEST_TOPIC = 14;
    private static final Pattern TOPIC = Pattern.compile("(?!在|从)[^，]{2,10}(?:方面|这一块|这块|领域|这条线|这一摊|这摊子?|这件事|这项工作)");
    private static final Pattern ADVERB = Pattern.compile("d|ad");
    private static final Pattern MANNER = Pattern.compile("a|b|z|nz|al|bl|dl|vl");
    private final Map<Span, Kind> known = new HashMap<>();
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ClauseOpening opening;
    private final MeansClauses means;

    ClauseKinds(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        opening = lexicon.derived(ClauseOpening.class, ClauseOpening::new);
        means = new MeansClauses(context);
    }

    /** {@return what may stand before a clause's own words} */
    ClauseOpening opening() {
        return opening;
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
        return known.computeIfAbsent(new Span(start, end), key -> read(start, end));
    }

    private Kind read(int start, int end) {
        String text = context.text();
        int at = opening.skip(text, start, end);
        if (at >= end) {
            return Kind.MEANS;
        }
        if (end - start <= LONGEST_TOPIC
                && TOPIC.matcher(text.substring(start, end)).matches()) {
            return Kind.OTHER;
        }
        if (means.isMeans(at, end)) {
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
        while (first < words.size() - 1
                && ADVERB.matcher(words.get(first).tag()).matches()) {
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
                && MANNER.matcher(words.get(0).tag()).matches()
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
                || lexicon.occursIn(WordClass.TASK_VERB, context.text().substring(at + 1, end));
    }
}
