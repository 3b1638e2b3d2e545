package org.qualitygraph.importing.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.queue.Happening.Arrived;
import org.qualitygraph.importing.queue.Happening.Done;
import org.qualitygraph.importing.queue.Happening.Ended;
import org.qualitygraph.importing.queue.Happening.Found;

/** One import from its beginning to its report. Safe for use by several threads. */
public final class ImportJob implements ImportProgress {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Arrived arrived;
    private final Consumer<Happening> diary;
    private final ReentrantLock lock = new ReentrantLock();
    private final ImportLog log = new ImportLog(lock);
    private final ImportCourse course;
    private boolean begun;
    private volatile boolean cancelled;

    private ImportJob(Arrived arrived, boolean samples, Consumer<Happening> diary) {
        this.arrived = arrived;
        this.diary = diary;
        course = new ImportCourse(arrived, samples);
    }

    /**
     * {@return an import of an upload}
     *
     * @param diary told all that happens to it
     */
    static ImportJob of(List<FoundFile> files, boolean dryRun, BiConsumer<String, Happening> diary) {
        Arrived arrived = arrived(files, dryRun);
        diary.accept(arrived.id(), arrived);
        return new ImportJob(arrived, false, happening -> diary.accept(arrived.id(), happening));
    }

    /** {@return an import of the samples, which no diary tells of: each start looks anew what of them is missing} */
    static ImportJob ofSamples(List<FoundFile> files) {
        return new ImportJob(arrived(files, false), true, happening -> {});
    }

    private static Arrived arrived(List<FoundFile> files, boolean dryRun) {
        List<String> names = files.stream().map(FoundFile::shownName).toList();
        return new Arrived(UUID.randomUUID().toString(), Instant.now(), dryRun, names);
    }

    /** {@return the import to which all this happened before the service was started; what had not ended did so then} */
    static ImportJob again(Arrived arrived, List<Happening> after, BiConsumer<String, Happening> diary) {
        ImportJob job = new ImportJob(arrived, false, happening -> diary.accept(arrived.id(), happening));
        after.forEach(happening -> job.locked(() -> job.become(happening)));
        if (!job.hasEnded()) {
            job.end(Halt.CUT_OFF);
        }
        return job;
    }

    /** {@return what names it in addresses} */
    public String id() {
        return arrived.id();
    }

    boolean isDryRun() {
        return arrived.dryRun();
    }

    boolean hasEnded() {
        return locked(course::hasEnded);
    }

    /** {@return whether it may go on; not when it was cancelled while it waited} */
    boolean begin() {
        return locked(() -> {
            begun = !course.hasEnded();
            return begun;
        });
    }

    /** Ends before the next file, at once when none was looked at yet; too late when all are done. */
    boolean cancel() {
        cancelled = true;
        return locked(() -> {
            boolean waits = !begun && !course.hasEnded();
            if (waits) {
                end(Halt.CANCELLED);
            }
            return waits;
        });
    }

    @Override
    public void found(List<String> names) {
        happens(new Found(Instant.now(), names));
    }

    @Override
    public void done(int position, Entry entry) {
        happens(new Done(position, entry));
    }

    @Override
    public Optional<Halt> halt() {
        return cancelled ? Optional.of(Halt.CANCELLED) : Optional.empty();
    }

    /** All files were looked at, or those that were not say why. */
    void end() {
        locked(() -> end(course.passedOver()));
    }

    /** No further file will be looked at. */
    ImportEvent end(@Nullable Halt halt) {
        return happens(new Ended(Instant.now(), halt));
    }

    private ImportEvent happens(Happening happening) {
        return locked(() -> {
            diary.accept(happening);
            return become(happening);
        });
    }

    private ImportEvent become(Happening happening) {
        return switch (happening) {
            case Arrived again -> throw new IllegalStateException("import " + again.id() + " arrived twice");
            case Found found -> {
                course.found(found);
                yield log.tell(ImportEvent.Type.STATE, course.answer());
            }
            case Done done -> log.tell(ImportEvent.Type.FILE, course.done(done));
            case Ended end -> {
                course.ended(end);
                yield log.tell(ImportEvent.Type.REPORT, course.answer());
            }
        };
    }

    /** {@return the import as a whole, as it is now} */
    public ImportItem item() {
        return locked(course::item);
    }

    /**
     * {@return the import once nothing more happens to it}
     *
     * @throws InterruptedException when the waiting thread is told to stop
     */
    public ImportAnswer ended() throws InterruptedException {
        for (int seen = 0; !hasEnded(); ) {
            seen += after(seen, PATIENCE).size();
        }
        return answer();
    }

    /** {@return the import with its files, as it is now} */
    public ImportAnswer answer() {
        return locked(course::answer);
    }

    /**
     * {@return what a listener who comes now is told first: the present state, numbered so that nothing is missed after it}
     */
    public ImportEvent present() {
        return locked(() ->
                new ImportEvent(log.size() - (course.hasEnded() ? 1 : 0), ImportEvent.Type.STATE, course.answer()));
    }

    /** {@return how many events there were, once the last has come; empty before} */
    public Optional<Integer> last() {
        return locked(() -> course.hasEnded() ? Optional.of(log.size()) : Optional.empty());
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
