package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Frames over several clauses that are one task: 在完善配套，提升层次上下功夫. */
final class TaskFrames {
    private static final String FRAME = "在";
    private final String text;
    private final Lexicon lexicon;
    private final ClauseOpening opening;

    TaskFrames(SpeechContext context, ClauseOpening opening) {
        text = context.text();
        lexicon = context.lexicon();
        this.opening = opening;
    }

    /** {@return whether a frame is open in the clause that a later one closes} */
    boolean opens(List<Span> clauses, int at) {
        return pending(clauses, at)
                && clauses.subList(at + 1, clauses.size()).stream()
                        .anyMatch(later -> lexicon.ends(WordClass.FRAME_CLOSING, later.of(text)));
    }

    /** Whether a frame begins in the clause or before it and is not closed yet. */
    private boolean pending(List<Span> clauses, int at) {
        for (int i = at; i >= 0; i--) {
            String words = clauses.get(i).of(text);
            if (lexicon.ends(WordClass.FRAME_CLOSING, words)) {
                return false;
            }
            int from = opening.skip(text, clauses.get(i).start(), clauses.get(i).end());
            if (text.startsWith(FRAME, from)) {
                return true;
            }
        }
        return false;
    }
}
