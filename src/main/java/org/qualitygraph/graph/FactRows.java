package org.qualitygraph.graph;

import static org.qualitygraph.graph.WriteStatement.AREAS;
import static org.qualitygraph.graph.WriteStatement.AWARD_FACTS;
import static org.qualitygraph.graph.WriteStatement.COLLECTIVES;
import static org.qualitygraph.graph.WriteStatement.INDICATORS;
import static org.qualitygraph.graph.WriteStatement.METRICS;
import static org.qualitygraph.graph.WriteStatement.PROBLEMS;
import static org.qualitygraph.graph.WriteStatement.RESPONSIBILITIES;
import static org.qualitygraph.graph.WriteStatement.TASKS;
import static org.qualitygraph.graph.WriteStatement.TASK_AREAS;

import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.SpeechFacts;

/** What a speech states, as rows. */
final class FactRows {
    private final String speech;
    private final EvidenceRows evidence;
    private final RegionRows regions;
    private final NodeRows nodes;
    private final Batches batches;
    private final TaskLinks links;

    private FactRows(SpeechFacts facts, EvidenceRows evidence, RegionRows regions, NodeRows nodes, Batches batches) {
        speech = facts.speech().id();
        links = new TaskLinks(facts, nodes, batches);
        this.evidence = evidence;
        this.regions = regions;
        this.nodes = nodes;
        this.batches = batches;
    }

    static void add(SpeechFacts facts, EvidenceRows evidence, RegionRows regions, NodeRows nodes, Batches batches) {
        FactRows rows = new FactRows(facts, evidence, regions, nodes, batches);
        for (int i = 0; i < facts.facts().size(); i++) {
            rows.fact(facts.facts().get(i), i);
        }
    }

    private void fact(Fact fact, int ordinal) {
        switch (fact) {
            case Fact.Responsibility it -> responsibility(it, ordinal);
            case Fact.AwardFact it -> award(it, ordinal);
            case Fact.Indicator it -> indicator(it, ordinal);
            case Fact.Problem it ->
                batches.add(
                        PROBLEMS,
                        "id",
                        Ids.statement(speech, it),
                        "region",
                        regions.host(),
                        "text",
                        it.text(),
                        "fact",
                        evidence.of(it, ordinal));
        }
    }

    private void responsibility(Fact.Responsibility it, int ordinal) {
        String actor = switch (it.actorType()) {
            case DEPARTMENT -> nodes.department(it.actor(), it.region());
            case COLLECTIVE -> nodes.named(COLLECTIVES, "collective", it.actor());
            case ENTERPRISE -> nodes.enterprise(it.actor());
            case REGION -> regions.id(it.actor());
        };
        var fact = evidence.of(
                it, ordinal, "actor", it.actor(), "actorType", it.actorType().label(), "region", it.region());
        batches.add(
                RESPONSIBILITIES,
                "actor",
                actor,
                "task",
                task(it, ordinal),
                "role",
                it.role().name(),
                "fact",
                fact);
    }

    private String task(Fact.Responsibility it, int ordinal) {
        String id = Ids.task(speech, it);
        Decided decided = it.provenance().decided();
        var properties = evidence.of(
                id,
                it.provenance().with(decided == null ? null : decided.task()),
                ordinal,
                "text",
                it.task(),
                "obligation",
                it.obligation(),
                "deadline",
                it.deadline());
        if (batches.addOnce(TASKS, id, "id", id, "speech", speech, "properties", properties)) {
            for (int i = 0; i < it.areas().size(); i++) {
                String area = nodes.named(AREAS, "area", it.areas().get(i));
                batches.add(TASK_AREAS, "task", id, "area", area, "ordinal", i);
            }
            links.implement(id, it.policies());
            links.measure(id, it);
        }
        return id;
    }

    private void award(Fact.AwardFact it, int ordinal) {
        String type = switch (it.status()) {
            case WON -> "WON";
            case APPLIED -> "APPLIED_FOR";
            case ASPIRES -> "ASPIRES_TO";
            case LACKS -> "LACKS";
            case ESTABLISHED -> "ESTABLISHED";
        };
        var fact = evidence.of(
                it,
                ordinal,
                "subject",
                it.subject(),
                "subjectType",
                it.subjectType(),
                "award",
                it.award(),
                "count",
                it.count(),
                "year",
                it.year());
        batches.add(
                AWARD_FACTS,
                "subject",
                nodes.subject(it.subject(), it.subjectType()),
                "award",
                nodes.award(it.award()),
                "type",
                type,
                "fact",
                fact);
    }

    private void indicator(Fact.Indicator it, int ordinal) {
        var properties = Row.of(
                "value", it.value().doubleValue(),
                "upperBound", it.upperBound() == null ? null : it.upperBound().doubleValue(),
                "exactValue", it.value().toString(),
                "exactUpperBound",
                        it.upperBound() == null ? null : it.upperBound().toString(),
                "unit", it.unit(),
                "kind", it.kind().label(),
                "year", it.year(),
                "subject", it.subject(),
                "subjectType", it.subjectType());
        batches.add(
                INDICATORS,
                "id",
                Ids.statement(speech, it),
                "subject",
                nodes.subject(it.subject(), it.subjectType()),
                "metric",
                nodes.named(METRICS, "metric", it.metric()),
                "properties",
                properties,
                "fact",
                evidence.of(it, ordinal));
    }
}
