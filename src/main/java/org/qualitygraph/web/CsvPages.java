package org.qualitygraph.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;

/** Writes a page as CSV in UTF-8 with a byte order mark, which spreadsheets need to read Chinese. */
class CsvPages extends AbstractGenericHttpMessageConverter<Page<?>> {
    static final String CSV = "text/csv";
    static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper mapper;
    private final CsvMapper csv = new CsvMapper();

    CsvPages(JsonMapper mapper) {
        super(TEXT_CSV);
        this.mapper = mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Page<?> page, @Nullable Type type, HttpOutputMessage output) throws IOException {
        Class<?> item = ResolvableType.forType(type).getGeneric(0).resolve(Object.class);
        List<CsvColumn> columns = CsvColumn.of(item);
        output.getHeaders().set("X-Total-Count", Long.toString(page.total()));
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (SequenceWriter rows = csv.writer().writeValues(writer)) {
            rows.write(columns.stream().map(CsvColumn::name).toList());
            for (Object each : page.items()) {
                JsonNode tree = mapper.valueToTree(each);
                rows.write(columns.stream().map(column -> column.cell(tree)).toList());
            }
        }
    }

    @Override
    public Page<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }

    @Override
    protected Page<?> readInternal(Class<? extends Page<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }
}
