package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.knowledge.Unread.Cue;
import org.qualitygraph.text.Span;

/** Which sentences speak of an obligation, an award or a number and yet gave no fact. */
public final class Coverage {
    private final SpeechContext context;
    private final Modals modals;
    private final Quantities quantities;

    private Coverage(SpeechContext context) {
        this.context = context;
        modals = context.lexicon().derived(Modals.class, Modals::new);
        quantities = context.lexicon().derived(Quantities.class, Quantities::new);
    }

    /** {@return the sentences that no fact has for its evidence although they look like one, in reading order} */
    public static List<Unread> unread(SpeechContext context, List<Fact> facts) {
        Coverage coverage = new Coverage(context);
        BitSet read = new BitSet();
        facts.stream()
                .flatMap(fact -> fact.provenance().evidence().stream())
                .forEach(span -> read.set(span.start(), span.end()));
        List<Unread> unread = new ArrayList<>();
        context.outline().sentences().forEach(sentence -> {
            Span original = context.original(sentence.span());
            int first = read.nextSetBit(original.start());
            List<Cue> cues = first < 0 || first >= original.end() ? coverage.cues(sentence.span()) : List.of();
            if (!cues.isEmpty()) {
                unread.add(new Unread(original, cues));
            }
        });
        return unread;
    }

    private List<Cue> cues(Span sentence) {
        List<Cue> cues = new ArrayList<>();
        String words = sentence.of(context.text());
        if (modals.standIn(words)) {
            cues.add(Cue.OBLIGATION);
        }
        if (speaksOfAwards(words)) {
            cues.add(Cue.AWARD);
        }
        if (quantities.in(context.text(), sentence).stream()
                .anyMatch(quantity -> !quantity.unit().isEmpty())) {
            cues.add(Cue.NUMBER);
        }
        return cues;
    }

    private boolean speaksOfAwards(String words) {
        Lexicon lexicon = context.lexicon();
        return lexicon.occursIn(WordClass.HONOUR, words)
                && (lexicon.occursIn(WordClass.WON, words) || lexicon.occursIn(WordClass.APPLIED, words));
    }
}
