package org.qualitygraph.web;

import java.io.IOException;
import java.lang.reflect.Type;
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
import tools.jackson.databind.json.JsonMapper;

/** Writes a page as CSV: its items' components are the columns. */
class CsvPages extends AbstractGenericHttpMessageConverter<Page<?>> {
    private final JsonMapper mapper;

    CsvPages(JsonMapper mapper) {
        super(CsvTables.TEXT_CSV);
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
        CsvTables.write(table(page, CsvColumn.of(item)), output);
    }

    private Table table(Page<?> page, List<CsvColumn> columns) {
        List<List<String>> rows = page.items().stream()
                .map(item -> row(mapper.valueToTree(item), columns))
                .toList();
        return new Table(columns.stream().map(CsvColumn::name).toList(), rows);
    }

    private static List<String> row(JsonNode item, List<CsvColumn> columns) {
        return columns.stream().map(column -> column.cell(item)).toList();
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
