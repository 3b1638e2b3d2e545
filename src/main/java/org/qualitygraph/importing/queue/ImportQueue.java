package org.qualitygraph.importing.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportSettings;
import org.qualitygraph.importing.Importer;
import org.qualitygraph.importing.queue.Happening.Arrived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports uploads and samples in the order in which they came, and remembers the last ones, also when the service was started anew. */
@Component
public final class ImportQueue implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);

    private final Importer importer;
    private final int kept;
    private final ImportDiary diary;
    private final Map<String, Waiting> imports = new LinkedHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());

    ImportQueue(Importer importer, ImportSettings settings, QualityGraphSettings places, JsonMapper mapper) {
        this.importer = importer;
        kept = settings.keptAtMost();
        diary = new ImportDiary(places.dataDirectory().resolve("imports"), mapper);
        diary.read().forEach(told -> {
            ImportJob job = ImportJob.again((Arrived) told.getFirst(), told.subList(1, told.size()), diary::write);
            imports.put(job.id(), new Waiting(job, () -> {}));
        });
        forget();
    }

    /** An import, and what lets its files go. */
    private record Waiting(ImportJob job, Runnable letGo) {}

    /** {@return the import of an upload, which belongs to the queue from now on} */
    public ImportJob add(Upload upload, boolean dryRun) {
        return add(ImportJob.of(upload.files(), dryRun, diary::write), upload.files(), upload::close);
    }

    /** {@return the import of samples, which is known for as long as the service runs} */
    public ImportJob addSamples(List<FoundFile> files) {
        return add(ImportJob.ofSamples(files), files, () -> {});
    }

    private ImportJob add(ImportJob job, List<FoundFile> files, Runnable letGo) {
        synchronized (imports) {
            imports.put(job.id(), new Waiting(job, letGo));
            forget();
        }
        writer.execute(() -> run(job, files, letGo));
        return job;
    }

    private void forget() {
        List<String> ended = imports.values().stream()
                .map(Waiting::job)
                .filter(ImportJob::hasEnded)
                .map(ImportJob::id)
                .limit(Math.max(0, imports.size() - kept))
                .toList();
        imports.keySet().removeAll(ended);
        ended.forEach(diary::forget);
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
                .ifPresent(waiting -> waiting.letGo().run());
        return found.map(Waiting::job);
    }

    private Optional<Waiting> waiting(String id) {
        synchronized (imports) {
            return Optional.ofNullable(imports.get(id));
        }
    }

    private void run(ImportJob job, List<FoundFile> files, Runnable letGo) {
        if (job.begin()) {
            imported(job, files, letGo).ifPresentOrElse(job::end, job::end);
        }
    }

    /** {@return why it ended as no import should} */
    private Optional<Halt> imported(ImportJob job, List<FoundFile> files, Runnable letGo) {
        try {
            if (job.isDryRun()) {
                importer.preview(files, job);
            } else {
                importer.take(files, job);
            }
            return Optional.empty();
        } catch (GraphUnavailable gone) {
            log.warn("An import was cut off. {}", gone.getMessage());
            return Optional.of(Halt.DATABASE_NOT_REACHED);
        } catch (RuntimeException failed) {
            log.error("An import failed", failed);
            return Optional.of(Halt.FAILED);
        } finally {
            letGo.run();
        }
    }

    @Override
    public void destroy() throws IOException {
        writer.shutdown();
        diary.close();
    }
}
