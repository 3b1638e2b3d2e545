package org.qualitygraph.extraction;

import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Finds where the phrase on responsible units at a sentence's end begins: 责任单位：… or a last bracket that lists bodies. */
final class TrailingUnits {
    private static final String OPENING = "（【[";
    private static final String CLOSING = "）】]";
    private static final int SHORT = 3;
    private final SpeechContext context;
    private final ActorLists lists;
    private final UnitPhrases units;

    TrailingUnits(SpeechContext context, ActorLists lists, UnitPhrases units) {
        this.context = context;
        this.lists = lists;
        this.units = units;
    }

    /** {@return where the phrase begins, -1 when there is none} */
    int start(Span sentence) {
        int label = units.firstLabel(sentence);
        return label >= 0 ? label : lastBracket(sentence);
    }

    private int lastBracket(Span span) {
        String whole = span.of(context.text());
        String sentence = whole.endsWith("。") || whole.endsWith("；") ? whole.substring(0, whole.length() - 1) : whole;
        int kind = sentence.isEmpty() ? -1 : CLOSING.indexOf(sentence.charAt(sentence.length() - 1));
        if (kind < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = sentence.length() - 1; i >= 0; i--) {
            char character = sentence.charAt(i);
            depth += character == CLOSING.charAt(kind) ? 1 : character == OPENING.charAt(kind) ? -1 : 0;
            if (depth == 0) {
                int start = span.start() + i;
                return !isAlias(span, start)
                                && listsBodies(start, span.end())
                                && !context.lexicon().occursIn(WordClass.PAST, sentence)
                        ? start
                        : -1;
            }
        }
        return -1;
    }

    /** 工商局（市场监管局）: the bracket gives another name of the body before it. */
    private boolean isAlias(Span sentence, int bracket) {
        return lists.listed(new Span(sentence.start(), bracket)).stream()
                .anyMatch(actor -> actor.span().end() == bracket);
    }

    private boolean listsBodies(int start, int end) {
        return lists.listed(new Span(start, end)).stream()
                .anyMatch(actor -> actor.type() == ActorType.DEPARTMENT
                        || (actor.type() == ActorType.COLLECTIVE && actor.span().length() > SHORT));
    }
}
