package org.qualitygraph.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Identity;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.text.Span;

/**
 * Which place a person says a speech is about that does not name its host.
 *
 * @param id the decision's own
 * @param name the place's full name
 * @param code its code (GB/T 2260), null when it has none
 */
public record PlaceName(
        String id,
        String name,
        Entity.Region.Level level,
        @Nullable String code) {
    private static final String RULE = "person";

    /** {@return the host of the speech by that name, or as it was read where the speech names it by now} */
    Entity.@Nullable Region host(SpeechFacts facts) {
        if (facts.speech().host() != null) {
            return facts.speech().host();
        }
        String statement = Ids.hash(facts.speech().id() + "|host");
        Decided decided = new Decided(statement, Decided.Status.CORRECTED, id, null);
        return new Entity.Region(
                name,
                level,
                Identity.of(code == null ? List.of() : List.of(code)),
                new Provenance(List.of(mask(facts)), 1, RULE, decided));
    }

    /** Where the speech masks its host; its beginning where it does not even do that. */
    private static Span mask(SpeechFacts facts) {
        Span masked = facts.speech().profile().evidence().get(Feature.MASKED);
        return masked != null
                ? masked
                : facts.sentences().stream().findFirst().map(Sentence::span).orElse(new Span(0, 0));
    }

    /** {@return the values that a fact lacked because its speech does not name the host} */
    static Map<String, @Nullable Object> filled(Fact fact, String host) {
        Map<String, @Nullable Object> values = new HashMap<>();
        switch (fact) {
            case Fact.Responsibility it -> {
                if (it.region() == null && it.actorType() == Fact.Responsibility.ActorType.DEPARTMENT) {
                    values.put("region", host);
                }
            }
            case Fact.AwardFact it -> subject(it.subject(), it.subjectType(), host, values);
            case Fact.Indicator it -> subject(it.subject(), it.subjectType(), host, values);
            case Fact.Problem it -> {
                // Is of the host whatever it is called.
            }
        }
        return values;
    }

    private static void subject(
            @Nullable String subject, String type, String host, Map<String, @Nullable Object> values) {
        if (subject == null && type.equals("region")) {
            values.put("subject", host);
        }
    }
}
