package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.SourceLedger;
import org.qualitygraph.graph.SpeechWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings files into the graph; doing so again changes nothing. */
@Component
public final class Importer {
    private final SourceLedger ledger;
    private final SpeechWriter writer;
    private final ObjectProvider<SpeechSource> source;
    private final ReentrantLock one = new ReentrantLock();

    Importer(SourceLedger ledger, SpeechWriter writer, ObjectProvider<SpeechSource> source) {
        this.ledger = ledger;
        this.writer = writer;
        this.source = source;
    }

    /**
     * Imports files and all files below folders; files are read side by side and written one after the other.
     *
     * @throws GraphUnavailable when the database does not answer; what was reported as done stays
     */
    public ImportReport run(List<Path> paths, ImportProgress progress) {
        one.lock();
        try {
            return new ImportRun(ledger.digests(), writer, source.getObject(), progress).of(FoundFiles.below(paths));
        } finally {
            one.unlock();
        }
    }
}
