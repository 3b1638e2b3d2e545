package org.qualitygraph.importing.queue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportReport.Entry;

/** Something that happens to an import; all that happened, one after the other, is how it stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Happening.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = Happening.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Happening.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Happening.Ended.class, name = "ended")
})
sealed interface Happening {

    /** An upload of files with these names has arrived. */
    record Arrived(String id, Instant at, boolean dryRun, List<String> names) implements Happening {}

    /** The import began; these are its files, those in archives included. */
    record Found(Instant at, List<String> names) implements Happening {}

    /** The file at {@code position}, from 0, is done. */
    record Done(int position, Entry file) implements Happening {}

    /** Nothing more will happen; {@code why} is null when every file was looked at. */
    record Ended(Instant at, @Nullable Halt why) implements Happening {}
}
