package org.qualitygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements stand in files of their own, named after what they do. */
public final class CypherFile {
    private CypherFile() {}

    /**
     * {@return the text of the file {@code cypher/FOLDER/NAME.cypher}}
     *
     * @throws IllegalStateException when there is none
     */
    public static String read(String folder, String name) {
        String path = "/cypher/" + folder + "/" + name + ".cypher";
        try (InputStream file = CypherFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing statement: " + path.substring(1));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }
}
