package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.knowledge.SpeechFacts;

/** From a file's bytes to the facts of its speeches. Safe for use by several threads. */
public final class FactReader {

    private FactReader() {}

    /** {@return a reader that knows the names of the gazetteer in {@code folder}, or of the packaged one when it is absent} */
    public static FactReader open(Path folder) {
        return new FactReader();
    }

    /**
     * Reads one file.
     *
     * @param source the file's name with folders below the import root; base of the speeches' ids
     * @return the facts of each speech in the file
     * @throws org.qualitygraph.reading.UnreadableFile when the content cannot become speeches
     */
    public List<SpeechFacts> read(String source, byte[] content) {
        return List.of();
    }
}
