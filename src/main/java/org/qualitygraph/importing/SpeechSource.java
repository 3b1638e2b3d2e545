package org.qualitygraph.importing;

/** Makes speeches of a file's content. Used by several threads at once. */
@FunctionalInterface
public interface SpeechSource {

    /**
     * {@return the facts of each speech in the file, with what the file is}
     *
     * @param source the file's name with folders below the import root
     * @throws org.qualitygraph.reading.UnreadableFile when the content cannot become speeches
     */
    SourceFacts read(String source, byte[] content);

    /** {@return a digest of what the reader knows; where it changed, files are read again although they did not} */
    default String knowledge() {
        return "";
    }
}
