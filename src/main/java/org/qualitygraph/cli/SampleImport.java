package org.qualitygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.graph.GraphSetup;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.graph.SourceLedger;
import org.qualitygraph.importing.FoundFiles;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.importing.queue.ImportAnswer;
import org.qualitygraph.importing.queue.ImportItem.Counts;
import org.qualitygraph.importing.queue.ImportQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills an empty graph with the speeches of the import folder, so that a first look finds something. */
@Component
final class SampleImport {
    private static final Logger log = LoggerFactory.getLogger(SampleImport.class);

    private final GraphSetup setup;
    private final SourceLedger ledger;
    private final ImportQueue queue;
    private final Path folder;

    SampleImport(GraphSetup setup, SourceLedger ledger, ImportQueue queue, QualityGraphSettings settings) {
        this.setup = setup;
        this.ledger = ledger;
        this.queue = queue;
        folder = settings.importDirectory();
    }

    /** Imports in the background, as soon as the graph is ready; nothing when the graph has other speeches or the folder is absent. */
    void begin() {
        Thread.ofVirtual().name("sample-import").start(this::run);
    }

    private void run() {
        setup.ready().join();
        try {
            if (Files.isDirectory(folder) && holdsSamplesOnly()) {
                report(queue.addSamples(FoundFiles.below(List.of(folder))).ended());
            }
        } catch (GraphUnavailable gone) {
            log.warn("{} is not imported. {}", folder, gone.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the graph is empty, or holds part of the samples because an earlier start was cut off. */
    private boolean holdsSamplesOnly() {
        return ledger.digests().keySet().stream().allMatch(source -> Files.isRegularFile(folder.resolve(source)));
    }

    private void report(ImportAnswer answer) {
        Counts counts = answer.item().counts();
        log.info(
                "Imported {}: {} files new, {} rejected, {} not reached.",
                folder,
                counts.added(),
                counts.rejected(),
                counts.skipped());
        answer.files().stream()
                .filter(entry -> entry.outcome() == Outcome.REJECTED)
                .forEach(entry -> log.warn("Rejected {}: {} {}", entry.source(), entry.code(), entry.reason()));
    }
}
