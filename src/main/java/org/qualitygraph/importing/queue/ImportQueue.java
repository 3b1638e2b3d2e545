package org.qualitygraph.importing.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportSettings;
import org.qualitygraph.importing.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Imports uploads in the order in which they came, and remembers the last ones until the service ends. */
@Component
public final class ImportQueue implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);

    private final Importer importer;
    private final int kept;
    private final Map<String, Waiting> imports = new LinkedHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());

    ImportQueue(Importer importer, ImportSettings settings) {
        this.importer = importer;
        kept = settings.keptAtMost();
    }

    private record Waiting(ImportJob job, Upload upload) {}

    /** {@return the import of an upload, which belongs to the queue from now on} */
    public ImportJob add(Upload upload, boolean dryRun) {
        Waiting waiting = new Waiting(new ImportJob(upload.files(), dryRun), upload);
        synchronized (imports) {
            imports.put(waiting.job().id(), waiting);
            List<String> ended = imports.values().stream()
                    .map(Waiting::job)
                    .filter(ImportJob::hasEnded)
                    .map(ImportJob::id)
                    .limit(Math.max(0, imports.size() - kept))
                    .toList();
            imports.keySet().removeAll(ended);
        }
        writer.execute(() -> run(waiting));
        return waiting.job();
    }

    /** {@return the imports that wait, run or have ended, the newest first} */
    public List<ImportJob> all() {
        synchronized (imports) {
            List<ImportJob> all =
                    new ArrayList<>(imports.values().stream().map(Waiting::job).toList());
            Collections.reverse(all);
            return all;
        }
    }

    /** {@return the import of that id, empty when there is none or it was forgotten} */
    public Optional<ImportJob> find(String id) {
        return waiting(id).map(Waiting::job);
    }

    /** {@return the import of that id, told to end before its next file; what is written stays} */
    public Optional<ImportJob> cancel(String id) {
        Optional<Waiting> found = waiting(id);
        found.filter(waiting -> waiting.job().cancel())
                .ifPresent(waiting -> waiting.upload().close());
        return found.map(Waiting::job);
    }

    private Optional<Waiting> waiting(String id) {
        synchronized (imports) {
            return Optional.ofNullable(imports.get(id));
        }
    }

    private void run(Waiting waiting) {
        ImportJob job = waiting.job();
        if (job.begin()) {
            imported(job, waiting.upload()).ifPresentOrElse(job::end, job::end);
        }
    }

    /** {@return why it ended as no import should} */
    private Optional<Halt> imported(ImportJob job, Upload upload) {
        try (upload) {
            if (job.isDryRun()) {
                importer.preview(upload.files(), job);
            } else {
                importer.take(upload.files(), job);
            }
            return Optional.empty();
        } catch (GraphUnavailable gone) {
            log.warn("An import was cut off. {}", gone.getMessage());
            return Optional.of(Halt.DATABASE_NOT_REACHED);
        } catch (RuntimeException failed) {
            log.error("An import failed", failed);
            return Optional.of(Halt.FAILED);
        }
    }

    @Override
    public void destroy() {
        writer.shutdown();
    }
}
