package org.qualitygraph.gold;

import java.util.List;
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

    /** {@return the score of one kind in one speech} */
    static Score of(Kind kind, JsonNode gold, JsonNode found) {
        List<JsonNode> wanted = kind.of(gold);
        List<JsonNode> extracted = kind.of(found);
        Matches matches = Matches.of(kind, wanted, extracted);
        int right = matches.right().size();
        int firm = (int) wanted.stream().filter(fact -> !Matches.optional(fact)).count();
        return new Score(right, extracted.size() - right - matches.optional().size(), firm - right);
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
}
