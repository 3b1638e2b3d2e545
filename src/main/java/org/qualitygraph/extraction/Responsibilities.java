package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;

/** Who has which task: actors before their tasks with carry-over, and actors behind them reaching back to the item number. */
final class Responsibilities implements Extractor {

    @Override
    public List<ResponsibilityDraft> extract(SpeechContext context, Mentions mentions) {
        return new ResponsibilityReading(context, mentions).read();
    }
}
