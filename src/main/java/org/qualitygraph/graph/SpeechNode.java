package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A speech without its outline and facts.
 *
 * @param source the file's name, with folders below the import root
 * @param part counts the speeches of a file from 1
 * @param year stated or certain from the text, else null
 * @param date ISO date where stated in full, else null
 * @param masked whether the host's name was masked
 * @param script {@code Hans} or {@code Hant}
 * @param text what was really written
 * @param host the region whose government holds the meeting; a masked one when the speech does not name it
 */
@Node("Speech")
public record SpeechNode(
        @Id String id,
        String source,
        int part,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String date,
        boolean masked,
        String script,
        String text,
        @Relationship("GIVEN_IN") @Nullable RegionNode host) {}
