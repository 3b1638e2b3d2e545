package org.qualitygraph.importing.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.qualitygraph.importing.Change;
import org.qualitygraph.importing.Changes;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.importing.queue.ImportItem.Counts;

/** The files of an import and what became of them so far. */
final class ImportFiles {
    private final List<String> names;
    private final SortedMap<Integer, Entry> done = new TreeMap<>();

    ImportFiles(List<String> names) {
        this.names = List.copyOf(names);
    }

    void put(int position, Entry entry) {
        done.put(position, entry);
    }

    /** Gives up those that are not done. */
    void skip(Halt why) {
        IntStream.range(0, names.size())
                .forEach(position -> done.computeIfAbsent(position, left -> Entry.skipped(names.get(left), why)));
    }

    int found() {
        return names.size();
    }

    List<Entry> done() {
        return List.copyOf(done.values());
    }

    List<String> waiting() {
        List<String> waiting = new ArrayList<>();
        for (int position = 0; position < names.size(); position++) {
            if (!done.containsKey(position)) {
                waiting.add(names.get(position));
            }
        }
        return waiting;
    }

    Counts counts() {
        return new Counts(
                count(Outcome.NEW),
                count(Outcome.REPLACED),
                count(Outcome.UNCHANGED),
                count(Outcome.REJECTED),
                count(Outcome.SKIPPED),
                done.values().stream()
                        .mapToInt(entry -> entry.speeches().size())
                        .sum());
    }

    List<Change> changes() {
        return Changes.sum(done.values().stream().flatMap(entry -> entry.changes().stream()));
    }

    private int count(Outcome outcome) {
        return (int) done.values().stream()
                .filter(entry -> entry.outcome() == outcome)
                .count();
    }
}
