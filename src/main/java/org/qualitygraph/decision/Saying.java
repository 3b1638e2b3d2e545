package org.qualitygraph.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Statement;

/**
 * Something that was read from a speech and can be decided about.
 *
 * @param values what it says, under the names of the annotation guide
 */
public record Saying(String id, Subject subject, Map<String, @Nullable Object> values, Provenance provenance) {

    /** {@return all that was read from a speech, tasks apart from who has them} */
    public static Map<String, Saying> of(SpeechFacts facts) {
        String speech = facts.speech().id();
        Map<String, Saying> sayings = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>(facts.facts());
        statements.addAll(facts.entities());
        for (Statement statement : statements) {
            String id = Ids.statement(speech, statement);
            Map<String, @Nullable Object> values = FactsJson.properties(statement);
            sayings.put(id, new Saying(id, subject(statement), values, statement.provenance()));
            if (statement instanceof Fact.Responsibility duty) {
                String task = Ids.task(speech, duty);
                values.keySet().removeIf(Subject.TASK.fields()::contains);
                values.put(Subject.TASK_TEXT, duty.task());
                sayings.putIfAbsent(task, task(task, duty));
            }
        }
        return sayings;
    }

    private static Saying task(String id, Fact.Responsibility duty) {
        Map<String, @Nullable Object> values = FactsJson.properties(duty);
        values.keySet().retainAll(Subject.TASK.fields());
        return new Saying(id, Subject.TASK, values, duty.provenance());
    }

    private static Subject subject(Statement statement) {
        return switch (statement) {
            case Fact.Responsibility it -> Subject.RESPONSIBILITY;
            case Fact.AwardFact it -> Subject.AWARD_FACT;
            case Fact.Indicator it -> Subject.INDICATOR;
            case Fact.Problem it -> Subject.PROBLEM;
            case Entity.Policy it -> Subject.CITATION;
            case Entity it -> Subject.MENTION;
        };
    }

    /** {@return the words of {@code speech} that say it} */
    public List<String> quotes(Speech speech) {
        return provenance.evidence().stream()
                .map(span -> span.of(speech.text()))
                .toList();
    }
}
