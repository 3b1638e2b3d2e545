package org.qualitygraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name was led to; doubt stays doubt and nothing is merged on it. */
public sealed interface Identity {

    /** One thing alone can be meant. */
    record Resolved(String code) implements Identity {}

    /**
     * Several things can be meant.
     *
     * @param candidates their codes, at least two, in ascending order
     */
    record Ambiguous(List<String> candidates) implements Identity {
        public Ambiguous {
            candidates = candidates.stream().sorted().distinct().toList();
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("nothing to doubt: " + candidates);
            }
        }
    }

    /** Nothing of that name is known. */
    record Unknown() implements Identity {}

    /** {@return what the codes of all that can be meant amount to} */
    static Identity of(List<String> codes) {
        List<String> distinct = codes.stream().distinct().toList();
        return switch (distinct.size()) {
            case 0 -> new Unknown();
            case 1 -> new Resolved(distinct.getFirst());
            default -> new Ambiguous(distinct);
        };
    }

    /** {@return the code, null unless it is resolved} */
    default @Nullable String code() {
        return this instanceof Resolved resolved ? resolved.code : null;
    }

    /** {@return the codes between which it is undecided, none otherwise} */
    default List<String> candidates() {
        return this instanceof Ambiguous ambiguous ? ambiguous.candidates : List.of();
    }
}
