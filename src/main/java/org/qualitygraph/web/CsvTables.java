package org.qualitygraph.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;

/** Writes a table as CSV in UTF-8 with a byte order mark, which spreadsheets need to read Chinese. */
class CsvTables extends AbstractHttpMessageConverter<Table> {
    static final String CSV = "text/csv";
    static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CsvMapper CSV_MAPPER = new CsvMapper();

    CsvTables() {
        super(TEXT_CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Table.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Table table, HttpOutputMessage output) throws IOException {
        write(table, output);
    }

    static void write(Table table, HttpOutputMessage output) throws IOException {
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (SequenceWriter rows = CSV_MAPPER.writer().writeValues(writer)) {
            rows.write(table.header());
            rows.writeAll(table.rows());
        }
    }

    @Override
    protected Table readInternal(Class<? extends Table> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }
}
