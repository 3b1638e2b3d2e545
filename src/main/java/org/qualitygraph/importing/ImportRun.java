package org.qualitygraph.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.SourceDocument;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** One import: workers read, this thread writes. */
final class ImportRun {
    private final Ledger before;
    private final Ledger now;
    private final Shelf shelf;
    private final SpeechSource source;
    private final ImportProgress progress;
    private final Supplier<Optional<Halt>> halt;
    private final Map<FoundFile, Integer> order = new HashMap<>();
    private final Map<FoundFile, Entry> entries = new HashMap<>();
    private final List<FoundFile> duplicates = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    ImportRun(
            Map<String, String> digests,
            Shelf shelf,
            SpeechSource source,
            ImportProgress progress,
            Supplier<Optional<Halt>> halt) {
        before = new Ledger(digests);
        now = new Ledger(digests);
        this.shelf = shelf;
        this.source = source;
        this.progress = progress;
        this.halt = halt;
    }

    ImportReport of(List<FoundFile> found) {
        List<FoundFile> files = List.copyOf(new LinkedHashSet<>(found));
        progress.found(files.stream().map(FoundFile::shownName).toList());
        files.forEach(file -> order.put(file, order.size()));
        ParallelWork.inOrder(files, file -> candidate(file, before), this::take);
        // Another file held the content when the import began, but may have got a new one in the meantime.
        duplicates.forEach(file -> finish(file, write(candidate(file, now))));
        return new ImportReport(entries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList());
    }

    private Candidate candidate(FoundFile file, Ledger ledger) {
        return halt.get()
                .<Candidate>map(why -> new Candidate.Left(file, why))
                .orElseGet(() -> Candidate.of(file, ledger, source));
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
        String name = candidate.file().name();
        return switch (candidate) {
            case Candidate.Held held -> Entry.unchanged(name, held.holder());
            case Candidate.Unreadable bad -> Entry.rejected(candidate.file().shownName(), bad.code(), bad.reason());
            case Candidate.Left left -> Entry.skipped(candidate.file().shownName(), left.why());
            case Candidate.Read read ->
                now.holder(name, read.digest())
                        .map(holder -> Entry.unchanged(name, holder))
                        .or(() -> halt.get().map(why -> Entry.skipped(name, why)))
                        .orElseGet(() -> write(read));
        };
    }

    private Entry write(Candidate.Read read) {
        FoundFile file = read.file();
        if (!written.add(file.name())) {
            return Entry.rejected(
                    file.name(),
                    Reason.BAD_NAME.name(),
                    "Another file of this import has the same name; give it another name.");
        }
        try {
            return put(file, read);
        } catch (GraphUnavailable gone) {
            throw gone;
        } catch (RuntimeException failed) {
            return write(Candidate.failed(file, failed));
        }
    }

    private Entry put(FoundFile file, Candidate.Read read) {
        boolean known = now.knows(file.name());
        List<SpeechFacts> speeches = read.facts().speeches();
        List<Change> changes = Changes.between(known ? shelf.held(file.name()) : List.of(), shelf.decided(speeches));
        SourceDocument document = new SourceDocument(
                file.name(),
                read.digest(),
                file.fileName(),
                read.facts().mediaType(),
                read.facts().charset(),
                source.knowledge());
        shelf.put(document, speeches);
        now.put(file.name(), read.digest());
        return Entry.written(file.name(), known ? Outcome.REPLACED : Outcome.NEW, speeches, changes);
    }

    private void finish(FoundFile file, Entry entry) {
        entries.put(file, entry);
        progress.done(order.getOrDefault(file, 0), entry);
    }
}
