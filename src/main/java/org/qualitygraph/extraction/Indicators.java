package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;

/** Numbers that describe the host, an enterprise or another region, clause by clause. */
final class Indicators implements Extractor {
    private final GivenTasks given;

    Indicators(GivenTasks given) {
        this.given = given;
    }

    @Override
    public List<IndicatorDraft> extract(SpeechContext context, Mentions mentions) {
        IndicatorReading reading = new IndicatorReading(context, mentions, given);
        for (OutlineSentence sentence : context.outline().sentences()) {
            String text = sentence.span().of(context.text());
            boolean foreign = context.lexicon().occursIn(WordClass.FOREIGN, text);
            if (!foreign && text.chars().anyMatch(Character::isDigit)) {
                reading.read(sentence);
            } else {
                reading.pass(sentence);
            }
        }
        return reading.drafts();
    }
}
