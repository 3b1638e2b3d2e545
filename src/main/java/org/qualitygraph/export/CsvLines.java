package org.qualitygraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;

/** Lines of CSV in UTF-8 with a byte order mark, which spreadsheets need to read Chinese. */
public final class CsvLines implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvMapper CSV = new CsvMapper();

    private final SequenceWriter rows;

    /** Begins a file on {@code out}, which stays open. */
    public CsvLines(OutputStream out) {
        Writer writer = new OutputStreamWriter(new Open(out), StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        rows = CSV.writer().writeValues(writer);
    }

    /** Writes a line of cells as they are. */
    public void add(List<String> cells) {
        rows.write(cells);
    }

    /** Writes what is left. */
    @Override
    public void close() {
        rows.close();
    }

    /** Is only flushed where others close it. */
    static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
