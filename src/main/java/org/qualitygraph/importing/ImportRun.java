package org.qualitygraph.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.SourceDocument;
import org.qualitygraph.graph.SpeechWriter;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.ImportReport.Outcome;

/** One import: workers read, this thread writes. */
final class ImportRun {
    private final Ledger before;
    private final Ledger now;
    private final SpeechWriter writer;
    private final SpeechSource source;
    private final ImportProgress progress;
    private final Map<FoundFile, Integer> order = new HashMap<>();
    private final Map<FoundFile, Entry> entries = new HashMap<>();
    private final List<FoundFile> duplicates = new ArrayList<>();

    ImportRun(Map<String, String> digests, SpeechWriter writer, SpeechSource source, ImportProgress progress) {
        before = new Ledger(digests);
        now = new Ledger(digests);
        this.writer = writer;
        this.source = source;
        this.progress = progress;
    }

    ImportReport of(List<FoundFile> files) {
        progress.found(files.size());
        files.forEach(file -> order.putIfAbsent(file, order.size()));
        ParallelWork.inOrder(List.copyOf(files), file -> Candidate.of(file, before, source), this::take);
        // Another file held the content when the import began, but may have got a new one in the meantime.
        duplicates.forEach(file -> finish(file, write(Candidate.of(file, now, source))));
        return new ImportReport(entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList());
    }

    private void take(Candidate candidate) {
        if (candidate instanceof Candidate.Held held
                && !held.holder().equals(held.file().name())) {
            duplicates.add(held.file());
        } else {
            finish(candidate.file(), write(candidate));
        }
    }

    private Entry write(Candidate candidate) {
        return switch (candidate) {
            case Candidate.Held held -> Entry.unchanged(held.file().name(), held.holder());
            case Candidate.Unreadable bad -> Entry.rejected(bad.file().name(), bad.code(), bad.reason());
            case Candidate.Read read ->
                now.holder(read.file().name(), read.digest())
                        .map(holder -> Entry.unchanged(read.file().name(), holder))
                        .orElseGet(() -> write(read));
        };
    }

    private Entry write(Candidate.Read read) {
        FoundFile file = read.file();
        try {
            writer.write(
                    new SourceDocument(
                            file.name(),
                            read.digest(),
                            file.fileName(),
                            read.facts().mediaType(),
                            read.facts().charset(),
                            source.knowledge()),
                    read.facts().speeches());
        } catch (GraphUnavailable gone) {
            throw gone;
        } catch (RuntimeException failed) {
            return write(Candidate.failed(file, failed));
        }
        Outcome outcome = now.knows(file.name()) ? Outcome.REPLACED : Outcome.NEW;
        now.put(file.name(), read.digest());
        return Entry.written(file.name(), outcome, read.facts().speeches().size());
    }

    private void finish(FoundFile file, Entry entry) {
        entries.put(file, entry);
        progress.done(entry);
    }
}
