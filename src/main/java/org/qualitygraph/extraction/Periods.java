package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;

/** Tells what has been achieved from what is to be done and from what is wrong, by headings and by how sentences begin. */
final class Periods {

    /** What a sentence is about. */
    enum Period {
        PAST,
        PROBLEM,
        FUTURE,
        OPEN
    }

    private final SpeechContext context;
    private @Nullable List<Period> periods;

    Periods(SpeechContext context) {
        this.context = context;
    }

    /** {@return what the sentence is about} */
    Period of(OutlineSentence sentence) {
        if (periods == null) {
            periods = compute();
        }
        return periods.get(sentence.ordinal());
    }

    private List<Period> compute() {
        List<Period> result = new ArrayList<>();
        int paragraph = -1;
        Period running = Period.OPEN;
        for (OutlineSentence sentence : context.outline().sentences()) {
            Period section = ofHeadings(sentence.item());
            if (sentence.paragraph() != paragraph) {
                running = section;
                paragraph = sentence.paragraph();
            }
            running = next(running, sentence.span().of(context.text()));
            result.add(running);
        }
        return result;
    }

    private Period next(Period running, String sentence) {
        Lexicon lexicon = context.lexicon();
        if (sentence.matches("(?:下一步|下步|今后|接下来|今年，|明年，|下面|为此|各).*") && running != Period.FUTURE) {
            return Period.FUTURE;
        }
        if (startsWith(WordClass.PAST_PERIOD, sentence) || sentence.matches("(?:19|20)\\d\\d年(?:以来|，我[市省县区]).*")) {
            return Period.PAST;
        }
        boolean problem =
                lexicon.occursIn(WordClass.PROBLEM_CUE, sentence) && !sentence.matches(".*(?:解决|针对|对照|对这些|坚持问题导向).*");
        return problem ? Period.PROBLEM : running;
    }

    private boolean startsWith(WordClass wordClass, String sentence) {
        return context.lexicon().lengthAt(wordClass, sentence, 0) > 0;
    }

    private Period ofHeadings(@Nullable Item innermost) {
        for (Item item = innermost; item != null; item = item.parent()) {
            String heading = item.heading().of(context.text());
            Lexicon lexicon = context.lexicon();
            if (lexicon.occursIn(WordClass.PROBLEM_HEADING, heading) && !heading.matches(".*(?:解决|整改|补齐|坚持|找准|导向).*")) {
                return Period.PROBLEM;
            }
            if (lexicon.occursIn(WordClass.ACHIEVEMENT_HEADING, heading)
                    && !heading.matches(".*(?:确保|力争|推动|努力|实效).*")) {
                return Period.PAST;
            }
            if (!heading.isEmpty() && lexicon.occursIn(WordClass.TASK_HEADING, heading)) {
                return Period.FUTURE;
            }
        }
        return Period.OPEN;
    }
}
