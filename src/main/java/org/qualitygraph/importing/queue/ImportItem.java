package org.qualitygraph.importing.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.Change;

/**
 * An import as a whole.
 *
 * @param state how far it has come
 * @param dryRun whether it only tells what an import would do
 * @param created when its files had arrived
 * @param started when the first file was looked at, null while it waits
 * @param ended when its report was ready, null before
 * @param found how many files there are, those in archives included
 * @param done how many of them have an outcome
 * @param counts how many had which outcome
 * @param changes what became of speeches, names and facts in all files, by kind
 * @param code stable code of what ended it before its last file, else null
 * @param reason a sentence on that which a person can act on, else null
 * @param samples whether its files are the samples that fill an empty graph, and not an upload
 */
public record ImportItem(
        String id,
        ImportState state,
        boolean dryRun,
        Instant created,
        @Nullable Instant started,
        @Nullable Instant ended,
        int found,
        int done,
        Counts counts,
        List<Change> changes,
        @Nullable String code,
        @Nullable String reason,
        boolean samples) {

    /**
     * How many files had which outcome.
     *
     * @param added files that are new
     * @param replaced files whose former facts gave way
     * @param unchanged files that the graph holds already
     * @param rejected files that cannot be read
     * @param skipped files that the import did not come to
     * @param speeches speeches in the files that are new or replaced
     */
    public record Counts(int added, int replaced, int unchanged, int rejected, int skipped, int speeches) {}
}
