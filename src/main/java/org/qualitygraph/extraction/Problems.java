package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/**
 * Shortcomings of the host, one a clause: in sections and passages on problems, behind a contrast, in sentences full of lacks,
 * in …等问题 lists, and awards still lacking.
 */
final class Problems implements Extractor {
    private static final double IN_PASSAGE = 0.85;
    private static final double BEHIND_CONTRAST = 0.75;
    private static final double TO_SOLVE = 0.7;
    private static final int DENSE = 2;

    @Override
    public List<ProblemDraft> extract(SpeechContext context, Mentions mentions) {
        Reading reading = new Reading(context);
        context.outline().sentences().stream()
                .filter(sentence -> !context.tables().covers(sentence.span()))
                .forEach(reading::read);
        return reading.drafts;
    }

    /** The state while reading one speech. */
    private static final class Reading {
        private final SpeechContext context;
        private final Lexicon lexicon;
        private final HeadingPeriods headings;
        private final Shortcomings shortcomings;
        private final Pattern solve;
        private final List<ProblemDraft> drafts = new ArrayList<>();
        private int foundBefore;

        Reading(SpeechContext context) {
            this.context = context;
            lexicon = context.lexicon();
            headings = new HeadingPeriods(context);
            shortcomings = new Shortcomings(lexicon);
            solve = Pattern.compile(lexicon.alternation(WordClass.PROBLEM_SOLVE) + "(?!好|了|，|。|、)([^。；]{6,90}?)"
                    + lexicon.alternation(WordClass.PROBLEM_LIST_END));
        }

        void read(OutlineSentence sentence) {
            int before = drafts.size();
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
                    && heading.item().parent() != null
                    && headings.of(heading.item().parent()) == Period.PROBLEM
                    && !headings.announcesProblems(heading.span().of(context.text()));
        }

        private void readClauses(OutlineSentence sentence, String text) {
            boolean passage = context.periods().of(sentence) == Period.PROBLEM;
            boolean inside = passage && !ProblemCues.opens(lexicon, text);
            boolean settled = passage;
            List<Span> clauses = Clauses.of(context.text(), sentence.span());
            boolean lacking = !passage && continuesOrDense(sentence, clauses);
            for (Span clause : clauses) {
                String words = clause.of(context.text());
                if (lexicon.begins(WordClass.TASK_TURN, words)) {
                    inside = false;
                    settled = false;
                    lacking = false;
                } else if (!inside && lacking && lacks(words)) {
                    inside = true;
                } else if (!inside
                        && (settled
                                ? ProblemCues.opensAt(lexicon, words) || lacks(words)
                                : contrasts(words, sentence, clause))) {
                    inside = true;
                }
                if (inside) {
                    add(
                            clause,
                            words,
                            passage ? IN_PASSAGE : BEHIND_CONTRAST,
                            passage ? "problem-clause" : "problem-contrast");
                } else if (lacksAward(words)) {
                    add(clause, words, BEHIND_CONTRAST, "award-lacking");
                }
            }
        }

        /** Two lacks in one sentence, or one more behind a sentence of problems: the speaker is listing shortcomings. */
        private boolean continuesOrDense(OutlineSentence sentence, List<Span> clauses) {
            if (context.periods().of(sentence) == Period.FUTURE && foundBefore == 0) {
                return false;
            }
            List<String> words =
                    clauses.stream().map(clause -> clause.of(context.text())).toList();
            long demands = words.stream().filter(Shortcomings::demands).count();
            long lacks = words.stream().filter(this::lacks).count();
            boolean goesOn = foundBefore > 0 && ProblemCues.signs(lexicon, words.getFirst());
            return !Shortcomings.demands(words.getLast())
                    && (lacks >= DENSE && demands < lacks || goesOn && demands == 0 && lacks > 0);
        }

        private boolean lacks(String clause) {
            return lexicon.occursIn(WordClass.PERSISTING, clause) || lexicon.occursIn(WordClass.LACK_SIGN, clause);
        }

        /** 但…: only where a lack is told behind it. */
        private boolean contrasts(String clause, OutlineSentence sentence, Span from) {
            List<Span> rest = Clauses.of(
                    context.text(), new Span(from.start(), sentence.span().end()));
            String behind = rest.size() > 1 ? rest.get(1).of(context.text()) : "";
            return lexicon.begins(WordClass.CONTRAST, clause)
                    && !Shortcomings.demands(clause)
                    && !lexicon.occursIn(WordClass.PROBLEM_REMEDY, clause)
                    && (lacks(clause) || lacks(behind) || ProblemCues.signs(lexicon, clause.substring(1)));
        }

        private boolean lacksAward(String clause) {
            return lexicon.occursIn(WordClass.LACKS, clause)
                    && lexicon.occursIn(WordClass.PERSISTING, clause)
                    && lexicon.occursIn(WordClass.AWARD_NOUN, clause)
                    && !Shortcomings.demands(clause);
        }

        private void solved(Span sentence, String text) {
            Matcher matcher = solve.matcher(text);
            while (matcher.find()) {
                Span span = new Span(sentence.start() + matcher.start(1), sentence.start() + matcher.end(1));
                for (String part : shortcomings.parts(matcher.group(1).replaceAll("以及", "、"), true)) {
                    if (ProblemCues.signs(lexicon, part)) {
                        drafts.add(new ProblemDraft(part, List.of(span), TO_SOLVE, "problem-to-solve"));
                    }
                }
            }
        }

        private void add(Span clause, String words, double confidence, String rule) {
            List<String> found = shortcomings.in(words);
            if (found.isEmpty() || !(ProblemCues.signs(lexicon, words) || predicates(clause))) {
                return;
            }
            boolean appended = lexicon.begins(WordClass.PROBLEM_APPENDED, words);
            ProblemDraft last = drafts.isEmpty() ? null : drafts.getLast();
            if (appended && last != null && last.evidence().getLast().end() + 1 == clause.start()) {
                drafts.removeLast();
                drafts.add(new ProblemDraft(
                        last.text() + "，" + words, List.of(last.evidence().getFirst(), clause), confidence, rule));
                return;
            }
            found.forEach(problem -> drafts.add(new ProblemDraft(problem, List.of(clause), confidence, rule)));
        }

        /** A clause without a verb, an adjective or a number only names what the next one is about. */
        private boolean predicates(Span clause) {
            return context.words(clause).stream()
                    .anyMatch(word -> word.isVerb()
                            || word.tag().startsWith("a")
                            || word.tag().startsWith("m"));
        }
    }
}
