package org.qualitygraph.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;

/** What a speech says once people's decisions are in force. */
public final class DecidedSpeech {
    private final SpeechFacts extracted;
    private final Map<String, Saying> sayings;
    private final Map<String, FactDecision> decisions;
    private final Entity.@Nullable Region host;

    /**
     * A speech with what was decided about it.
     *
     * @param extracted what was read from it
     * @param decisions about its facts, in the order in which they were made
     * @param place what its host was named, null when nobody named it
     */
    public DecidedSpeech(SpeechFacts extracted, List<FactDecision> decisions, @Nullable PlaceName place) {
        this.extracted = extracted;
        sayings = Saying.of(extracted);
        this.decisions = Assignment.of(sayings, decisions);
        host = place == null ? extracted.speech().host() : place.host(extracted);
    }

    /**
     * A decision that is in force.
     *
     * @param saying what it is about, as read
     * @param others ids of what is told alike and not meant
     */
    public record InForce(FactDecision decision, Saying saying, List<String> others) {}

    /** {@return the decisions about facts that are in force} */
    public List<InForce> inForce() {
        List<InForce> found = new ArrayList<>();
        decisions.forEach((id, decision) -> Optional.ofNullable(sayings.get(id))
                .ifPresent(saying -> found.add(new InForce(decision, saying, others(saying)))));
        return found;
    }

    private List<String> others(Saying saying) {
        return Assignment.alike(sayings, saying.subject(), saying.values()).stream()
                .map(Saying::id)
                .filter(id -> !id.equals(saying.id()))
                .toList();
    }

    /** {@return whether somebody named the speech's place and the speech does not do so itself} */
    public boolean isPlaceNamed() {
        return host != null && extracted.speech().host() == null;
    }

    /** {@return all that the speech says by what was read and decided} */
    public SpeechFacts facts() {
        List<Entity> entities = new ArrayList<>();
        extracted.entities().forEach(entity -> decided(entity).ifPresent(entities::add));
        List<Fact> facts = new ArrayList<>();
        extracted.facts().forEach(fact -> decided(fact).ifPresent(facts::add));
        return new SpeechFacts(
                speech(extracted.speech()),
                extracted.sections(),
                extracted.sentences(),
                entities,
                facts,
                extracted.unread());
    }

    private Speech speech(Speech it) {
        return new Speech(
                it.id(),
                it.source(),
                it.part(),
                it.title(),
                it.year(),
                it.date(),
                host,
                it.masked(),
                it.script(),
                it.text(),
                it.profile());
    }

    private Optional<Entity> decided(Entity entity) {
        String id = Ids.statement(extracted.speech().id(), entity);
        FactDecision decision = decisions.get(id);
        if (isRejected(decision)) {
            return Optional.empty();
        }
        Entity named = entity instanceof Entity.Department body
                        && body.region() == null
                        && isPlaceNamed()
                        && host != null
                ? new Entity.Department(
                        body.name(), host.name(), body.function(), body.kind(), body.generic(), body.provenance())
                : entity;
        return Optional.of(
                decision == null && named.equals(entity)
                        ? entity
                        : Correction.of(named, entity.provenance().with(decided(id, decision, null))));
    }

    private Optional<Fact> decided(Fact fact) {
        String id = Ids.statement(extracted.speech().id(), fact);
        FactDecision own = decisions.get(id);
        String taskId = fact instanceof Fact.Responsibility duty
                ? Ids.task(extracted.speech().id(), duty)
                : id;
        FactDecision task = taskId.equals(id) ? null : decisions.get(taskId);
        if (isRejected(own) || isRejected(task)) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> changes =
                isPlaceNamed() && host != null ? PlaceName.filled(fact, host.name()) : new HashMap<>();
        changes.putAll(own == null ? Map.of() : own.values());
        changes.putAll(task == null ? Map.of() : task.values());
        if (own == null && task == null && changes.isEmpty()) {
            return Optional.of(fact);
        }
        Decided decided = decided(id, own, task == null ? null : decided(taskId, task, null));
        return Optional.of(Correction.of(fact, changes, fact.provenance().with(decided)));
    }

    private static boolean isRejected(@Nullable FactDecision decision) {
        return decision != null && decision.verdict() == Verdict.REJECT;
    }

    private static Decided decided(String id, @Nullable FactDecision decision, @Nullable Decided task) {
        return decision == null
                ? new Decided(id, Decided.Status.EXTRACTED, null, task)
                : new Decided(id, decision.verdict().status(), decision.id(), task);
    }

    /**
     * {@return what a decision would be about}
     *
     * @throws RefusedDecision when it cannot be in force
     */
    public static Saying check(
            SpeechFacts extracted, String fact, Verdict verdict, Map<String, @Nullable Object> values) {
        Saying saying = Saying.of(extracted).get(fact);
        if (saying == null) {
            throw new RefusedDecision(
                    "Nothing can be decided about '%s'; decide about the fact that it belongs to.".formatted(fact));
        }
        Ruling.check(saying, verdict, values);
        FactDecision decision = new FactDecision(
                "", fact, saying.subject(), verdict, new HashMap<>(values), saying.values(), List.of());
        new DecidedSpeech(extracted, List.of(decision), null).facts();
        return saying;
    }
}
