package org.qualitygraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    /** Every table, by name. */
    static final List<String> ALL = List.of(
            "areas.csv",
            "awards.csv",
            "brands.csv",
            "calibration.csv",
            "departments.csv",
            "functions.csv",
            "lineage.csv",
            "phrases.csv",
            "regions-invented.csv",
            "regions-short.csv",
            "regions-successors.csv",
            "regions.csv",
            "residue.csv",
            "towns.csv",
            "variants.csv",
            "words.csv");

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

    /**
     * {@return 64 hexadecimal digits that change with any of the tables}
     *
     * @throws IllegalStateException when a table is neither in the folder nor packaged
     */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : ALL) {
                try (InputStream table = stream(file)) {
                    digest.update(table.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException("The gazetteer cannot be read", failed);
        }
    }

    private Reader open(String file) throws IOException {
        return new InputStreamReader(stream(file), StandardCharsets.UTF_8);
    }

    private InputStream stream(String file) throws IOException {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
            return Files.newInputStream(path);
        }
        InputStream packaged = Tables.class.getResourceAsStream("/gazetteer/" + file);
        if (packaged == null) {
            throw new IllegalStateException("The gazetteer lacks " + file + ": not in " + folder + ", not packaged");
        }
        return packaged;
    }
}
