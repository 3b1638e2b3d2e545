package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Who won, applied for, aspires to or lacks an award, sentence by sentence, and the lists of winners. */
final class AwardFacts implements Extractor {
    private static final int LONGEST_OPENING = 120;
    private final GivenTasks given;

    AwardFacts(GivenTasks given) {
        this.given = given;
    }

    @Override
    public List<AwardDraft> extract(SpeechContext context, Mentions mentions) {
        List<AwardDraft> drafts = new ArrayList<>();
        AwardReading reading = new AwardReading(context, mentions, given, speaker(context, mentions));
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (!context.tables().covers(sentence.span())) {
                drafts.addAll(reading.read(sentence));
            }
        }
        drafts.addAll(AwardLists.read(context, mentions));
        return drafts.stream().filter(draft -> !isToldBetter(draft, drafts)).toList();
    }

    /** A company's own speech (我公司) is about that company; null otherwise. */
    private static @Nullable Mention speaker(SpeechContext context, Mentions mentions) {
        Span opening = new Span(0, Math.min(LONGEST_OPENING, context.text().length()));
        return context.lexicon().occursIn(WordClass.OWN_COMPANY, context.text())
                ? mentions.in(opening, EnterpriseMention.class).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** That somebody won is not worth saying where the speech names the winners or tells how many they are. */
    private static boolean isToldBetter(AwardDraft draft, List<AwardDraft> all) {
        boolean vague = draft.subject() == null
                && draft.count() == null
                && (draft.status() == Status.WON || draft.status() == Status.APPLIED);
        return vague
                && all.stream()
                        .anyMatch(other -> other.status() == draft.status()
                                && (other.subject() != null || other.count() != null)
                                && (other.award().endsWith(draft.award())
                                        || draft.award().endsWith(other.award())));
    }
}
