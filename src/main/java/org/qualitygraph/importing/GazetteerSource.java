package org.qualitygraph.importing;

/** Files read with the knowledge of a gazetteer. */
record GazetteerSource(FactReader reader) implements SpeechSource {

    @Override
    public SourceFacts read(String source, byte[] content) {
        return reader.readSource(source, content);
    }

    @Override
    public String knowledge() {
        return reader.knowledge();
    }
}
