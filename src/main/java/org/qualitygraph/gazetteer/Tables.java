package org.qualitygraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The gazetteer's CSV files: a folder, or the copy that the application carries where the folder is absent.
 *
 * @param folder where to look first
 */
public record Tables(Path folder) {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    /**
     * {@return the rows of one file, each a map from column to value}
     *
     * @throws IllegalStateException when the file is neither in the folder nor packaged, or is no CSV
     */
    public List<Map<String, String>> rows(String file) {
        try (Reader reader = open(file);
                MappingIterator<Map<String, String>> rows =
                        MAPPER.readerForMapOf(String.class).with(WITH_HEADER).readValues(reader)) {
            return rows.readAll();
        } catch (JacksonException broken) {
            throw new IllegalStateException(
                    "The gazetteer's " + file + " is no CSV with a header: " + broken.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException("The gazetteer's " + file + " cannot be read", failed);
        }
    }

    private Reader open(String file) throws IOException {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
            return Files.newBufferedReader(path, StandardCharsets.UTF_8);
        }
        InputStream packaged = Tables.class.getResourceAsStream("/gazetteer/" + file);
        if (packaged == null) {
            throw new IllegalStateException("The gazetteer lacks " + file + ": not in " + folder + ", not packaged");
        }
        return new InputStreamReader(packaged, StandardCharsets.UTF_8);
    }
}
