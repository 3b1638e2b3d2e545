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

/** Shortcomings of the host, one a clause: in sections and sentences on problems, in …等问题 lists, and awards still lacking. */
final class Problems implements Extractor {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:主要表现[为在]?|突出表现[为在]?|主要是|特别是|尤其是|但是?|而且|并且|同时|另外|此外|还有|其中|具体来讲|表现[为在]|如|比如|还?存在着?|仍然?存在|依然存在|面临着?|有的(?=地方)|还(?=有一些))+");
    private static final Pattern ET_CETERA =
            Pattern.compile("(?:等(?:方面的?)?(?:突出|实际|现实|一些|一系列)?(?:问题|现象|困难|情况|短板|不足)).*$");
    private static final Pattern SOLVE = Pattern.compile("(?:着力|重点|切实|着重)?解决(?!好)(.{6,80}?)等(?:突出)?问题");
    private static final Pattern FRAME = Pattern.compile(
            "(?:.*(?:看到|认识到|正视)|.*(?:以下|几个|不少|一些|许多|诸多|哪些|如下)[\\p{IsHan}]{0,6}(?:问题|不足|困难|差距|短板|制约因素)|.*存在的?(?:主要|突出)?问题|.*(?:相比|来看|方面|上看|地区|来说|来讲|而言)|.*差距明摆着|.*还?有(?:一定|较大|不小的?|很大|明显的?)?(?:差距|距离)|.*问题依然(?:不少|突出)|这些问题.*|.*不能(?:再)?(?:拖|等).*|对这些.*|.*(?:原因|造成|影响了|不利于|损害了).*|.*(?:需要|要)(?:我们)?(?:高度重视|认真|切实|采取|加以).*)");

    @Override
    public List<ProblemDraft> extract(SpeechContext context, Mentions mentions) {
        List<ProblemDraft> drafts = new ArrayList<>();
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (context.tables().covers(sentence.span()) || sentence.heading()) {
                continue;
            }
            boolean problem = context.periods().of(sentence) == Period.PROBLEM;
            for (Span clause : Clauses.of(context.text(), sentence.span())) {
                String text = clause.of(context.text());
                if (problem) {
                    clause(context, clause, text, drafts);
                } else if (lacksAward(context, text)) {
                    add(drafts, text, clause, 0.75, "award-lacking");
                }
            }
            solved(context, sentence, drafts);
        }
        return drafts;
    }

    private static boolean lacksAward(SpeechContext context, String clause) {
        return context.lexicon().occursIn(WordClass.LACKS, clause)
                && clause.matches(".*(?:还没有|没有一|尚无|空白|仍未|至今没有|至今未|尚未|未能).*")
                && clause.matches(".*(?:奖|名牌|商标|示范|称号|品牌).*");
    }

    private static void clause(SpeechContext context, Span clause, String text, List<ProblemDraft> drafts) {
        Lexicon lexicon = context.lexicon();
        String body = LEAD.matcher(text).replaceFirst("");
        Matcher list = ET_CETERA.matcher(body);
        boolean enumerated = list.find();
        String listed = enumerated ? body.substring(0, list.start()).replaceFirst("^.*?(?:还存在着?|存在着?|面临着?)", "") : body;
        if (!enumerated && FRAME.matcher(text).matches() && !text.matches(".*(?:没有|不[强高多大足]|偏).*")) {
            return;
        }
        for (String part : parts(lexicon, listed, enumerated)) {
            if (enumerated || lexicon.occursIn(WordClass.PROBLEM_SIGN, part)) {
                add(drafts, part, clause, 0.85, "problem-clause");
            }
        }
    }

    /** 甲不足、乙不强 are two problems; 品牌杂、散、小 is one. */
    private static List<String> parts(Lexicon lexicon, String clause, boolean enumerated) {
        List<String> pieces = List.of(clause.split("、"));
        boolean each = pieces.stream()
                .allMatch(piece -> piece.length() > 3
                        && (enumerated
                                || lexicon.of(WordClass.PROBLEM_SIGN).stream()
                                        .anyMatch(sign -> sign.length() > 1 && piece.contains(sign))
                                || piece.matches(".*[低少弱差散慢]$")));
        boolean signs = pieces.stream().allMatch(piece -> lexicon.occursIn(WordClass.PROBLEM_SIGN, piece));
        return each && signs && pieces.size() > 1 && !clause.matches(".*多、.*少") ? pieces : List.of(clause);
    }

    private static void solved(SpeechContext context, OutlineSentence sentence, List<ProblemDraft> drafts) {
        Matcher matcher = SOLVE.matcher(sentence.span().of(context.text()));
        while (matcher.find()) {
            Span span = new Span(
                    sentence.span().start() + matcher.start(1), sentence.span().start() + matcher.end(1));
            for (String part : parts(context.lexicon(), matcher.group(1).replaceAll("以及", "、"), true)) {
                if (context.lexicon().occursIn(WordClass.PROBLEM_SIGN, part) || part.contains("污染")) {
                    add(drafts, part, span, 0.7, "problem-to-solve");
                }
            }
        }
    }

    private static void add(List<ProblemDraft> drafts, String text, Span span, double confidence, String rule) {
        String clean = text.replaceAll("^[，、：]|[，、。；]$", "");
        if (clean.length() > 3) {
            drafts.add(new ProblemDraft(clean, List.of(span), confidence, rule));
        }
    }
}
