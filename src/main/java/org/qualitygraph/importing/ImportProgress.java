package org.qualitygraph.importing;

import org.qualitygraph.importing.ImportReport.Entry;

/** Told how an import goes on; on the importing thread. */
public interface ImportProgress {

    /** So many files were found. */
    void found(int files);

    /** One file is done. */
    void done(Entry entry);

    /** {@return one that tells nobody} */
    static ImportProgress silent() {
        return new ImportProgress() {
            @Override
            public void found(int files) {}

            @Override
            public void done(Entry entry) {}
        };
    }
}
