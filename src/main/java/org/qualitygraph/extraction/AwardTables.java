package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.Table;
import org.qualitygraph.outline.TableReader;
import org.qualitygraph.text.Span;

/** Tables with a column of winners and a column of honours. */
final class AwardTables {

    private AwardTables() {}

    /** {@return what the speech's tables say of awards} */
    static List<AwardDraft> read(SpeechContext context, Mentions mentions) {
        List<AwardDraft> drafts = new ArrayList<>();
        Lexicon lexicon = context.lexicon();
        for (Table table : context.tables().all()) {
            List<Integer> names = TableReader.columns(table, lexicon.of(WordClass.WINNER_COLUMN));
            List<Integer> prizes = TableReader.columns(table, lexicon.of(WordClass.AWARD_COLUMN));
            boolean tasks = !TableReader.columns(table, lexicon.of(WordClass.TASK_COLUMN))
                    .isEmpty();
            if (!names.isEmpty() && !prizes.isEmpty() && !tasks) {
                table.rows()
                        .forEach(row -> row(mentions, row.get(names.getFirst()), row.get(prizes.getFirst()), drafts));
            }
        }
        return drafts;
    }

    private static void row(Mentions mentions, Span name, Span prize, List<AwardDraft> drafts) {
        for (Mention bearer : AwardLists.bearers(mentions, name)) {
            for (AwardMention award : mentions.in(prize, AwardMention.class)) {
                drafts.add(new AwardDraft(
                        bearer.name(),
                        Bearers.type(bearer),
                        award.name(),
                        Status.WON,
                        null,
                        null,
                        List.of(name, award.span()),
                        0.92,
                        "award-table"));
            }
        }
    }
}
