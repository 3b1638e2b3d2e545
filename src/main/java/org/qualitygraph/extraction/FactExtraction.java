package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;

/** All extractors, in the order in which their findings are listed. */
public final class FactExtraction {
    private final List<Extractor> extractors =
            List.of(new Responsibilities(), new TableTasks(), new AwardFacts(), new Indicators(), new Problems());

    /** {@return what the speech states, before names are resolved} */
    public List<Draft> extract(SpeechContext context, Mentions mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (Extractor extractor : extractors) {
            drafts.addAll(extractor.extract(context, mentions));
        }
        return drafts;
    }
}
