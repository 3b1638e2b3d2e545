package org.qualitygraph.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Hits, wrong facts and missed facts; optional ones of the gold are neither rewarded nor punished.
 *
 * @param right extracted facts that the gold has
 * @param wrong extracted facts that it has not
 * @param missed facts of the gold that were not extracted
 */
record Score(int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    private record Pair(double similarity, int gold, int found, boolean optional) {}

    /** {@return the score of one kind in one speech, matched one to one, best first} */
    static Score of(Kind kind, JsonNode gold, JsonNode found) {
        List<JsonNode> wanted = kind.of(gold);
        List<JsonNode> extracted = kind.of(found);
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
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenFound = new HashSet<>();
        for (Pair pair : pairs) {
            if (!takenGold.contains(pair.gold()) && takenFound.add(pair.found())) {
                takenGold.add(pair.gold());
            }
        }
        int right =
                (int) takenGold.stream().filter(i -> !optional(wanted.get(i))).count();
        int firm = (int) wanted.stream().filter(fact -> !optional(fact)).count();
        return new Score(right, extracted.size() - takenFound.size(), firm - right);
    }

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static boolean optional(JsonNode fact) {
        return fact.path("optional").asBoolean(false);
    }
}
