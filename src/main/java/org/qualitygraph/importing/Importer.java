package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.SourceLedger;
import org.qualitygraph.graph.SpeechComparison;
import org.qualitygraph.graph.SpeechWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings files into the graph; doing so again changes nothing, unless the reader has learnt something. */
@Component
public final class Importer {
    private final SourceLedger ledger;
    private final SpeechWriter writer;
    private final SpeechComparison comparison;
    private final ObjectProvider<SpeechSource> source;
    private final ReentrantLock one = new ReentrantLock();

    Importer(
            SourceLedger ledger,
            SpeechWriter writer,
            SpeechComparison comparison,
            ObjectProvider<SpeechSource> source) {
        this.comparison = comparison;
        this.ledger = ledger;
        this.writer = writer;
        this.source = source;
    }

    /**
     * Imports files and all files below folders; files are read side by side and written one after the other, then compared.
     *
     * @throws GraphUnavailable when the database does not answer; what was reported as done stays
     */
    public ImportReport run(List<Path> paths, ImportProgress progress) {
        one.lock();
        try {
            SpeechSource reader = source.getObject();
            ImportReport report = new ImportRun(ledger.digests(reader.knowledge()), writer, reader, progress)
                    .of(FoundFiles.below(paths));
            comparison.refresh();
            return report;
        } finally {
            one.unlock();
        }
    }
}
