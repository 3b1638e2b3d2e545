package org.qualitygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.graph.GraphSetup;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.graph.SourceLedger;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.ImportReport;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.importing.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills an empty graph with the speeches of the import folder, so that a first look finds something. */
@Component
final class SampleImport {
    private static final Logger log = LoggerFactory.getLogger(SampleImport.class);

    private final GraphSetup setup;
    private final SourceLedger ledger;
    private final Importer importer;
    private final Path folder;

    SampleImport(GraphSetup setup, SourceLedger ledger, Importer importer, QualityGraphSettings settings) {
        this.setup = setup;
        this.ledger = ledger;
        this.importer = importer;
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
                report(importer.run(List.of(folder), ImportProgress.silent()));
            }
        } catch (GraphUnavailable gone) {
            log.warn("The import of {} was cut off. {}", folder, gone.getMessage());
        }
    }

    /** Whether the graph is empty, or holds part of the samples because an earlier start was cut off. */
    private boolean holdsSamplesOnly() {
        return ledger.digests().keySet().stream().allMatch(source -> Files.isRegularFile(folder.resolve(source)));
    }

    private void report(ImportReport report) {
        log.info(
                "Imported {}: {} files new, {} rejected, {} not reached.",
                folder,
                report.count(Outcome.NEW),
                report.count(Outcome.REJECTED),
                report.count(Outcome.SKIPPED));
        report.entries().stream()
                .filter(entry -> entry.outcome() == Outcome.REJECTED)
                .forEach(entry -> log.warn("Rejected {}: {} {}", entry.source(), entry.code(), entry.reason()));
    }
}
