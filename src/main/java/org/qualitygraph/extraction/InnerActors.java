package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Actors inside a clause, right before 要: behind what describes them, or behind who tells them. */
final class InnerActors {
    private static final int LONGEST_TELLER = 16;
    private final String text;
    private final Lexicon lexicon;
    private final ActorLists lists;
    private final ActorPredicates predicates;
    private final Pattern modal;

    InnerActors(SpeechContext context, ActorLists lists, ActorPredicates predicates, Pattern modal) {
        text = context.text();
        lexicon = context.lexicon();
        this.lists = lists;
        this.predicates = predicates;
        this.modal = modal;
    }

    /** {@return the actors of the clause, whose own words begin at {@code start}} */
    Optional<Phrase> in(int start, Span clause) {
        return qualified(start, clause.end()).or(() -> told(clause));
    }

    /** 列入名单的*甲公司*要…: a name behind what describes it. */
    private Optional<Phrase> qualified(int start, int end) {
        for (int i = start + 2; i < end - 2; i++) {
            List<Actor> actors = new ArrayList<>();
            int at = text.charAt(i) == '的' ? lists.read(i + 1, end, actors) : i;
            boolean named =
                    !actors.isEmpty() && actors.stream().noneMatch(actor -> actor.type() == ActorType.COLLECTIVE);
            if (named && modal.matcher(text).region(at, end).lookingAt()) {
                return Optional.of(predicates.of(at, end, actors, false));
            }
        }
        return Optional.empty();
    }

    /** 他要求各单位要…, 会议强调各部门必须…, 会议责成甲局抓紧…: who tells is not who acts. */
    private Optional<Phrase> told(Span clause) {
        int last = Math.min(clause.end(), clause.start() + LONGEST_TELLER);
        for (int i = clause.start(); i < last; i++) {
            Optional<Phrase> phrase = charged(clause, i);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** {@return whom a telling verb at {@code verb} gives what follows} */
    Optional<Phrase> charged(Span clause, int verb) {
        int length = lexicon.lengthAt(WordClass.TELLING_VERB, text, verb);
        List<Actor> actors = new ArrayList<>();
        int at = length == 0 ? verb : lists.read(verb + length, clause.end(), actors);
        boolean obliged = !actors.isEmpty()
                && (modal.matcher(text).region(at, clause.end()).lookingAt() || charges(clause, verb, verb + length));
        return obliged ? Optional.of(predicates.of(at, clause.end(), actors, true)) : Optional.empty();
    }

    /** 会议*责成*甲局…: the verb alone obliges, where nothing before it says that it is only spoken of (按照要求). */
    private boolean charges(Span clause, int verb, int end) {
        String teller = text.substring(clause.start(), verb);
        return verb > clause.start()
                && lexicon.has(WordClass.CHARGE, text.substring(verb, end))
                && !lexicon.begins(WordClass.PREPOSITION, teller)
                && !teller.endsWith("的")
                && !Demands.standIn(lexicon, teller);
    }
}
