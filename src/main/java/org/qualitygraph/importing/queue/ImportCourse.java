package org.qualitygraph.importing.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.queue.Happening.Arrived;
import org.qualitygraph.importing.queue.Happening.Done;
import org.qualitygraph.importing.queue.Happening.Ended;
import org.qualitygraph.importing.queue.Happening.Found;
import org.qualitygraph.importing.queue.ImportEvent.FileDone;

/** How far an import came, as what happened to it tells. Changes under the import's own lock. */
final class ImportCourse {
    private final Arrived arrived;
    private final boolean samples;
    private ImportState state = ImportState.WAITING;
    private ImportFiles files;
    private @Nullable Instant started;
    private @Nullable Instant ended;
    private @Nullable Halt why;

    ImportCourse(Arrived arrived, boolean samples) {
        this.arrived = arrived;
        this.samples = samples;
        files = new ImportFiles(arrived.names());
    }

    void found(Found found) {
        files = new ImportFiles(found.names());
        started = found.at();
        state = ImportState.RUNNING;
    }

    FileDone done(Done done) {
        files.put(done.position(), done.file());
        return new FileDone(done.position(), files.done().size(), files.found(), done.file());
    }

    void ended(Ended end) {
        why = end.why();
        ended = end.at();
        state = state(end.why());
        if (end.why() != null) {
            files.skip(end.why());
        }
    }

    private static ImportState state(@Nullable Halt halt) {
        if (halt == null) {
            return ImportState.DONE;
        }
        return switch (halt) {
            case CANCELLED -> ImportState.CANCELLED;
            case DISK_FULL, SHUT_DOWN, CUT_OFF -> ImportState.STOPPED;
            case DATABASE_NOT_REACHED, FAILED -> ImportState.FAILED;
        };
    }

    boolean hasEnded() {
        return state.isEnd();
    }

    /** {@return why files were passed over, null when none was} */
    @Nullable
    Halt passedOver() {
        String code = files.done().stream()
                .filter(Entry::wasSkipped)
                .findFirst()
                .map(Entry::code)
                .orElse(null);
        return code == null ? null : Halt.valueOf(code);
    }

    ImportItem item() {
        return new ImportItem(
                arrived.id(),
                state,
                arrived.dryRun(),
                arrived.at(),
                started,
                ended,
                files.found(),
                files.done().size(),
                files.counts(),
                files.changes(),
                why == null ? null : why.name(),
                why == null ? null : why.sentence(),
                samples);
    }

    ImportAnswer answer() {
        return new ImportAnswer(item(), files.done(), files.waiting());
    }
}
