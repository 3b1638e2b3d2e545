package org.qualitygraph.importing.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.queue.ImportEvent.FileDone;

/** One import from its upload to its report. Safe for use by several threads. */
public final class ImportJob implements ImportProgress {
    private final String id = UUID.randomUUID().toString();
    private final Instant created = Instant.now();
    private final boolean dryRun;
    private final ReentrantLock lock = new ReentrantLock();
    private final ImportLog log = new ImportLog(lock);
    private ImportState state = ImportState.WAITING;
    private ImportFiles files;
    private @Nullable Instant started;
    private @Nullable Instant ended;
    private @Nullable Halt why;
    private boolean begun;
    private volatile boolean cancelled;

    ImportJob(List<FoundFile> files, boolean dryRun) {
        this.files = new ImportFiles(files.stream().map(FoundFile::shownName).toList());
        this.dryRun = dryRun;
    }

    /** {@return what names it in addresses} */
    public String id() {
        return id;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean hasEnded() {
        return locked(() -> state.isEnd());
    }

    /** {@return whether it may go on; not when it was cancelled while it waited} */
    boolean begin() {
        return locked(() -> {
            begun = !state.isEnd();
            return begun;
        });
    }

    /** Ends before the next file, at once when none was looked at yet; too late when all are done. */
    boolean cancel() {
        cancelled = true;
        return locked(() -> {
            boolean waits = !begun && !state.isEnd();
            if (waits) {
                end(Halt.CANCELLED);
            }
            return waits;
        });
    }

    @Override
    public void found(List<String> names) {
        locked(() -> {
            files = new ImportFiles(names);
            started = Instant.now();
            state = ImportState.RUNNING;
            return log.tell(ImportEvent.Type.STATE, answer());
        });
    }

    @Override
    public void done(int position, Entry entry) {
        locked(() -> {
            files.put(position, entry);
            return log.tell(
                    ImportEvent.Type.FILE, new FileDone(position, files.done().size(), files.found(), entry));
        });
    }

    @Override
    public Optional<Halt> halt() {
        return cancelled ? Optional.of(Halt.CANCELLED) : Optional.empty();
    }

    /** All files were looked at, or those that were not say why. */
    void end() {
        locked(() -> {
            String code = files.done().stream()
                    .filter(Entry::wasSkipped)
                    .findFirst()
                    .map(Entry::code)
                    .orElse(null);
            return end(code == null ? null : Halt.valueOf(code));
        });
    }

    /** No further file will be looked at. */
    ImportEvent end(@Nullable Halt halt) {
        return locked(() -> {
            why = halt;
            ended = Instant.now();
            state = state(halt);
            if (halt != null) {
                files.skip(halt);
            }
            return log.tell(ImportEvent.Type.REPORT, answer());
        });
    }

    private static ImportState state(@Nullable Halt halt) {
        if (halt == null) {
            return ImportState.DONE;
        }
        return switch (halt) {
            case CANCELLED -> ImportState.CANCELLED;
            case DISK_FULL, SHUT_DOWN -> ImportState.STOPPED;
            case DATABASE_NOT_REACHED, FAILED -> ImportState.FAILED;
        };
    }

    /** {@return the import as a whole, as it is now} */
    public ImportItem item() {
        return locked(() -> new ImportItem(
                id,
                state,
                dryRun,
                created,
                started,
                ended,
                files.found(),
                files.done().size(),
                files.counts(),
                files.changes(),
                why == null ? null : why.name(),
                why == null ? null : why.sentence()));
    }

    /** {@return the import with its files, as it is now} */
    public ImportAnswer answer() {
        return locked(() -> new ImportAnswer(item(), files.done(), files.waiting()));
    }

    /**
     * {@return what a listener who comes now is told first: the present state, numbered so that nothing is missed after it}
     */
    public ImportEvent present() {
        return locked(() -> new ImportEvent(log.size() - (state.isEnd() ? 1 : 0), ImportEvent.Type.STATE, answer()));
    }

    /** {@return how many events there were, once the last has come; empty before} */
    public Optional<Integer> last() {
        return locked(() -> state.isEnd() ? Optional.of(log.size()) : Optional.empty());
    }

    /**
     * {@return the events after that of the number {@code seen}; none when none comes in that time}
     *
     * @throws InterruptedException when the waiting thread is told to stop
     */
    public List<ImportEvent> after(int seen, Duration patience) throws InterruptedException {
        return log.after(seen, patience);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
