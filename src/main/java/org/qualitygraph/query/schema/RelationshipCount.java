package org.qualitygraph.query.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship type, what it means, how many there are, which labels it connects, and which properties they have.
 *
 * @param zh what it means, in Chinese; null for a type that is not ours
 * @param en the same in English
 * @param from every label of nodes where it begins
 * @param to every label of nodes where it ends
 * @param pairs which main label it leads to from which, the most frequent first
 */
public record RelationshipCount(
        String name,
        @Nullable String zh,
        @Nullable String en,
        long count,
        List<String> from,
        List<String> to,
        List<Pair> pairs,
        List<PropertyTypes> properties) {

    /**
     * The labels at both ends.
     *
     * @param count how many relationships of the type are between such nodes
     */
    public record Pair(String from, String to, long count) {}

    RelationshipCount explained(Vocabulary vocabulary) {
        Meaning meaning = vocabulary.relationshipType(name).orElse(null);
        return new RelationshipCount(
                name,
                meaning == null ? null : meaning.zh(),
                meaning == null ? null : meaning.en(),
                count,
                from,
                to,
                pairs,
                properties.stream()
                        .map(property -> property.explained(name, vocabulary))
                        .toList());
    }
}
