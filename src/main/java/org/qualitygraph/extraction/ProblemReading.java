package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Reads the shortcomings of one speech from left to right. */
final class ProblemReading {
    private static final double IN_PASSAGE = 0.85;
    private static final double OUTSIDE = 0.75;

    private final SpeechContext context;
    private final Lexicon lexicon;
    private final HeadingPeriods headings;
    private final LackCues cues;
    private final LackBackground leadings;
    private final Shortcomings shortcomings;
    private final HostLacks host;
    private final ProblemsToSolve toSolve;
    private final FailedBatches failed;
    private final List<ProblemDraft> drafts = new ArrayList<>();
    private int foundBefore;
    private @Nullable Span topic;

    ProblemReading(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        headings = new HeadingPeriods(context);
        cues = new LackCues(context);
        leadings = new LackBackground(context, cues);
        shortcomings = lexicon.derived(Shortcomings.class, Shortcomings::new);
        host = lexicon.derived(HostLacks.class, HostLacks::new);
        failed = lexicon.derived(FailedBatches.class, FailedBatches::new);
        toSolve = lexicon.derived(ProblemsToSolve.class, ProblemsToSolve::new);
    }

    /** {@return what was found, in reading order} */
    List<ProblemDraft> drafts() {
        return drafts;
    }

    void read(OutlineSentence sentence) {
        int before = drafts.size();
        topic = null;
        String text = sentence.span().of(context.text());
        if (!sentence.heading() || headings.isProblem(sentence)) {
            if (!lexicon.occursIn(WordClass.NATIONWIDE, text) && !tellsProgress(text)) {
                readClauses(sentence, text);
            }
            drafts.addAll(toSolve.in(sentence.span(), text));
            addNew(failed.in(sentence.span(), text));
        }
        foundBefore = drafts.size() - before;
    }

    private void addNew(List<ProblemDraft> found) {
        found.stream()
                .filter(draft -> drafts.stream()
                        .noneMatch(other -> other.evidence()
                                .getFirst()
                                .overlaps(draft.evidence().getFirst())))
                .forEach(drafts::add);
    }

    /** 下了力气，合格率比三年前提高1.6个百分点: what a passage on problems grants before it tells them. */
    private boolean tellsProgress(String sentence) {
        return lexicon.occursIn(WordClass.PROGRESS, sentence)
                && !cues.lacks(sentence)
                && !ProblemCues.signs(lexicon, sentence)
                && !ProblemCues.fails(lexicon, sentence);
    }

    private void readClauses(OutlineSentence sentence, String text) {
        boolean passage = context.periods().of(sentence) == Period.PROBLEM;
        List<Span> clauses = Clauses.of(context.text(), sentence.span());
        boolean lacking = passage || cues.lists(sentence, clauses, foundBefore > 0);
        boolean ofHost = !lacking
                && host.toldIn(clauses.stream()
                        .map(clause -> clause.of(context.text()))
                        .toList());
        boolean introduced = !passage && cues.introduces(sentence, clauses);
        boolean inside = passage && !ProblemCues.opens(lexicon, text);
        Span background = null;
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            String words = clause.of(context.text());
            if (!passage && Demands.standIn(lexicon, words)) {
                inside = false;
                ofHost = false;
            }
            Span said = said(clauses, i, background);
            background = null;
            if (lexicon.begins(WordClass.TASK_TURN, words)
                    || ProblemCues.addresses(words)
                    || (inside && cues.urges(clause))) {
                inside = false;
                lacking = false;
            } else if (!inside) {
                inside = (i > 0 && !passage && cues.finds(clauses.get(i - 1), sentence))
                        || (introduced && context.text().charAt(Math.max(0, clause.start() - 1)) == '：')
                        || (lacking && (cues.lacks(words) || cues.singlesOut(words)))
                        || (ofHost && ProblemCues.signs(lexicon, words))
                        || (passage
                                ? ProblemCues.opensAt(lexicon, words)
                                : cues.contrasts(clause, sentence.span().end()));
            }
            if (inside && i + 1 < clauses.size() && leadings.prepares(clause, clauses.get(i + 1))) {
                background = clause;
            } else if (passage && leadings.framesList(clause, sentence.span().end())) {
                background = null;
            } else if (inside && (passage || introduced || cues.tells(said) || isBetween(clauses, i))) {
                add(
                        said,
                        said.of(context.text()),
                        passage ? IN_PASSAGE : OUTSIDE,
                        passage ? "problem-clause" : "problem-contrast");
            } else if (!passage && cues.persists(words)) {
                add(clause, words, OUTSIDE, "problem-contrast");
            } else if (cues.lacksAward(words)) {
                add(clause, words, OUTSIDE, "award-lacking");
            }
        }
    }

    /** {@return the clause, with the one before that only led up to it: 无论数量还是质量，*都有差距*} */
    private Span said(List<Span> clauses, int i, @Nullable Span background) {
        Span clause = clauses.get(i);
        Span before = background == null && i > 0 ? clauses.get(i - 1) : background;
        if (before == null) {
            return clause;
        }
        boolean led =
                leadings.leadsUp(before.of(context.text())) && context.text().startsWith("，", before.end());
        return led || (background != null && leadings.continues(clause))
                ? new Span(before.start(), clause.end())
                : clause;
    }

    /** 精品少，*初级产品多*，竞争力弱: what stands between two lacks is one. */
    private boolean isBetween(List<Span> clauses, int i) {
        return i + 1 < clauses.size()
                && !drafts.isEmpty()
                && follows(drafts.getLast(), clauses.get(i))
                && cues.tells(clauses.get(i + 1));
    }

    private void add(Span clause, String words, double confidence, String rule) {
        List<String> found = shortcomings.in(words);
        Span theme = topic;
        topic = null;
        if (found.isEmpty()) {
            return;
        }
        ProblemDraft earlier = drafts.isEmpty() ? null : drafts.getLast();
        if (context.text().startsWith("，", clause.end()) && !cues.predicates(clause)) {
            topic = clause;
        } else if (theme != null) {
            Span whole = new Span(theme.start(), clause.end());
            drafts.add(new ProblemDraft(whole.of(context.text()), List.of(whole), confidence, rule));
        } else if (earlier != null && lexicon.begins(WordClass.PROBLEM_APPENDED, words) && follows(earlier, clause)) {
            drafts.removeLast();
            Span whole = new Span(earlier.evidence().getFirst().start(), clause.end());
            drafts.add(new ProblemDraft(earlier.text() + "，" + words, List.of(whole), confidence, rule));
        } else {
            found.forEach(problem -> drafts.add(new ProblemDraft(problem, List.of(clause), confidence, rule)));
        }
    }

    /** 仅为8.7件，*低于全省平均水平* says more of the problem before. */
    private static boolean follows(ProblemDraft last, Span clause) {
        return last.evidence().getLast().end() + 1 == clause.start();
    }
}
