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
 * @param occasion the meeting or ceremony, null where none is named
 * @param kind {@code speech}, {@code report}, {@code plan}, {@code awardNotice} or {@code news}; null where nothing tells it
 * @param speakerRole the speaker's office as written, null where it is not stated
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
        @Nullable String occasion,
        @Nullable String kind,
        @Nullable String speakerRole,
        @Relationship("GIVEN_IN") @Nullable RegionNode host) {}
