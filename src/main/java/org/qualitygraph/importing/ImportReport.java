package org.qualitygraph.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.SpeechFacts;

/**
 * What became of each file of an import.
 *
 * @param entries in the order in which the files were found
 */
public record ImportReport(List<Entry> entries) {

    public ImportReport {
        entries = List.copyOf(entries);
    }

    /** {@return how many files had that outcome} */
    public long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** What can become of a file; SKIPPED are those that an import did not come to. */
    public enum Outcome {
        NEW,
        UNCHANGED,
        REPLACED,
        REJECTED,
        SKIPPED
    }

    /**
     * A speech of a file.
     *
     * @param title its own heading, null when it has none
     */
    public record Part(String id, @Nullable String title) {}

    /**
     * What became of one file.
     *
     * @param source the file's name with folders below the import root
     * @param speeches those that were written
     * @param changes what became of speeches, names and facts, by kind
     * @param code stable code of a rejection or of what stopped the import, else null
     * @param reason a sentence that a person can act on, null when there is nothing to say
     */
    public record Entry(
            String source,
            Outcome outcome,
            List<Part> speeches,
            List<Change> changes,
            @Nullable String code,
            @Nullable String reason) {

        static Entry written(String source, Outcome outcome, List<SpeechFacts> speeches, List<Change> changes) {
            List<Part> parts = speeches.stream()
                    .map(facts -> new Part(facts.speech().id(), facts.speech().title()))
                    .toList();
            return new Entry(source, outcome, parts, changes, null, null);
        }

        static Entry unchanged(String source, String holder) {
            String reason = holder.equals(source) ? null : "duplicate of " + holder;
            return new Entry(source, Outcome.UNCHANGED, List.of(), List.of(), null, reason);
        }

        static Entry rejected(String source, String code, String reason) {
            return new Entry(source, Outcome.REJECTED, List.of(), List.of(), code, reason);
        }

        /** {@return whether the import did not come to the file} */
        public boolean wasSkipped() {
            return outcome == Outcome.SKIPPED;
        }

        /** {@return a file that the import did not come to} */
        public static Entry skipped(String source, Halt why) {
            return new Entry(source, Outcome.SKIPPED, List.of(), List.of(), why.name(), why.sentence());
        }
    }
}
