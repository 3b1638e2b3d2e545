package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;

/**
 * Lists of shortcomings that no opening announces in words anybody could list: 一是名牌大而不强。…二是监管力量薄弱。… Nearly every
 * item begins with a lack, and none says what is to be done.
 */
final class LackLists {
    private static final int FEWEST = 2;
    private static final int LONGEST_HEADING = 14;
    /** 源头*不*干净, but not 力度不减. */
    private static final PatternScan NEGATED = PatternScan.of("不(?![断减降松停变放动懈忘怕惜拖移留漏搞能准许要得仅但])\\p{IsHan}{1,3}[。：]?$");

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
        markHeaded(sentences, periods);
    }

    /** （一）源头不干净。…（二）加工不规范。…: items of one list whose headings tell lacks. */
    private void markHeaded(List<OutlineSentence> sentences, List<Period> periods) {
        Map<Optional<Item>, List<Item>> lists = new LinkedHashMap<>();
        Set<Item> lacking = new HashSet<>();
        Item before = null;
        for (OutlineSentence sentence : sentences) {
            Item item = sentence.item();
            if (item != null
                    && !item.equals(before)
                    && !item.runIn()
                    && sentence.span().length() <= LONGEST_HEADING) {
                lists.computeIfAbsent(Optional.ofNullable(item.parent()), key -> new ArrayList<>())
                        .add(item);
                if (isLack(words(sentence))) {
                    lacking.add(item);
                }
            }
            before = item;
        }
        lists.values().stream()
                .filter(list -> list.size() > FEWEST && lacking.containsAll(list))
                .flatMap(List::stream)
                .forEach(item -> mark(item, sentences, periods));
    }

    private boolean isLack(String heading) {
        Lexicon lexicon = context.lexicon();
        boolean deed = lexicon.begins(WordClass.TASK_VERB, heading) || Demands.standIn(lexicon, heading);
        return NEGATED.occursIn(heading) || (!deed && cues.lacksOrSigns(heading));
    }

    private void mark(Item item, List<OutlineSentence> sentences, List<Period> periods) {
        for (int i = 0; i < sentences.size(); i++) {
            if (item.equals(sentences.get(i).item()) && !ends(sentences.get(i), true)) {
                periods.set(i, Period.PROBLEM);
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
        return Clauses.of(context.text(), sentence.span()).stream()
                .limit(1)
                .anyMatch(clause -> cues.lacksOrSigns(clause.of(context.text())));
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
