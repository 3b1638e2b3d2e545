package org.qualitygraph.importing;

import java.util.List;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.reading.RawSpeech;
import org.qualitygraph.reading.SpeechDocument;
import org.qualitygraph.text.AlignedText;

/**
 * All that became of one file on its way to facts.
 *
 * @param document what it was read as, with what was taken out
 * @param speeches its speeches in order
 */
public record FileTrace(SpeechDocument document, List<SpeechTrace> speeches) {

    public FileTrace {
        speeches = List.copyOf(speeches);
    }

    /**
     * One speech on its way.
     *
     * @param raw as it was cut out of the file
     * @param text with its normal form
     * @param facts what it says
     */
    public record SpeechTrace(RawSpeech raw, AlignedText text, SpeechFacts facts) {}
}
