package org.qualitygraph.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/**
 * The published form of a speech's facts: the annotation guide's object plus {@code id}, {@code text} and, for every
 * statement, {@code id}, {@code confidence}, {@code rule} and {@code evidence} with offsets in Unicode code points;
 * {@code unread} lists the sentences that look like a fact and gave none.
 */
public final class FactsJson {
    private final SpeechFacts facts;
    private final String text;
    private final CodePoints codePoints;

    private FactsJson(SpeechFacts facts) {
        this.facts = facts;
        text = facts.speech().text();
        codePoints = CodePoints.of(text);
    }

    /** {@return the facts as maps, lists and plain values, in the guide's order} */
    public static Map<String, @Nullable Object> of(SpeechFacts facts) {
        return new FactsJson(facts).document();
    }

    private Map<String, @Nullable Object> document() {
        Speech speech = facts.speech();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", speech.id());
        document.put("source", speech.source());
        document.put("part", speech.part());
        document.put("speech", header(speech));
        document.put("regions", statements(facts.entities(Entity.Region.class)));
        document.put("departments", statements(facts.entities(Entity.Department.class)));
        document.put("enterprises", statements(facts.entities(Entity.Enterprise.class)));
        document.put("policies", statements(facts.entities(Entity.Policy.class)));
        document.put("awards", statements(facts.entities(Entity.Award.class)));
        document.put("responsibilities", statements(facts.facts(Fact.Responsibility.class)));
        document.put("awardFacts", statements(facts.facts(Fact.AwardFact.class)));
        document.put("indicators", statements(facts.facts(Fact.Indicator.class)));
        document.put("problems", statements(facts.facts(Fact.Problem.class)));
        document.put("unread", facts.unread().stream().map(this::unread).toList());
        document.put("text", text);
        return document;
    }

    private Map<String, @Nullable Object> header(Speech speech) {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("title", speech.title());
        header.put("year", speech.year());
        header.put("date", speech.date());
        header.put("host", speech.host() == null ? null : speech.host().name());
        header.put("script", speech.script());
        header.put("masked", speech.masked());
        Profile profile = speech.profile();
        header.put("occasion", profile.occasion());
        header.put("kind", profile.kind() == null ? null : profile.kind().label());
        header.put("speakerRole", profile.speakerRole());
        header.put("evidence", evidence(profile));
        return header;
    }

    private List<Map<String, Object>> evidence(Profile profile) {
        List<Map<String, Object>> quotes = new ArrayList<>();
        profile.evidence().forEach((feature, span) -> {
            Map<String, Object> quote = new LinkedHashMap<>();
            quote.put("of", feature.label());
            quote.putAll(quote(span));
            quotes.add(quote);
        });
        return quotes;
    }

    private List<Map<String, @Nullable Object>> statements(List<? extends Statement> statements) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Statement statement : statements) {
            Map<String, @Nullable Object> object = properties(statement);
            object.put("id", Ids.statement(facts.speech().id(), statement));
            if (statement instanceof Fact.Responsibility duty) {
                object.put("taskId", Ids.task(facts.speech().id(), duty));
            }
            object.putAll(provenance(statement.provenance()));
            objects.add(object);
        }
        return objects;
    }

    private Map<String, Object> provenance(Provenance provenance) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("confidence", provenance.confidence());
        object.put("rule", provenance.rule());
        Decided decided = provenance.decided();
        if (decided != null && decided.decision() != null) {
            object.put("decided", decided.status().label());
        }
        if (decided != null && decided.task() != null && decided.task().decision() != null) {
            object.put("taskDecided", decided.task().status().label());
        }
        object.put("evidence", provenance.evidence().stream().map(this::quote).toList());
        return object;
    }

    private Map<String, Object> unread(Unread unread) {
        Map<String, Object> sentence = new LinkedHashMap<>();
        sentence.put("cues", unread.cues().stream().map(Unread.Cue::label).toList());
        sentence.putAll(quote(unread.span()));
        return sentence;
    }

    private Map<String, Object> quote(Span span) {
        Span points = codePoints.of(span);
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("start", points.start());
        quote.put("end", points.end());
        quote.put("text", span.of(text));
        return quote;
    }

    /** {@return what a statement says, in the guide's order, without its evidence} */
    public static Map<String, @Nullable Object> properties(Statement statement) {
        return switch (statement) {
            case Entity.Region it ->
                values(
                        "name",
                        it.name(),
                        "level",
                        it.level().label(),
                        "code",
                        it.code(),
                        "candidates",
                        it.identity().candidates());
            case Entity.Department it ->
                values("name", it.name(), "region", it.region(), "function", it.function(), "kind", it.kind());
            case Entity.Enterprise it -> values("name", it.name());
            case Entity.Policy it ->
                values("name", it.name(), "kind", it.kind().label(), "number", it.number(), "status", it.status());
            case Entity.Award it ->
                values("name", it.name(), "level", it.level(), "category", it.category(), "grantor", it.grantor());
            case Fact.Responsibility it ->
                values(
                        "actor", it.actor(),
                        "actorType", it.actorType().label(),
                        "region", it.region(),
                        "role", it.role().name(),
                        "task", it.task(),
                        "obligation", it.obligation(),
                        "deadline", it.deadline(),
                        "areas", it.areas(),
                        "policies", it.policies());
            case Fact.AwardFact it ->
                values(
                        "subject", it.subject(),
                        "subjectType", it.subjectType(),
                        "award", it.award(),
                        "status", it.status().name(),
                        "count", it.count(),
                        "year", it.year());
            case Fact.Indicator it ->
                values(
                        "subject", it.subject(),
                        "subjectType", it.subjectType(),
                        "metric", it.metric(),
                        "value", number(it.value()),
                        "upperBound", it.upperBound() == null ? null : number(it.upperBound()),
                        "unit", it.unit(),
                        "kind", it.kind().label(),
                        "year", it.year());
            case Fact.Problem it -> values("text", it.text());
        };
    }

    private static BigDecimal number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }
}
