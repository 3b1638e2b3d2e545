package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;

/** All extractors, in the order in which their findings are listed. */
public final class FactExtraction {
    private final List<Extractor> tasks = List.of(new Responsibilities(), new TableTasks());
    private final Extractor problems = new Problems();

    /** {@return what the speech states, before names are resolved} */
    public List<Draft> extract(SpeechContext context, Mentions mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (Extractor extractor : tasks) {
            drafts.addAll(extractor.extract(context, mentions));
        }
        GivenTasks given = GivenTasks.among(drafts);
        drafts.addAll(new AwardFacts(given).extract(context, mentions));
        drafts.addAll(new Indicators(given).extract(context, mentions));
        drafts.addAll(problems.extract(context, mentions));
        return drafts;
    }
}
