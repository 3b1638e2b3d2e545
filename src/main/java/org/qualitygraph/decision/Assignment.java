package org.qualitygraph.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which decision is in force for what was read.
 *
 * <p>A fact is known by its id, made of the speech and what it says, so that it is the same one after every import. Where a
 * changed file says it in other words the decision follows, provided that one fact alone can be meant; otherwise it rests until
 * the fact is back. Of several decisions about a fact the last one counts.
 */
final class Assignment {
    private final Map<String, Saying> sayings;
    private final Map<String, FactDecision> bySaying = new LinkedHashMap<>();

    private Assignment(Map<String, Saying> sayings) {
        this.sayings = sayings;
    }

    /** {@return the decisions by the ids of what they are about now} */
    static Map<String, FactDecision> of(Map<String, Saying> sayings, List<FactDecision> decisions) {
        Assignment assignment = new Assignment(sayings);
        Map<String, FactDecision> homeless = new LinkedHashMap<>();
        for (FactDecision decision : decisions) {
            (sayings.containsKey(decision.fact()) ? assignment.bySaying : homeless).put(decision.fact(), decision);
        }
        homeless.values().forEach(assignment::follow);
        return assignment.bySaying;
    }

    private void follow(FactDecision decision) {
        List<Saying> meant = new ArrayList<>(alike(sayings, decision.subject(), decision.extracted()));
        meant.removeIf(
                saying -> bySaying.containsKey(saying.id()) || decision.others().contains(saying.id()));
        if (meant.size() == 1) {
            bySaying.put(meant.getFirst().id(), decision);
        }
    }

    /** {@return what says the same as {@code values} or says it in other words} */
    static List<Saying> alike(Map<String, Saying> sayings, Subject subject, Map<String, ?> values) {
        return sayings.values().stream()
                .filter(saying -> saying.subject() == subject && subject.isReworded(values, saying.values()))
                .toList();
    }
}
