package org.qualitygraph.query.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label, what it means, how many nodes have it, and which properties they have.
 *
 * @param zh what it means, in Chinese; null for a label that is not ours
 * @param en the same in English
 */
public record LabelCount(
        String name, @Nullable String zh, @Nullable String en, long count, List<PropertyTypes> properties) {

    LabelCount explained(Vocabulary vocabulary) {
        Meaning meaning = vocabulary.label(name).orElse(null);
        return new LabelCount(
                name,
                meaning == null ? null : meaning.zh(),
                meaning == null ? null : meaning.en(),
                count,
                properties.stream()
                        .map(property -> property.explained(name, vocabulary))
                        .toList());
    }
}
