package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;

/** Numbers that describe the host, an enterprise or another region, clause by clause. */
final class Indicators implements Extractor {
    /** 我市产品占全球市场的三成: told of the host, though the world is named. */
    private static final Pattern HOST = Pattern.compile("[全我][市省县区镇州]");

    private final GivenTasks given;

    Indicators(GivenTasks given) {
        this.given = given;
    }

    @Override
    public List<IndicatorDraft> extract(SpeechContext context, Mentions mentions) {
        IndicatorReading reading = new IndicatorReading(context, mentions, given);
        for (OutlineSentence sentence : context.outline().sentences()) {
            String text = sentence.span().of(context.text());
            boolean foreign = context.lexicon().occursIn(WordClass.FOREIGN, text)
                    && !HOST.matcher(text).find()
                    && mentions.in(sentence.span(), EnterpriseMention.class).isEmpty();
            if (!foreign && text.chars().anyMatch(Character::isDigit)) {
                reading.read(sentence);
            } else {
                reading.pass(sentence);
            }
        }
        return reading.drafts();
    }
}
