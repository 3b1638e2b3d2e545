package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;

/** Who was named last in a paragraph: *你们*今年把… means the body before it, *三家*要… the three before it. */
final class LastNamed {
    private static final String NUMBERS = "两三四五六七八";
    private static final int FEWEST = 2;
    private final Lexicon lexicon;
    private final List<Actor> named = new ArrayList<>();
    private List<Actor> last = List.of();
    private int paragraph = -1;

    LastNamed(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Forgets who was named in another paragraph. */
    void moveTo(int next) {
        if (next != paragraph) {
            named.clear();
            last = List.of();
        }
        paragraph = next;
    }

    /** Keeps bodies and places that a clause names. */
    void name(List<Actor> actors) {
        List<Actor> told = actors.stream().filter(LastNamed::isMeant).toList();
        if (!told.isEmpty()) {
            last = told;
            named.removeIf(actor -> told.stream().anyMatch(other -> other.name().equals(actor.name())));
            named.addAll(told);
        }
    }

    /** A place that is named short may be part of a product's name: 凤良红茶. */
    private static boolean isMeant(Actor actor) {
        return actor.type() == ActorType.DEPARTMENT
                || (actor.type() == ActorType.REGION
                        && actor.span().length() >= actor.name().length());
    }

    /** {@return those whom alone the paragraph has named, empty where it has named several one after another} */
    List<Actor> only() {
        return named.size() == last.size() ? last : List.of();
    }

    /** {@return the length of the word at {@code at} that points back, 0 when there is none or nobody was named} */
    int length(String text, int at) {
        return last.isEmpty() ? 0 : lexicon.lengthAt(WordClass.BODY_ANAPHOR, text, at);
    }

    /** {@return whom the word means; as many as it counts} */
    List<Actor> meant(String word) {
        for (int i = 0; i < word.length(); i++) {
            int count = NUMBERS.indexOf(word.charAt(i)) + FEWEST;
            if (count >= FEWEST) {
                return named.size() >= count
                        ? List.copyOf(named.subList(named.size() - count, named.size()))
                        : List.of();
            }
        }
        return last;
    }
}
