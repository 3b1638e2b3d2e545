package org.qualitygraph.extraction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Reads one speech from left to right: who is speaking of whom, which clauses hang together, what is still open. */
final class ResponsibilityReading {
    private final String text;
    private final SpeechContext context;
    private final ClauseKinds kinds;
    private final AssignedTasks assigned;
    private final OpenTasks open;
    private final TaskChain chain;
    private final CarryOver carried;
    private final SentenceUnits ends;
    private final ResponsibilityClauses clauses;
    private final ActorPhrases phrases;

    /** Whether a sentence before, under the same heading, told a body what to do: 甲局要…。*乙局*把… goes on with that. */
    private boolean obliging;

    private @Nullable Item section;

    /** Whether the speaker has said that he tells everybody now what to do: 我点着部门说. */
    private boolean announced;

    ResponsibilityReading(SpeechContext context, Mentions mentions) {
        ResponsibilityParts parts = ResponsibilityParts.of(context, mentions);
        text = context.text();
        this.context = context;
        kinds = parts.kinds();
        assigned = parts.assigned();
        open = parts.open();
        chain = parts.chain();
        carried = parts.carried();
        phrases = parts.phrases();
        ends = new SentenceUnits(parts);
        clauses = new ResponsibilityClauses(parts, new UnitClauses(parts));
    }

    List<ResponsibilityDraft> read() {
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (carried.moveTo(sentence)) {
                open.clear();
            }
            if (isTopic(sentence)) {
                carried.to(List.of());
            } else if (!context.tables().covers(sentence.span())) {
                ends.parts(sentence).forEach(this::read);
            }
        }
        return assigned.all();
    }

    /** 加大宣传力度，营造浓厚氛围。要…: a sentence of mottoes before one that tells what is to be done is a heading run in. */
    private boolean isTopic(OutlineSentence sentence) {
        String words = sentence.span().of(text);
        List<Span> clauses = Clauses.of(text, sentence.span());
        return words.endsWith("。")
                && clauses.size() == 2
                && phrases.at(clauses.getFirst()).isEmpty()
                && clauses.stream().allMatch(clause -> clause.length() >= 4 && clause.length() <= 10)
                && kinds.opening()
                                .modalLength(
                                        text,
                                        sentence.span().start(),
                                        sentence.span().end())
                        == 0
                && kinds.opening()
                                .modalLength(
                                        text,
                                        sentence.span().end(),
                                        Math.min(text.length(), sentence.span().end() + 8))
                        > 0;
    }

    private void read(OutlineSentence sentence) {
        Span body = ends.take(sentence);
        if (body == null) {
            return;
        }
        chain.startAnew();
        ResponsibilityState state =
                new ResponsibilityState(sentence, body, context.periods().of(sentence));
        Item own = top(sentence.item());
        announced |= Periods.announcesTasks(context.lexicon(), sentence.span().of(text));
        state.oblige(announced || (obliging && Objects.equals(own, section)));
        boolean owned = clauses.read(Clauses.of(text, body), state);
        ends.help(body);
        obliging = state.obliging();
        section = own;
        if (state.period() != Period.PROBLEM && state.period() != Period.PAST) {
            if (!owned || !state.named()) {
                open.add(sentence);
            } else if (state.keepsOpen()) {
                open.addUpTo(sentence, state.openUpTo());
            }
        }
        carried.endOf(sentence, !state.addressed(), state.headed() && sentence.heading());
    }

    private static @Nullable Item top(@Nullable Item innermost) {
        Item item = innermost;
        while (item != null && item.parent() != null) {
            item = item.parent();
        }
        return item;
    }
}
