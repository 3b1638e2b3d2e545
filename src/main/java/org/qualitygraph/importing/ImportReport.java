package org.qualitygraph.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What can become of a file. */
    public enum Outcome {
        NEW,
        UNCHANGED,
        REPLACED,
        REJECTED
    }

    /**
     * What became of one file.
     *
     * @param source the file's name with folders below the import root
     * @param speeches how many speeches were written
     * @param code stable code of a rejection, else null
     * @param reason a sentence that a person can act on, null when there is nothing to say
     */
    public record Entry(
            String source,
            Outcome outcome,
            int speeches,
            @Nullable String code,
            @Nullable String reason) {

        static Entry written(String source, Outcome outcome, int speeches) {
            return new Entry(source, outcome, speeches, null, null);
        }

        static Entry unchanged(String source, String holder) {
            String reason = holder.equals(source) ? null : "duplicate of " + holder;
            return new Entry(source, Outcome.UNCHANGED, 0, null, reason);
        }

        static Entry rejected(String source, String code, String reason) {
            return new Entry(source, Outcome.REJECTED, 0, code, reason);
        }
    }
}
