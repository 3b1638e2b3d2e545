package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Shortcomings that a spot check counts, with what failed: 8批次产品甲醛含量超标; how many failed without saying in what is a figure alone. */
final class FailedBatches {
    private static final double SURE = 0.7;

    private final Lexicon lexicon;
    private final PatternScan failed;

    FailedBatches(Lexicon lexicon) {
        this.lexicon = lexicon;
        failed = PatternScan.behind(
                "(?<=^|[，；：。])",
                "(?:[有其中另]{0,2}\\d+个?" + lexicon.alternation(WordClass.BATCH_UNIT) + ")的?\\p{IsHan}{4,20}?"
                        + lexicon.alternation(WordClass.FAILING) + "\\p{IsHan}{0,6}(?=[，；。]|$)");
    }

    /** {@return those that the sentence, which stands at {@code sentence}, tells} */
    List<ProblemDraft> in(Span sentence, String text) {
        List<ProblemDraft> drafts = new ArrayList<>();
        PatternScan.Matches matcher = failed.in(text);
        while (matcher.find()) {
            if (!lexicon.occursIn(WordClass.PROBLEM_REMEDY, matcher.group())
                    && !lexicon.occursIn(WordClass.SEIZED, matcher.group())) {
                Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
                drafts.add(new ProblemDraft(matcher.group(), List.of(span), SURE, "problem-found"));
            }
        }
        return drafts;
    }
}
