package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.SourceLedger;
import org.qualitygraph.graph.SpeechComparison;
import org.qualitygraph.graph.SpeechReader;
import org.qualitygraph.graph.SpeechWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings files into the graph, one import at a time; doing so again changes nothing, unless the reader has learnt something.
 *
 * <p>Files are read side by side and written one after the other, then compared. An import ends before its last file when it
 * is told to, when the disk is nearly full, and, after the file it is at, when the application stops: this is the first part
 * of it to stop, while the database still answers.
 */
@Component
public final class Importer implements SmartLifecycle {
    private static final int PATIENCE_SECONDS = 50;

    private final SourceLedger ledger;
    private final SpeechComparison comparison;
    private final ObjectProvider<SpeechSource> source;
    private final DiskGuard disk;
    private final Shelf graph;
    private final Shelf dryRun;
    private final ReentrantLock one = new ReentrantLock(true);
    private volatile boolean running;

    Importer(
            SourceLedger ledger,
            SpeechWriter writer,
            SpeechReader reader,
            SpeechComparison comparison,
            ObjectProvider<SpeechSource> source,
            DiskGuard disk) {
        this.comparison = comparison;
        this.ledger = ledger;
        this.source = source;
        this.disk = disk;
        graph = new Shelf.Graph(reader, writer);
        dryRun = new Shelf.DryRun(reader, writer);
    }

    /**
     * Imports files and all files below folders.
     *
     * @throws GraphUnavailable when the database does not answer; what was reported as done stays
     */
    public ImportReport run(List<Path> paths, ImportProgress progress) {
        return written(() -> FoundFiles.below(paths), progress);
    }

    /**
     * Imports files, and those in archives among them.
     *
     * @throws GraphUnavailable when the database does not answer; what was reported as done stays
     */
    public ImportReport take(List<FoundFile> files, ImportProgress progress) {
        return written(() -> FoundFiles.opened(files), progress);
    }

    /**
     * {@return what {@link #take} would report now; nothing is written}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public ImportReport preview(List<FoundFile> files, ImportProgress progress) {
        return alone(() -> run(FoundFiles.opened(files), dryRun, progress, () -> halt(progress)));
    }

    private ImportReport written(Supplier<List<FoundFile>> files, ImportProgress progress) {
        return alone(() -> {
            ImportReport report = run(
                    files.get(),
                    graph,
                    progress,
                    () -> halt(progress).or(() -> disk.allows(0) ? Optional.empty() : Optional.of(Halt.DISK_FULL)));
            if (running && disk.allows(0)) {
                comparison.refresh();
            }
            return report;
        });
    }

    private ImportReport alone(Supplier<ImportReport> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    private ImportReport run(
            List<FoundFile> files, Shelf shelf, ImportProgress progress, Supplier<Optional<Halt>> halt) {
        SpeechSource reader = source.getObject();
        return new ImportRun(ledger.digests(reader.knowledge()), shelf, reader, progress, halt).of(files);
    }

    private Optional<Halt> halt(ImportProgress progress) {
        return running ? progress.halt() : Optional.of(Halt.SHUT_DOWN);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (one.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                one.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
