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

/** Lists whose end says that their members are companies: 甲机械、乙电子等8家企业, and 甲家纺、乙毛巾等企业 where one of them is known. */
final class CompanyLists {
    private static final int SHORTEST = 3;
    private static final char OTHERS = '等';
    private static final Pattern LISTED = Pattern.compile("[^、和及]+");
    private static final String SO_MANY = "(?:\\d+|[两三四五六七八九十]+)[家户]";
    private static final PatternScan COUNT = PatternScan.of(SO_MANY);

    /** 甲机械、乙电子、丙食品*等8家企业*. */
    private final Pattern counted;

    /** 甲家纺、乙毛巾、丙糖业*等企业*. */
    private final Pattern andOthers;

    CompanyLists(Lexicon lexicon) {
        String names = "(\\p{IsHan}{2,24}(?:、\\p{IsHan}{3,8}?)+(?:[和及]\\p{IsHan}{3,8}?)?)";
        counted = PatternScan.compile(names + "(?<![和及与])等?" + lexicon.alternation(WordClass.COLLECTIVE_SCOPE) + "?"
                + SO_MANY + "\\p{IsHan}{0,4}" + lexicon.alternation(WordClass.COMPANY_NOUN));
        andOthers =
                PatternScan.compile(names + OTHERS + "\\p{IsHan}{0,4}?" + lexicon.alternation(WordClass.COMPANY_NOUN));
    }

    /** {@return the short names of a list that ends with how many companies they are, when most are no words of the language} */
    List<Span> counted(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        PatternScan.Matches count = COUNT.in(context.text());
        int end = 0;
        while (count.find(end)) {
            Span sentence = context.sentenceAt(count.start()).span();
            members(context, sentence, counted, regions).stream()
                    .flatMap(List::stream)
                    .filter(member -> companies.stream().noneMatch(member::overlaps))
                    .forEach(found::add);
            end = Math.max(sentence.end(), count.end());
        }
        return found;
    }

    /** {@return the other names of a list of companies, one of which is known: 甲家纺、*乙毛巾*等企业} */
    List<Span> besideKnown(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        for (Span company : companies) {
            Span sentence = context.sentenceAt(company.start()).span();
            if (context.text().indexOf(OTHERS, sentence.start(), sentence.end()) < 0) {
                continue;
            }
            for (List<Span> members : members(context, sentence, andOthers, regions)) {
                if (members.stream().anyMatch(company::overlaps)) {
                    members.stream()
                            .filter(member -> companies.stream().noneMatch(member::overlaps)
                                    && found.stream().noneMatch(member::overlaps))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<List<Span>> members(
            SpeechContext context, Span sentence, Pattern listing, List<RegionMention> regions) {
        List<List<Span>> found = new ArrayList<>();
        Matcher list = listing.matcher(context.text()).region(sentence.start(), sentence.end());
        while (list.find()) {
            List<Span> members = new ArrayList<>();
            Matcher name = LISTED.matcher(context.text()).region(list.start(1), list.end(1));
            while (name.find()) {
                members.add(
                        members.isEmpty()
                                ? first(context, name.start(), name.end())
                                : new Span(name.start(), name.end()));
            }
            if (areNames(context, regions, members)) {
                found.add(members);
            }
        }
        return found;
    }

    /** 进入名单的*有*甲机械、乙电子. */
    private static Span first(SpeechContext context, int from, int to) {
        int start = NameStarts.of(context, from, to);
        int listing = context.lexicon().lengthAt(WordClass.LISTING, context.text(), start);
        return new Span(to - start - listing >= SHORTEST ? start + listing : start, to);
    }

    private static boolean areNames(SpeechContext context, List<RegionMention> regions, List<Span> members) {
        long distinctive = members.stream()
                .filter(member -> CompanyNames.isDistinctive(context, member, regions)
                        || namesTrade(context.lexicon(), member.of(context.text())))
                .count();
        boolean places = members.stream()
                .anyMatch(member ->
                        regions.stream().anyMatch(region -> region.span().equals(member)));
        return !places
                && 2 * distinctive > members.size()
                && members.stream().allMatch(member -> mayBeName(context, member));
    }

    private static boolean mayBeName(SpeechContext context, Span member) {
        String name = member.of(context.text());
        Lexicon lexicon = context.lexicon();
        return name.length() >= SHORTEST
                && (lexicon.ends(WordClass.WEAK_ENTERPRISE_END, name)
                        || namesTrade(lexicon, name)
                        || !ListedCompanies.isOther(lexicon, name));
    }

    /** 恒久*机械*, but not 食品*加工*. */
    private static boolean namesTrade(Lexicon lexicon, String name) {
        int trade = lexicon.lengthAtEnd(WordClass.ENTERPRISE_INDUSTRY, name);
        String stem = name.substring(0, name.length() - trade);
        return trade > 0 && stem.length() > 1 && !lexicon.has(WordClass.ENTERPRISE_INDUSTRY, stem);
    }
}
