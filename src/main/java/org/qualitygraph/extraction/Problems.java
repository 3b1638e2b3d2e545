package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Shortcomings of the host, one a clause: in sections and passages on problems, behind a contrast, in sentences full of lacks,
 * in …等问题 lists, and awards still lacking.
 */
final class Problems implements Extractor {
    private static final double IN_PASSAGE = 0.85;
    private static final double OUTSIDE = 0.75;
    private static final double TO_SOLVE = 0.7;

    @Override
    public List<ProblemDraft> extract(SpeechContext context, Mentions mentions) {
        Reading reading = new Reading(context);
        context.outline().sentences().stream()
                .filter(sentence -> !context.tables().covers(sentence.span()))
                .forEach(reading::read);
        return reading.drafts;
    }

    /** 解决…等问题, for one lexicon. */
    private record Solve(PatternScan pattern) {
        static Solve of(Lexicon lexicon) {
            return new Solve(PatternScan.of(lexicon.alternation(WordClass.PROBLEM_SOLVE) + "(?!好|了|，|。|、)([^。；]{6,90}?)"
                    + lexicon.alternation(WordClass.PROBLEM_LIST_END)));
        }
    }

    /** The state while reading one speech. */
    private static final class Reading {
        private final SpeechContext context;
        private final Lexicon lexicon;
        private final HeadingPeriods headings;
        private final LackCues cues;
        private final Shortcomings shortcomings;
        private final HostLacks host;
        private final PatternScan solve;
        private final List<ProblemDraft> drafts = new ArrayList<>();
        private int foundBefore;
        private @Nullable Span topic;

        Reading(SpeechContext context) {
            this.context = context;
            lexicon = context.lexicon();
            headings = new HeadingPeriods(context);
            cues = new LackCues(context);
            shortcomings = lexicon.derived(Shortcomings.class, Shortcomings::new);
            host = lexicon.derived(HostLacks.class, HostLacks::new);
            solve = lexicon.derived(Solve.class, Solve::of).pattern();
        }

        void read(OutlineSentence sentence) {
            int before = drafts.size();
            topic = null;
            String text = sentence.span().of(context.text());
            if (!sentence.heading() || isProblem(sentence)) {
                if (!lexicon.occursIn(WordClass.NATIONWIDE, text)) {
                    readClauses(sentence, text);
                }
                solved(sentence.span(), text);
            }
            foundBefore = drafts.size() - before;
        }

        /** （一）品牌意识不强 under 存在的问题 is a problem; 存在的问题 itself is none. */
        private boolean isProblem(OutlineSentence heading) {
            return heading.item() != null
                    && headings.of(heading.item().parent()) == Period.PROBLEM
                    && !headings.announcesProblems(heading.span().of(context.text()));
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
                if (!passage && Shortcomings.demands(words)) {
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
                    inside = (introduced && context.text().charAt(Math.max(0, clause.start() - 1)) == '：')
                            || (lacking && (cues.lacks(words) || cues.singlesOut(words)))
                            || (ofHost && ProblemCues.signs(lexicon, words))
                            || (passage
                                    ? ProblemCues.opensAt(lexicon, words)
                                    : cues.contrasts(clause, sentence.span().end()));
                }
                if (inside && i + 1 < clauses.size() && cues.prepares(clause, clauses.get(i + 1))) {
                    background = clause;
                } else if (inside && (passage || introduced || cues.tells(said) || isBetween(clauses, i))) {
                    add(
                            said,
                            said.of(context.text()),
                            passage ? IN_PASSAGE : OUTSIDE,
                            passage ? "problem-clause" : "problem-contrast");
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
                    cues.leadsUp(before.of(context.text())) && context.text().startsWith("，", before.end());
            return led || (background != null && cues.continues(clause))
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

        /** 着力解决甲、乙等问题. */
        private void solved(Span sentence, String text) {
            PatternScan.Matches matcher = solve.in(text);
            while (matcher.find()) {
                Span span = new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1));
                shortcomings.parts(matcher.group(1).replace("以及", "、"), true).stream()
                        .filter(part -> ProblemCues.signs(lexicon, part))
                        .forEach(part ->
                                drafts.add(new ProblemDraft(part, List.of(span), TO_SOLVE, "problem-to-solve")));
            }
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
            } else if (earlier != null
                    && lexicon.begins(WordClass.PROBLEM_APPENDED, words)
                    && follows(earlier, clause)) {
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
}
