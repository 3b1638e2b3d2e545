package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Companies that only their list tells: 涌现出*昭浦、恒棠*等一批知名企业. Trades listed alike (纺织、化工等骨干企业) are ordinary words. */
final class FamedCompanies {
    private static final Pattern MEMBER = Pattern.compile("[^、和]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final PatternScan list;

    FamedCompanies(Lexicon lexicon) {
        list = PatternScan.of(lexicon.alternation(WordClass.COMPANY_LIST_OPENER)
                + "(\\p{IsHan}{2,6}(?:[、和]\\p{IsHan}{2,6})+?)(?:等|这样的)\\p{IsHan}{0,6}?"
                + lexicon.alternation(WordClass.COMPANY_FAME) + "\\p{IsHan}{0,4}?(?:企业|公司)");
    }

    /** {@return the listed names that are no ordinary words and overlap none of {@code companies}} */
    List<Span> find(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        PatternScan.Matches lists = list.in(context.text());
        while (lists.find()) {
            Matcher member = MEMBER.matcher(context.text()).region(lists.start(1), lists.end(1));
            while (member.find()) {
                Span name = new Span(member.start(), member.end());
                if (name.length() >= SHORTEST
                        && name.length() <= LONGEST
                        && companies.stream().noneMatch(name::overlaps)
                        && CompanyNames.isDistinctive(context, name, regions)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
