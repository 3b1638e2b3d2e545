package org.qualitygraph.query.schema;

import java.util.Map;
import org.qualitygraph.query.Answers;
import org.springframework.stereotype.Component;

/** Tells what the graph is made of. */
@Component
public final class Schema {
    private final Answers answers;
    private final Vocabulary vocabulary;

    Schema(Answers answers, Vocabulary vocabulary) {
        this.answers = answers;
        this.vocabulary = vocabulary;
    }

    /** {@return the labels and relationship types that the graph has today} */
    public GraphSchema today() {
        GraphSchema found = answers.one("schema", Map.of(), GraphSchema.class);
        return new GraphSchema(
                found.labels().stream()
                        .map(label -> label.explained(vocabulary))
                        .toList(),
                found.relationshipTypes().stream()
                        .map(type -> type.explained(vocabulary))
                        .toList());
    }
}
