package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.extraction.Draft.ProblemDraft;

/**
 * Shortcomings of the host, one a clause: in sections and passages on problems, behind a contrast, in sentences full of lacks,
 * in …等问题 lists, and awards still lacking.
 */
final class Problems implements Extractor {

    @Override
    public List<ProblemDraft> extract(SpeechContext context, Mentions mentions) {
        ProblemReading reading = new ProblemReading(context);
        context.outline().sentences().stream()
                .filter(sentence -> !context.tables().covers(sentence.span()))
                .forEach(reading::read);
        return reading.drafts();
    }
}
