package org.qualitygraph.query.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of nodes or relationships.
 *
 * @param types of its values, as Cypher names them
 * @param zh what it means, in Chinese; null for a property that is not ours
 * @param en the same in English
 */
public record PropertyTypes(
        String name,
        List<String> types,
        @Nullable String zh,
        @Nullable String en) {

    PropertyTypes explained(String owner, Vocabulary vocabulary) {
        return vocabulary
                .property(owner, name)
                .map(meaning -> new PropertyTypes(name, types, meaning.zh(), meaning.en()))
                .orElse(this);
    }
}
