package org.qualitygraph.importing;

import java.util.List;
import org.qualitygraph.graph.SourceDocument;
import org.qualitygraph.graph.SpeechReader;
import org.qualitygraph.graph.SpeechWriter;
import org.qualitygraph.knowledge.SpeechFacts;

/** Where an import finds what a file said before, and puts what it says now. */
interface Shelf {

    /** {@return what the graph holds of the file} */
    List<SpeechFacts> held(String source);

    /** {@return what the file's speeches will say once they are kept, with people's decisions in force} */
    List<SpeechFacts> decided(List<SpeechFacts> speeches);

    /** Keeps what the file says. */
    void put(SourceDocument source, List<SpeechFacts> speeches);

    /** The graph. */
    record Graph(SpeechReader reader, SpeechWriter writer) implements Shelf {
        @Override
        public List<SpeechFacts> held(String source) {
            return reader.ofSource(source);
        }

        @Override
        public List<SpeechFacts> decided(List<SpeechFacts> speeches) {
            return writer.decided(speeches);
        }

        @Override
        public void put(SourceDocument source, List<SpeechFacts> speeches) {
            writer.write(source, speeches);
        }
    }

    /** The graph, looked at only. */
    record DryRun(SpeechReader reader, SpeechWriter writer) implements Shelf {
        @Override
        public List<SpeechFacts> held(String source) {
            return reader.ofSource(source);
        }

        @Override
        public List<SpeechFacts> decided(List<SpeechFacts> speeches) {
            return writer.decided(speeches);
        }

        @Override
        public void put(SourceDocument source, List<SpeechFacts> speeches) {}
    }
}
