package org.qualitygraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.export.CsvLines;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a table as CSV. */
class CsvTables extends AbstractHttpMessageConverter<Table> {
    static final String CSV = "text/csv";
    static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
        try (CsvLines lines = new CsvLines(output.getBody())) {
            lines.add(table.header());
            table.rows().forEach(lines::add);
        }
    }

    @Override
    protected Table readInternal(Class<? extends Table> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }
}
