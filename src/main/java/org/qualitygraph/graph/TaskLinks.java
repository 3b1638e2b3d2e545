package org.qualitygraph.graph;

import static org.qualitygraph.graph.WriteStatement.TASK_INDICATORS;
import static org.qualitygraph.graph.WriteStatement.TASK_POLICIES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.SpeechFacts;

/** What tasks have to do with the policies and figures of the same speech, as rows. */
final class TaskLinks {
    private final String speech;
    private final NodeRows nodes;
    private final Batches batches;
    private final Map<String, Entity.Policy> policies = new HashMap<>();
    private final List<Fact.Indicator> targets;

    TaskLinks(SpeechFacts facts, NodeRows nodes, Batches batches) {
        this.nodes = nodes;
        this.batches = batches;
        speech = facts.speech().id();
        facts.entities(Entity.Policy.class).forEach(policy -> policies.putIfAbsent(policy.name(), policy));
        targets = facts.facts(Fact.Indicator.class).stream()
                .filter(indicator -> indicator.kind() == Fact.Indicator.Kind.TARGET)
                .toList();
    }

    /** The task carries these policies out. */
    void implement(String task, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            Entity.Policy policy = policies.get(names.get(i));
            if (policy != null) {
                batches.add(TASK_POLICIES, "task", task, "policy", nodes.policy(policy), "ordinal", i);
            }
        }
    }

    /** The figures that stand in the task's own words measure it. */
    void measure(String task, Fact.Responsibility duty) {
        targets.stream()
                .filter(target -> shareWords(target.provenance(), duty.provenance()))
                .map(target -> Ids.statement(speech, target))
                .forEach(target -> batches.add(TASK_INDICATORS, "task", task, "indicator", target));
    }

    private static boolean shareWords(Provenance one, Provenance other) {
        return one.evidence().stream()
                .anyMatch(span -> other.evidence().stream().anyMatch(span::overlaps));
    }
}
