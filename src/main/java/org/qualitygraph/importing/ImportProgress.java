package org.qualitygraph.importing;

import java.util.List;
import java.util.Optional;
import org.qualitygraph.importing.ImportReport.Entry;

/** Told how an import goes on, on the importing thread; may stop it. */
public interface ImportProgress {

    /** Files of these names were found. */
    void found(List<String> names);

    /** The file at {@code position} among those found, from 0, is done. */
    void done(int position, Entry entry);

    /** {@return why no further file should be imported; asked before each, by several threads} */
    default Optional<Halt> halt() {
        return Optional.empty();
    }

    /** {@return one that tells nobody} */
    static ImportProgress silent() {
        return new ImportProgress() {
            @Override
            public void found(List<String> names) {}

            @Override
            public void done(int position, Entry entry) {}
        };
    }
}
