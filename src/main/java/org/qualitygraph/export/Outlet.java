package org.qualitygraph.export;

import java.io.OutputStream;

/** Where an export goes. */
public interface Outlet {

    /**
     * {@return what the export is written to; asked for when nothing is left that could be refused}
     *
     * @param fileName what to call the file
     */
    OutputStream open(String fileName, FileKind kind);
}
