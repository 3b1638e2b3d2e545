package org.qualitygraph.gold;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What became of one extracted fact when it was held against the gold.
 *
 * @param rule the rule that found it
 * @param confidence how sure it was said to be
 * @param right whether the gold has it
 */
record Outcome(String rule, double confidence, boolean right) {

    /** {@return the outcomes of one kind in one speech; facts that the gold calls optional are neither right nor wrong} */
    static List<Outcome> of(Kind kind, JsonNode gold, JsonNode found) {
        List<JsonNode> extracted = kind.of(found);
        Matches matches = Matches.of(kind, kind.of(gold), extracted);
        return IntStream.range(0, extracted.size())
                .filter(i -> !matches.optional().contains(i))
                .mapToObj(i -> new Outcome(
                        extracted.get(i).path("rule").asString(""),
                        extracted.get(i).path("confidence").asDouble(0),
                        matches.right().contains(i)))
                .toList();
    }
}
