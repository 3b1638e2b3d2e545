package org.qualitygraph.graph;

import static org.qualitygraph.graph.WriteStatement.AWARD_MENTIONS;
import static org.qualitygraph.graph.WriteStatement.DEPARTMENT_MENTIONS;
import static org.qualitygraph.graph.WriteStatement.ENTERPRISE_MENTIONS;
import static org.qualitygraph.graph.WriteStatement.HOSTS;
import static org.qualitygraph.graph.WriteStatement.POLICY_ISSUERS;
import static org.qualitygraph.graph.WriteStatement.POLICY_MENTIONS;
import static org.qualitygraph.graph.WriteStatement.REGION_MENTIONS;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;

/** What a speech names, as rows: a mention keeps all that this speech says of the entity. */
final class EntityRows {
    private final String speech;
    private final EvidenceRows evidence;
    private final RegionRows regions;
    private final NodeRows nodes;
    private final Batches batches;

    private EntityRows(String speech, EvidenceRows evidence, RegionRows regions, NodeRows nodes, Batches batches) {
        this.speech = speech;
        this.evidence = evidence;
        this.regions = regions;
        this.nodes = nodes;
        this.batches = batches;
    }

    static void add(SpeechFacts facts, EvidenceRows evidence, RegionRows regions, NodeRows nodes, Batches batches) {
        EntityRows rows = new EntityRows(facts.speech().id(), evidence, regions, nodes, batches);
        rows.host(facts.speech());
        for (int i = 0; i < facts.entities().size(); i++) {
            rows.entity(facts.entities().get(i), i);
        }
    }

    private void host(Speech about) {
        Entity.Region host = about.host();
        Map<String, @Nullable Object> fact = host == null
                ? Map.of()
                : evidence.of(
                        host,
                        0,
                        "name",
                        host.name(),
                        "level",
                        host.level().label(),
                        "code",
                        host.code(),
                        "candidates",
                        host.identity().candidates());
        batches.add(HOSTS, "speech", speech, "region", regions.host(), "fact", fact);
    }

    private void entity(Entity entity, int ordinal) {
        switch (entity) {
            case Entity.Region it ->
                mention(
                        REGION_MENTIONS,
                        regions.id(it),
                        evidence.of(
                                it,
                                ordinal,
                                "name",
                                it.name(),
                                "level",
                                it.level().label(),
                                "code",
                                it.code(),
                                "candidates",
                                it.identity().candidates()));
            case Entity.Department it ->
                mention(
                        DEPARTMENT_MENTIONS,
                        nodes.department(it.name(), it.region()),
                        evidence.of(
                                it,
                                ordinal,
                                "name",
                                it.name(),
                                "region",
                                it.region(),
                                "function",
                                it.function(),
                                "kind",
                                it.kind(),
                                "generic",
                                it.generic()));
            case Entity.Enterprise it ->
                mention(
                        ENTERPRISE_MENTIONS,
                        nodes.enterprise(it.name()),
                        evidence.of(it, ordinal, "name", it.name(), "local", it.local()));
            case Entity.Policy it -> policy(it, ordinal);
            case Entity.Award it ->
                mention(
                        AWARD_MENTIONS,
                        nodes.award(it.name()),
                        evidence.of(
                                it,
                                ordinal,
                                "name",
                                it.name(),
                                "level",
                                it.level(),
                                "category",
                                it.category(),
                                "grantor",
                                it.grantor()));
        }
    }

    private void policy(Entity.Policy policy, int ordinal) {
        String id = nodes.policy(policy);
        mention(
                POLICY_MENTIONS,
                id,
                evidence.of(
                        policy,
                        ordinal,
                        "name",
                        policy.name(),
                        "kind",
                        policy.kind().label(),
                        "number",
                        policy.number(),
                        "policyStatus",
                        policy.status(),
                        "issuer",
                        policy.issuer()));
        String issuer = policy.issuer() == null ? null : issuer(policy.issuer());
        if (issuer != null) {
            String factId = Ids.hash(Ids.statement(speech, policy) + "|issued");
            var fact = evidence.of(factId, policy.provenance(), ordinal);
            batches.add(POLICY_ISSUERS, "issuer", issuer, "policy", id, "fact", fact);
        }
    }

    /** {@return the node of a region or body that is known by that name, null when there is none} */
    private @Nullable String issuer(String name) {
        if (regions.knows(name)) {
            return regions.id(name);
        }
        return nodes.listsDepartment(name) ? nodes.department(name) : null;
    }

    private void mention(WriteStatement statement, String id, Map<String, @Nullable Object> fact) {
        batches.add(statement, "speech", speech, "id", id, "fact", fact);
    }
}
