package org.qualitygraph.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which extracted facts the gold has, matched one to one, best first.
 *
 * @param right places of the extracted facts that a firm fact of the gold accounts for
 * @param optional places of those that an optional one accounts for
 */
record Matches(Set<Integer> right, Set<Integer> optional) {

    private record Pair(double similarity, int gold, int found, boolean optional) {}

    static Matches of(Kind kind, List<JsonNode> wanted, List<JsonNode> extracted) {
        Set<Integer> takenGold = new HashSet<>();
        Matches matches = new Matches(new HashSet<>(), new HashSet<>());
        for (Pair pair : pairs(kind, wanted, extracted)) {
            boolean free = !matches.right.contains(pair.found()) && !matches.optional.contains(pair.found());
            if (free && takenGold.add(pair.gold())) {
                (pair.optional() ? matches.optional : matches.right).add(pair.found());
            }
        }
        return matches;
    }

    private static List<Pair> pairs(Kind kind, List<JsonNode> wanted, List<JsonNode> extracted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < extracted.size(); j++) {
                double similarity = Matching.similarity(kind, wanted.get(i), extracted.get(j));
                if (similarity > 0) {
                    pairs.add(new Pair(similarity, i, j, optional(wanted.get(i))));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.similarity()).thenComparing(Pair::optional));
        return pairs;
    }

    static boolean optional(JsonNode fact) {
        return fact.path("optional").asBoolean(false);
    }
}
