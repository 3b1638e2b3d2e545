package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Whom a clause names: those it begins with, those a word points back to, or whom 由 gives the work. */
final class ClauseActors {
    static final Pattern BY = Pattern.compile("由(?=\\p{IsHan})");
    private final String text;
    private final Lexicon lexicon;
    private final ActorPhrases phrases;
    private final CarryOver carried;

    ClauseActors(ResponsibilityParts parts) {
        text = parts.context().text();
        lexicon = parts.context().lexicon();
        phrases = parts.phrases();
        carried = parts.carried();
    }

    /** {@return who acts in the clause} */
    Optional<Phrase> in(Span clause, boolean first) {
        return phrases.at(clause)
                .filter(phrase -> !isOneOfTheirs(phrase, first))
                .or(() -> pointingBack(clause))
                .or(() -> byWhom(clause));
    }

    /** 各县政府要…，*主要负责同志*任组长: heads named alone are those of the groups named before. */
    private boolean isOneOfTheirs(Phrase phrase, boolean first) {
        return !first
                && carried.actors().stream()
                        .anyMatch(it -> it.actor().type() != ActorType.ENTERPRISE
                                && !lexicon.ends(WordClass.LEADER, it.actor().name()))
                && phrase.actors().size() == 1
                && phrase.actors().getFirst().type() == ActorType.COLLECTIVE
                && lexicon.has(WordClass.LEADER, phrase.actors().getFirst().name());
    }

    /** *你们*今年把…, *三家*要…: the actors were named before. */
    private Optional<Phrase> pointingBack(Span clause) {
        int start = phrases.start(clause);
        int length = carried.lastNamed().length(text, start);
        List<Actor> meant = length == 0 ? List.of() : carried.lastNamed().meant(text.substring(start, start + length));
        return meant.isEmpty() || start + length >= clause.end()
                ? Optional.empty()
                : Optional.of(phrases.of(start + length, clause.end(), meant));
    }

    /** 奖励资金由甲局列支: the actor stands inside the clause. */
    private Optional<Phrase> byWhom(Span clause) {
        Matcher matcher = BY.matcher(text).region(clause.start(), clause.end());
        while (matcher.find()) {
            if (isDescription(clause, matcher.start())) {
                continue;
            }
            Optional<Phrase> phrase = phrases.at(new Span(matcher.end(), clause.end()));
            if (phrase.isPresent() && phrase.get().predicate() < clause.end()) {
                return phrase.map(Phrase::asUrged);
            }
        }
        return Optional.empty();
    }

    /** 成立*由主要负责人挂帅的*协调机构: what somebody does describes the object of a deed. */
    private boolean isDescription(Span clause, int by) {
        String rest = text.substring(by, clause.end());
        return rest.indexOf('的') > 0
                && !rest.endsWith("的")
                && lexicon.lengthAt(WordClass.TASK_VERB, text, clause.start()) == by - clause.start();
    }
}
