package org.qualitygraph.extraction;

import java.util.List;
import java.util.Objects;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;

/**
 * Lists of shortcomings that no opening announces in words anybody could list: 一是名牌大而不强。…二是监管力量薄弱。… Nearly every
 * item begins with a lack, and none says what is to be done.
 */
final class LackLists {
    private static final int FEWEST = 2;
    private final SpeechContext context;
    private final LackCues cues;

    LackLists(SpeechContext context) {
        this.context = context;
        cues = new LackCues(context);
    }

    /** Changes the periods of the sentences that belong to such a list. */
    void mark(List<OutlineSentence> sentences, List<Period> periods) {
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size()
                    || sentences.get(i).paragraph() != sentences.get(from).paragraph()) {
                markParagraph(sentences.subList(from, i), periods.subList(from, i));
                from = i;
            }
        }
    }

    private void markParagraph(List<OutlineSentence> sentences, List<Period> periods) {
        int first = -1;
        int items = 0;
        int telling = 0;
        int end = 0;
        for (int i = 0; i < sentences.size() && !ends(sentences.get(i), first >= 0); i++) {
            if (isItem(sentences, i)) {
                first = first < 0 ? i : first;
                items++;
                telling += tells(sentences.get(i)) ? 1 : 0;
            }
            end = i + 1;
        }
        if (items > FEWEST && telling + 1 >= items) {
            for (int i = first; i < end; i++) {
                periods.set(i, Period.PROBLEM);
            }
        }
    }

    private boolean isItem(List<OutlineSentence> sentences, int i) {
        OutlineSentence sentence = sentences.get(i);
        boolean numbered = sentence.item() != null
                && sentence.item().runIn()
                && (i == 0
                        || !Objects.equals(sentence.item(), sentences.get(i - 1).item()));
        return numbered || Periods.ITEM.matcher(words(sentence)).lookingAt();
    }

    private boolean tells(OutlineSentence sentence) {
        return cues.lacksOrSigns(
                Clauses.of(context.text(), sentence.span()).getFirst().of(context.text()));
    }

    /** A list ends where somebody is told what to do. */
    private boolean ends(OutlineSentence sentence, boolean begun) {
        String words = words(sentence);
        return begun
                && (Demands.standIn(context.lexicon(), words)
                        || context.lexicon().begins(WordClass.TASK_TURN, words));
    }

    private String words(OutlineSentence sentence) {
        return sentence.span().of(context.text());
    }
}
