package org.qualitygraph.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Profile.Kind;
import org.qualitygraph.text.Span;

/**
 * Finds the meeting: 在…上的讲话 in the title, the subject or object of 召开 in a headline, the object of 召开 in the first
 * sentences.
 */
final class Occasions {
    private static final String NAME = "[^，。；：！？\\n]{2,45}?";
    private final Pattern speech;
    private final Pattern headline;
    private final Pattern opening;
    private final Lexicon lexicon;

    Occasions(Lexicon lexicon) {
        this.lexicon = lexicon;
        String end = lexicon.alternation(WordClass.OCCASION_END);
        String hold = lexicon.alternation(WordClass.HOLDS_MEETING);
        speech = Pattern.compile(
                "(?:.*在|^)(?<name>" + NAME + end + ")(?:上的|上|的)?" + lexicon.alternation(WordClass.SPEECH_TITLE));
        headline = Pattern.compile(
                "(?:^(?<name>" + NAME + end + ")" + hold + ")|(?:" + hold + "(?<held>" + NAME + end + "))");
        opening = Pattern.compile(hold + "(?:了|的)?(?<held>" + NAME + end + ")(?=[，。；：！？\\n]|" + "的主要)");
    }

    Optional<Stated<String>> of(Head head, Optional<Kind> kind) {
        if (kind.isPresent() && kind.get() != Kind.SPEECH && kind.get() != Kind.NEWS) {
            return Optional.empty();
        }
        return titled(head, speech).or(() -> titled(head, headline)).or(() -> opened(head));
    }

    private Optional<Stated<String>> titled(Head head, Pattern pattern) {
        Matcher matcher = pattern.matcher(head.title());
        return matcher.find() ? named(matcher).map(name -> new Stated<>(name, head.inTitle(name))) : Optional.empty();
    }

    private static Optional<String> named(Matcher matcher) {
        String name = matcher.group("name");
        return Optional.ofNullable(
                name == null && matcher.namedGroups().containsKey("held") ? matcher.group("held") : name);
    }

    /** 召开这次会议 names no meeting. */
    private Optional<Stated<String>> opened(Head head) {
        Matcher matcher = opening.matcher(head.opening());
        while (matcher.find()) {
            String held = matcher.group("held");
            if (!lexicon.begins(WordClass.POINTING, held)) {
                return Optional.of(new Stated<>(held, new Span(matcher.start("held"), matcher.end("held"))));
            }
        }
        return Optional.empty();
    }
}
