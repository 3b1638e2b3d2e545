package org.qualitygraph.profile;

import java.util.List;
import java.util.Optional;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Profile.Kind;
import org.qualitygraph.text.Span;

/**
 * Tells a document's kind: by the word that ends its title, by what a notice in the title is about, by the words with
 * which the text opens.
 */
final class Kinds {
    private static final int OPENING = 160;

    /** A word class that tells a kind; the order matters. */
    private record Sign(WordClass words, Kind kind) {}

    private static final List<Sign> TITLE_ENDS = List.of(
            new Sign(WordClass.NEWS_TITLE, Kind.NEWS),
            new Sign(WordClass.SPEECH_TITLE, Kind.SPEECH),
            new Sign(WordClass.REPORT_TITLE, Kind.REPORT),
            new Sign(WordClass.PLAN_TITLE, Kind.PLAN));

    private static final List<Sign> OPENINGS = List.of(
            new Sign(WordClass.NEWS_CUE, Kind.NEWS),
            new Sign(WordClass.SALUTATION, Kind.SPEECH),
            new Sign(WordClass.REPORT_CUE, Kind.REPORT));

    private static final List<Sign> WITHIN_TITLE = List.of(
            new Sign(WordClass.NEWS_TITLE, Kind.NEWS),
            new Sign(WordClass.PLAN_TITLE, Kind.PLAN),
            new Sign(WordClass.REPORT_TITLE, Kind.REPORT),
            new Sign(WordClass.SPEECH_TITLE, Kind.SPEECH));

    private final Lexicon lexicon;

    Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Stated<Kind>> of(Head head) {
        return ended(head)
                .or(() -> notice(head))
                .or(() -> opened(head))
                .or(() -> WITHIN_TITLE.stream()
                        .flatMap(sign -> within(head, sign.words(), sign.kind()).stream())
                        .findFirst());
    }

    /** A title that reviews and then looks ahead (…总结和…打算) is a report. */
    private Optional<Stated<Kind>> ended(Head head) {
        for (Sign sign : TITLE_ENDS) {
            int length = lexicon.lengthAtEnd(sign.words(), head.title());
            if (length > 0) {
                Optional<Stated<Kind>> report =
                        sign.kind() == Kind.PLAN ? within(head, WordClass.REVIEW, Kind.REPORT) : Optional.empty();
                String word = head.title().substring(head.title().length() - length);
                return report.or(() -> Optional.of(new Stated<>(sign.kind(), head.inTitle(word))));
            }
        }
        return Optional.empty();
    }

    /** A notice, a decision, a list is what it is about. */
    private Optional<Stated<Kind>> notice(Head head) {
        if (lexicon.lengthAtEnd(WordClass.NOTICE_TITLE, head.title()) == 0) {
            return Optional.empty();
        }
        return within(head, WordClass.GRANTING, Kind.AWARD_NOTICE)
                .or(() -> within(head, WordClass.PLAN_TITLE, Kind.PLAN))
                .or(() -> within(head, WordClass.REPORT_TITLE, Kind.REPORT));
    }

    private Optional<Stated<Kind>> opened(Head head) {
        int from = head.behindTitle();
        String opening = head.text().substring(from, Math.min(head.text().length(), from + OPENING));
        for (Sign sign : OPENINGS) {
            Optional<String> word = first(sign.words(), opening);
            if (word.isPresent()) {
                int at = from + opening.indexOf(word.get());
                return Optional.of(
                        new Stated<>(sign.kind(), new Span(at, at + word.get().length())));
            }
        }
        return Optional.empty();
    }

    private Optional<Stated<Kind>> within(Head head, WordClass words, Kind kind) {
        return first(words, head.title()).map(word -> new Stated<>(kind, head.inTitle(word)));
    }

    private Optional<String> first(WordClass words, String text) {
        return lexicon.of(words).stream().filter(text::contains).min((a, b) -> {
            int order = Integer.compare(text.indexOf(a), text.indexOf(b));
            return order != 0 ? order : Integer.compare(b.length(), a.length());
        });
    }
}
