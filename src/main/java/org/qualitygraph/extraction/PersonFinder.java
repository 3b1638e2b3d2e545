package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Persons who bear an award: a surname and one or two characters, placed where only a winner stands – behind 授予 or an
 * office and before the title or the verb of winning, or at the head of a list's line.
 */
final class PersonFinder {
    private static final String BRACKET = "（[^（）]{1,24}）";
    private final PatternScan name;
    private final Pattern before;
    private final Pattern winning;
    private final PatternScan line;
    private final Pattern bracketed;
    private final Pattern won;
    private static final Pattern OTHER = Pattern.compile("d|ad|a|v|vd|vn|vi|t|r.*|c|p|m|n|nis|nnt");

    PersonFinder(Lexicon lexicon) {
        String surname = lexicon.alternation(WordClass.SURNAME);
        String title = lexicon.alternation(WordClass.PERSON_TITLE);
        name = PatternScan.of(surname + "[\\p{IsHan}]{1,2}");
        before = Pattern.compile("(?:" + lexicon.alternation(WordClass.AWARDED) + "|给|" + title + "|、|和|\\n[ 　]*)$");
        winning = Pattern.compile("(?:（[^（）]{1,24}）)?(?:" + lexicon.alternation(WordClass.PERSON_ADDRESS)
                + "|[“、和]|，奖励|上台|等\\d|" + lexicon.alternation(WordClass.WON) + ")");
        won = Pattern.compile(lexicon.alternation(WordClass.WON));
        bracketed = Pattern.compile(BRACKET + "(?:[、和][\\p{IsHan}]{2,3}" + BRACKET + ")*(?:等\\d+人)?(?:分别|均|双双)?"
                + lexicon.alternation(WordClass.WON));
        line = PatternScan.ofLine(
                "[ 　\\t]*(?:[（(]?\\d{1,3}[）).、．])?[ 　]*(" + surname + "[\\p{IsHan}]{1,2})(?=[ 　\\t（(]|$)");
    }

    /** {@return the persons, in reading order} */
    List<BearerMention> find(SpeechContext context, List<? extends Mention> others) {
        List<BearerMention> found = new ArrayList<>();
        PatternScan.Matches head = line.in(context.text());
        while (head.find()) {
            found.add(new BearerMention(new Span(head.start(1), head.end(1)), head.group(1), "person"));
        }
        PatternScan.Matches matcher = name.in(context.text());
        for (int at = told(context, 0);
                at < context.text().length() && matcher.find(at);
                at = told(context, matcher.start() + 1)) {
            for (int end : List.of(matcher.end(), matcher.end() - 1)) {
                Span span = new Span(matcher.start(), end);
                if (span.length() >= 2 && stands(context, span, others) && !isOtherWord(context, span)) {
                    found.add(new BearerMention(span, span.of(context.text()), "person"));
                    break;
                }
            }
        }
        return found;
    }

    /** Persons are told in sentences of honours only. */
    private static int told(SpeechContext context, int from) {
        int at = context.outline().sentences().isEmpty() ? context.text().length() : from;
        while (at < context.text().length() && !context.says(WordClass.HONOUR, at)) {
            at = Math.max(at + 1, context.sentenceAt(at).span().end());
        }
        return at;
    }

    private boolean stands(SpeechContext context, Span span, List<? extends Mention> others) {
        if (!context.says(WordClass.HONOUR, span.start())) {
            return false;
        }
        String text = context.text();
        int sentence = Math.max(0, context.sentenceAt(span.start()).span().start() - 1);
        String left = text.substring(Math.max(sentence, span.start() - 8), span.start());
        boolean ends = winning.matcher(text).region(span.end(), text.length()).lookingAt()
                || (span.end() < text.length()
                        && "，。（".indexOf(text.charAt(span.end())) >= 0
                        && isGiving(context, sentence, span.start()));
        boolean starts = span.start() == 0 || Boundaries.isPunctuation(text.charAt(span.start() - 1));
        boolean described = starts
                && bracketed.matcher(text).region(span.end(), text.length()).lookingAt();
        boolean addressedAs = context.lexicon().lengthAt(WordClass.PERSON_ADDRESS, text, span.end()) > 0;
        boolean addressed = starts && addressedAs;
        boolean ofHouse = context.lexicon().ends(WordClass.ORGANIZATION_END, left)
                && (isWinning(text, span.end()) || addressedAs);
        boolean alone = starts && isWinning(text, span.end()) && isTaggedPerson(context, span);
        return described
                || addressed
                || ofHouse
                || alone
                || (ends
                        && (holdsOffice(context, left, span, sentence)
                                || (before.matcher(left).find() && isGiving(context, sentence, span.start()))
                                || isBehindCompany(span, others)));
    }

    private static boolean holdsOffice(SpeechContext context, String left, Span span, int sentence) {
        boolean attends = context.lexicon().ends(WordClass.OFFICE, left)
                && "、和".indexOf(following(context.text(), span.end())) >= 0;
        return endsWithTitle(context, left) && !(attends && !isGiving(context, sentence, span.start()));
    }

    private static boolean isBehindCompany(Span span, List<? extends Mention> others) {
        return others.stream()
                .anyMatch(other ->
                        other instanceof EnterpriseMention && other.span().end() == span.start());
    }

    private static char following(String text, int at) {
        return at < text.length() ? text.charAt(at) : '。';
    }

    private boolean isWinning(String text, int at) {
        return won.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The tagger takes the whole of it for one person's name. */
    private static boolean isTaggedPerson(SpeechContext context, Span span) {
        List<Word> words = context.words(context.sentenceAt(span.start()).span());
        return span.length() > 2
                && words.stream()
                        .anyMatch(word -> word.span().equals(span) && word.tag().startsWith("nr"));
    }

    /** 甲公司成功问鼎: an adverb, a verb or a noun that begins like a surname. */
    private static boolean isOtherWord(SpeechContext context, Span span) {
        return context.words(context.sentenceAt(span.start()).span()).stream()
                .anyMatch(word ->
                        word.span().equals(span) && OTHER.matcher(word.tag()).matches());
    }

    private static boolean endsWithTitle(SpeechContext context, String left) {
        return context.lexicon().ends(WordClass.PERSON_TITLE, left)
                || context.lexicon().ends(WordClass.TRADE, left);
    }

    /** The clause gives something to those it names. */
    private static boolean isGiving(SpeechContext context, int from, int to) {
        String text = context.text();
        int clause = Math.max(Math.max(text.lastIndexOf('，', to - 1), text.lastIndexOf('；', to - 1)), from);
        return context.lexicon().occursIn(WordClass.AWARDED, text.substring(clause, to));
    }
}
