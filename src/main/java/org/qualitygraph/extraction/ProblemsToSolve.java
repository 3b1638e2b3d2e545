package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Shortcomings that are told as what is to be solved: 着力解决甲、乙等问题. */
final class ProblemsToSolve {
    private static final double SURE = 0.7;

    private final Lexicon lexicon;
    private final PatternScan list;
    private final Shortcomings shortcomings;

    ProblemsToSolve(Lexicon lexicon) {
        this.lexicon = lexicon;
        list = PatternScan.of(lexicon.alternation(WordClass.PROBLEM_SOLVE) + "(?!好|了|，|。|、)([^。；]{6,90}?)"
                + lexicon.alternation(WordClass.PROBLEM_LIST_END));
        shortcomings = lexicon.derived(Shortcomings.class, Shortcomings::new);
    }

    /** {@return those that the sentence, which stands at {@code sentence}, tells} */
    List<ProblemDraft> in(Span sentence, String text) {
        List<ProblemDraft> drafts = new ArrayList<>();
        PatternScan.Matches matcher = list.in(text);
        while (matcher.find()) {
            Span span = new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1));
            shortcomings.parts(matcher.group(1).replace("以及", "、"), true).stream()
                    .filter(part -> ProblemCues.signs(lexicon, part))
                    .forEach(part -> drafts.add(new ProblemDraft(part, List.of(span), SURE, "problem-to-solve")));
        }
        return drafts;
    }
}
