package org.qualitygraph.graph;

import static org.qualitygraph.graph.WriteStatement.AWARDS;
import static org.qualitygraph.graph.WriteStatement.DEPARTMENTS;
import static org.qualitygraph.graph.WriteStatement.DEPARTMENT_FUNCTIONS;
import static org.qualitygraph.graph.WriteStatement.DEPARTMENT_KINDS;
import static org.qualitygraph.graph.WriteStatement.DEPARTMENT_REGIONS;
import static org.qualitygraph.graph.WriteStatement.ENTERPRISES;
import static org.qualitygraph.graph.WriteStatement.FUNCTIONS;
import static org.qualitygraph.graph.WriteStatement.FUNCTION_SUCCESSIONS;
import static org.qualitygraph.graph.WriteStatement.ORGANIZATIONS;
import static org.qualitygraph.graph.WriteStatement.PEOPLE;
import static org.qualitygraph.graph.WriteStatement.POLICIES;
import static org.qualitygraph.graph.WriteStatement.PRODUCTS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.SpeechFacts;

/** Which node each name of one speech is, whether the speech lists it as an entity or a fact alone mentions it. */
final class NodeRows {
    private final Batches batches;
    private final RegionRows regions;
    private final FunctionLineage lineage;
    private final boolean masked;
    private final Map<String, Entity.Award> awards = new HashMap<>();
    private final List<Entity.Department> departments;
    private final Set<String> registered;

    NodeRows(SpeechFacts facts, RegionRows regions, FunctionLineage lineage, Batches batches) {
        this.lineage = lineage;
        this.batches = batches;
        this.regions = regions;
        masked = facts.speech().masked();
        facts.entities(Entity.Award.class).forEach(award -> awards.putIfAbsent(award.name(), award));
        departments = facts.entities(Entity.Department.class);
        registered = facts.entities(Entity.Enterprise.class).stream()
                .filter(company -> !company.local())
                .map(Entity.Enterprise::name)
                .collect(Collectors.toSet());
    }

    /** {@return the id of a node that has a name and nothing else} */
    String named(WriteStatement statement, String kind, String name) {
        String id = NodeIds.of(kind, name);
        batches.addOnce(statement, id, "id", id, "name", name);
        return id;
    }

    /** {@return the id of a body of a region; in a speech with a masked host, a body of no region is the host's} */
    String department(String name, @Nullable String region) {
        String regionId = region != null ? regions.id(region) : masked ? regions.host() : null;
        String id = NodeIds.department(name, regionId);
        if (batches.addOnce(DEPARTMENTS, id, "id", id, "name", name, "region", region)) {
            if (regionId != null) {
                batches.add(DEPARTMENT_REGIONS, "id", id, "region", regionId);
            }
            listed(name)
                    .filter(body -> Objects.equals(body.region(), region))
                    .findFirst()
                    .ifPresent(body -> describe(id, body));
        }
        return id;
    }

    /** {@return the id of the body that a name alone means: one that the speech lists, else the host's} */
    String department(String name) {
        Entity.Department listed = listed(name).findFirst().orElse(null);
        return department(name, listed != null ? listed.region() : regions.hostName());
    }

    private void describe(String id, Entity.Department body) {
        batches.add(
                DEPARTMENT_KINDS,
                "id",
                id,
                "function",
                body.function(),
                "kind",
                body.kind(),
                "generic",
                body.generic());
        if (body.function() != null) {
            batches.add(DEPARTMENT_FUNCTIONS, "id", id, "function", function(body.function()));
        }
    }

    /** A function brings those along that took over from it. */
    private String function(String name) {
        String id = NodeIds.of("function", name);
        if (batches.addOnce(FUNCTIONS, id, "id", id, "name", name)) {
            for (FunctionLineage.Succession later : lineage.successorsOf(name)) {
                batches.add(
                        FUNCTION_SUCCESSIONS,
                        "function",
                        id,
                        "successor",
                        function(later.name()),
                        "year",
                        later.year());
            }
        }
        return id;
    }

    private Stream<Entity.Department> listed(String name) {
        return departments.stream().filter(body -> body.name().equals(name));
    }

    /** {@return whether the speech lists a body of that name} */
    boolean listsDepartment(String name) {
        return listed(name).findAny().isPresent();
    }

    String policy(Entity.Policy policy) {
        String id = NodeIds.policy(policy.kind().label(), policy.name(), policy.issuer());
        batches.add(
                POLICIES,
                "id",
                id,
                "name",
                policy.name(),
                "kind",
                policy.kind().label(),
                "number",
                policy.number(),
                "status",
                policy.status(),
                "issuer",
                policy.issuer());
        return id;
    }

    /** {@return the id of a company: of that name anywhere where the name alone tells it, else of the host's} */
    String enterprise(String name) {
        boolean local = !registered.contains(name);
        String id = NodeIds.of("enterprise", name, local ? regions.host() : null);
        batches.addOnce(ENTERPRISES, id, "id", id, "name", name, "local", local);
        return id;
    }

    /** {@return the id of the award that a name means in this speech} */
    String award(String said) {
        Entity.Award award = awards.get(said);
        String grantor = award == null ? null : award.grantor();
        String name = grantor == null ? said : AwardTitle.of(said, grantor);
        String id = NodeIds.award(name, grantor == null && isLocal(award) ? regions.host() : grantor);
        batches.addOnce(
                AWARDS,
                id,
                "id",
                id,
                "name",
                name,
                "grantor",
                grantor,
                "level",
                award == null ? null : award.level(),
                "category",
                award == null ? null : award.category());
        return id;
    }

    /** A prize of some city that nobody named is not that of another. */
    private static boolean isLocal(Entity.@Nullable Award award) {
        return award != null && award.level() != null && !award.level().equals("national");
    }

    /** {@return the node that a fact is about; the host where the speech names nobody} */
    String subject(@Nullable String name, String type) {
        if (name == null) {
            return regions.host();
        }
        return switch (type) {
            case "enterprise" -> enterprise(name);
            case "product" -> named(PRODUCTS, "product", name);
            case "person" -> named(PEOPLE, "person", name);
            case "department" -> department(name);
            case "region" -> regions.id(name);
            // Schools, hospitals, teams; the fact keeps the exact type.
            default -> named(ORGANIZATIONS, "organization", name);
        };
    }
}
