package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Companies by their legal form (有限公司) or by a looser ending (公司, 集团, 厂), which asks for a distinctive name. */
final class CompanyNames {
    private static final int SHORTEST_CORE = 2;
    private static final int LONGEST_BETWEEN = 16;
    private static final Pattern NO_NAME = Pattern.compile(".*[了每].*|好?几.*");

    /** Tags of names, and of what the dictionary does not know. */
    private static final Pattern UNKNOWN = Pattern.compile("nr.*|ns|nz|nx|x");

    private final PatternScan legalForm;
    private final PatternScan ending;

    CompanyNames(Lexicon lexicon) {
        legalForm = PatternScan.of(lexicon.alternation(WordClass.ENTERPRISE_END));
        ending = PatternScan.of(lexicon.alternation(WordClass.ENTERPRISE_END) + "|"
                + lexicon.alternation(WordClass.WEAK_ENTERPRISE_END));
    }

    /** {@return where companies are named, in reading order} */
    List<Span> find(SpeechContext context, List<RegionMention> regions) {
        List<Span> found = new ArrayList<>();
        PatternScan.Matches matcher = ending.in(context.text());
        int from = 0;
        while (matcher.find()) {
            boolean legal = context.lexicon().has(WordClass.ENTERPRISE_END, matcher.group());
            if (goesOn(context, matcher.end(), legal)) {
                continue;
            }
            int start = NameStarts.of(context, from, matcher.end());
            Span core = new Span(start, Math.max(start, matcher.start()));
            if (core.length() >= SHORTEST_CORE && isName(context, core, matcher.group(), legal, regions)) {
                found.add(new Span(start, matcher.end()));
            }
            from = matcher.end();
        }
        return found;
    }

    /** 横店集团联宜电机有限公司: another ending follows within the same name; 集团化: the word goes on. */
    private boolean goesOn(SpeechContext context, int at, boolean legal) {
        String text = context.text();
        if (!legal && context.lexicon().lengthAt(WordClass.NOT_ENTERPRISE_TAIL, text, at) > 0) {
            return true;
        }
        PatternScan.Matches next =
                (legal ? legalForm : ending).in(text, at, Math.min(text.length(), at + LONGEST_BETWEEN));
        if (!next.find()) {
            return false;
        }
        Span between = new Span(at, next.start());
        return between.of(text).chars().allMatch(CompanyNames::isNameCharacter)
                && !context.lexicon().occursIn(WordClass.NAME_CUT, between.of(text))
                && context.words(between).stream().noneMatch(CompanyNames::parts);
    }

    private static boolean isNameCharacter(int character) {
        return Character.isIdeographic(character) || "（）".indexOf(character) >= 0;
    }

    /** Verbs and function words stand between names, not within one. */
    private static boolean parts(Word word) {
        return "pcu".indexOf(word.tag().charAt(0)) >= 0
                || (word.isVerb() && word.text().length() > 1);
    }

    private static boolean isName(
            SpeechContext context, Span core, String end, boolean legal, List<RegionMention> regions) {
        String name = core.of(context.text());
        Lexicon lexicon = context.lexicon();
        if (NO_NAME.matcher(name).matches()) {
            return false;
        }
        int kind = lexicon.lengthAt(WordClass.GENERIC_ENTERPRISE, name, 0);
        boolean generic = (kind > 0 && name.length() <= kind + (legal ? 0 : 2))
                || lexicon.lengthAtEnd(WordClass.NOT_ENTERPRISE, name + end) > end.length()
                || Boundaries.isMask(lexicon, name, 0)
                || (core.start() > 0 && isMaskBefore(context, core.start()));
        return !generic
                && (legal
                        || (!lexicon.occursIn(WordClass.NO_COMPANY_PART, name)
                                && isDistinctive(context, core, regions)));
    }

    /** 雁峰*铸造*集团: a trade that may be a verb. */
    private static boolean isTrade(SpeechContext context, Word word) {
        return context.lexicon().has(WordClass.ENTERPRISE_INDUSTRY, word.text())
                || context.lexicon().has(WordClass.VERBAL_TRADE, word.text());
    }

    private static boolean isMaskBefore(SpeechContext context, int at) {
        return Boundaries.isMask(context.lexicon(), context.text(), at - 1);
    }

    /** A name has something that is no ordinary word: a place, or characters that the dictionary leaves alone. */
    static boolean isDistinctive(SpeechContext context, Span core, List<RegionMention> regions) {
        boolean place = regions.stream().anyMatch(region -> region.span().start() == core.start());
        List<Word> words = context.words(core);
        boolean verbal = words.stream()
                .anyMatch(word -> word.isVerb()
                        && word.text().length() > 1
                        && word.span().end() <= core.end()
                        && !isTrade(context, word));
        boolean unknown = words.stream()
                .anyMatch(word ->
                        word.text().length() == 1 || UNKNOWN.matcher(word.tag()).matches());
        return place || (unknown && !verbal);
    }
}
