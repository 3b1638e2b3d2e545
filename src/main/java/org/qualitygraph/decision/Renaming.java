package org.qualitygraph.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Statement;

/**
 * The names that people merged into others, as one speech says them.
 *
 * @param names the name that stays, by kind and name of the one that goes ({@link #key})
 */
public record Renaming(Map<String, String> names) {

    public Renaming {
        names = Map.copyOf(names);
    }

    /** {@return what a name of a kind (a label of the graph) is known by} */
    public static String key(String kind, String name) {
        return kind.toLowerCase(Locale.ROOT) + "|" + name;
    }

    /** {@return the same under the names that stay; every statement keeps its id} */
    public SpeechFacts of(SpeechFacts facts) {
        if (names.isEmpty()) {
            return facts;
        }
        String speech = facts.speech().id();
        List<Entity> entities =
                facts.entities().stream().map(entity -> renamed(entity, speech)).toList();
        List<Fact> stated =
                facts.facts().stream().map(fact -> renamed(fact, speech)).toList();
        return new SpeechFacts(facts.speech(), facts.sections(), facts.sentences(), entities, stated, facts.unread());
    }

    private Entity renamed(Entity entity, String speech) {
        Provenance same = kept(entity, speech);
        return switch (entity) {
            case Entity.Region it -> it;
            case Entity.Department it ->
                new Entity.Department(
                        name("department", it.name()), it.region(), it.function(), it.kind(), it.generic(), same);
            case Entity.Enterprise it -> new Entity.Enterprise(name("enterprise", it.name()), it.local(), same);
            case Entity.Policy it ->
                new Entity.Policy(name("policy", it.name()), it.kind(), it.number(), it.status(), it.issuer(), same);
            case Entity.Award it ->
                new Entity.Award(name("award", it.name()), it.level(), it.category(), it.grantor(), same);
        };
    }

    private Fact renamed(Fact fact, String speech) {
        Provenance same = kept(fact, speech);
        return switch (fact) {
            case Fact.Responsibility it ->
                new Fact.Responsibility(
                        name(it.actorType().label(), it.actor()),
                        it.actorType(),
                        it.region(),
                        it.role(),
                        it.task(),
                        it.obligation(),
                        it.deadline(),
                        it.areas().stream()
                                .map(area -> name("qualityArea", area))
                                .distinct()
                                .toList(),
                        it.policies().stream()
                                .map(policy -> name("policy", policy))
                                .distinct()
                                .toList(),
                        same);
            case Fact.AwardFact it ->
                new Fact.AwardFact(
                        subject(it.subjectType(), it.subject()),
                        it.subjectType(),
                        name("award", it.award()),
                        it.status(),
                        it.count(),
                        it.year(),
                        same);
            case Fact.Indicator it ->
                new Fact.Indicator(
                        subject(it.subjectType(), it.subject()),
                        it.subjectType(),
                        name("metric", it.metric()),
                        it.value(),
                        it.upperBound(),
                        it.unit(),
                        it.kind(),
                        it.year(),
                        same);
            case Fact.Problem it -> it;
        };
    }

    private @Nullable String subject(String kind, @Nullable String name) {
        return name == null ? null : name(kind, name);
    }

    private String name(String kind, String name) {
        return names.getOrDefault(key(kind, name), name);
    }

    private static Provenance kept(Statement statement, String speech) {
        Decided decided = statement.provenance().decided();
        return statement
                .provenance()
                .with(
                        decided != null
                                ? decided
                                : new Decided(Ids.statement(speech, statement), Decided.Status.EXTRACTED, null, null));
    }
}
