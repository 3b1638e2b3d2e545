package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Names without a trade (禾沐记) that are listed beside a company where honours are spoken of. */
final class ListedCompanies {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final List<WordClass> OTHER_ENDS =
            List.of(WordClass.ORGANIZATION_END, WordClass.TEAM_END, WordClass.WORK_END, WordClass.AWARD_END);
    private static final List<WordClass> NOT_WITHIN = List.of(
            WordClass.GENERIC_ENTERPRISE,
            WordClass.HONOUR,
            WordClass.NAME_CUT,
            WordClass.NO_COMPANY_PART,
            WordClass.FOREIGN);
    private static final Pattern BEHIND = Pattern.compile("[、和](\\p{IsHan}{3,8})");
    private static final Pattern BEFORE = Pattern.compile("(\\p{IsHan}{3,12})[、和]$");
    private static final PatternScan BRACKETED =
            PatternScan.of("\\d家[^，。；（）]{0,24}（(\\p{IsHan}{3,6}(?:[、和]\\p{IsHan}{3,6})*)）");
    private static final Pattern MEMBER = Pattern.compile("[^、和]+");
    private static final Pattern LISTED = Pattern.compile("[^、和及]+");
    private static final String SO_MANY = "(?:\\d+|[两三四五六七八九十]+)[家户]";
    private static final PatternScan COUNT = PatternScan.of(SO_MANY);
    /** 甲机械、乙电子、丙食品*等8家企业*. */
    private final Pattern counted;

    /** 甲家纺、乙毛巾、丙糖业*等企业*. */
    private final Pattern andOthers;

    private final Pattern end;
    private final Pattern surname;

    ListedCompanies(Lexicon lexicon) {
        String names = "(\\p{IsHan}{2,24}(?:、\\p{IsHan}{3,8}?)+(?:[和及]\\p{IsHan}{3,8}?)?)";
        counted = PatternScan.compile(names + "等?" + lexicon.alternation(WordClass.COLLECTIVE_SCOPE) + "?" + SO_MANY
                + "\\p{IsHan}{0,4}" + lexicon.alternation(WordClass.COMPANY_NOUN));
        andOthers = PatternScan.compile(names + "等\\p{IsHan}{0,4}?" + lexicon.alternation(WordClass.COMPANY_NOUN));
        end = Pattern.compile(lexicon.alternation(WordClass.BOTH) + "|和|等|" + lexicon.alternation(WordClass.WON));
        surname = Pattern.compile(lexicon.alternation(WordClass.SURNAME) + "\\p{IsHan}{1,2}");
    }

    /** {@return the neighbours of {@code companies} that are companies themselves} */
    List<Span> find(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        String text = context.text();
        for (Span company : companies) {
            Span sentence = context.sentenceAt(company.start()).span();
            if (!context.says(WordClass.HONOUR, company.start())) {
                continue;
            }
            Matcher next = BEHIND.matcher(text).region(company.end(), sentence.end());
            if (next.lookingAt()) {
                add(context, regions, companies, cut(text, next.start(1), next.end(1)), found);
            }
            Matcher previous = BEFORE.matcher(text).region(sentence.start(), company.start());
            if (previous.find()) {
                int start = NameStarts.of(context, previous.start(1), previous.end(1));
                add(context, regions, companies, new Span(start, previous.end(1)), found);
            }
        }
        return found;
    }

    /** A name ends at a mark or before the verb of winning; a longer stretch is none. */
    private Span cut(String text, int from, int to) {
        Matcher verb = end.matcher(text).region(from + 1, to);
        if (verb.find()) {
            return new Span(from, verb.start());
        }
        return Boundaries.endsName(text, to) ? new Span(from, to) : new Span(from, from);
    }

    /** {@return the names in brackets behind a number of honoured companies: 1家企业荣获省政府质量奖（广之旅）} */
    List<Span> inBrackets(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        PatternScan.Matches bracket = BRACKETED.in(context.text());
        while (bracket.find()) {
            String sentence = context.sentenceAt(bracket.start()).span().of(context.text());
            Matcher name = MEMBER.matcher(context.text()).region(bracket.start(1), bracket.end(1));
            while (context.lexicon().occursIn(WordClass.HONOUR, sentence) && name.find()) {
                add(context, regions, companies, new Span(name.start(), name.end()), found);
            }
        }
        return found;
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

    /** {@return the other names of a list of companies, one of which is known: 愉悦家纺、*亚光毛巾*等企业} */
    List<Span> besideKnown(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        for (Span company : companies) {
            Span sentence = context.sentenceAt(company.start()).span();
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
        return 2 * distinctive > members.size() && members.stream().allMatch(member -> mayBeName(context, member));
    }

    private static boolean mayBeName(SpeechContext context, Span member) {
        String name = member.of(context.text());
        Lexicon lexicon = context.lexicon();
        return name.length() >= SHORTEST
                && (lexicon.ends(WordClass.WEAK_ENTERPRISE_END, name)
                        || namesTrade(lexicon, name)
                        || !isOther(lexicon, name));
    }

    /** 恒久*机械*, but not 食品*加工*. */
    private static boolean namesTrade(Lexicon lexicon, String name) {
        int trade = lexicon.lengthAtEnd(WordClass.ENTERPRISE_INDUSTRY, name);
        String stem = name.substring(0, name.length() - trade);
        return trade > 0 && stem.length() > 1 && !lexicon.has(WordClass.ENTERPRISE_INDUSTRY, stem);
    }

    private void add(
            SpeechContext context, List<RegionMention> regions, List<Span> companies, Span span, List<Span> found) {
        String name = span.of(context.text());
        Lexicon lexicon = context.lexicon();
        boolean sized = span.length() >= SHORTEST && span.length() <= LONGEST;
        if (!sized || isOther(lexicon, name)) {
            return;
        }
        boolean free = companies.stream().noneMatch(span::overlaps)
                && regions.stream().noneMatch(region -> region.span().overlaps(span));
        boolean person = surname.matcher(name).matches();
        boolean product =
                span.start() > 0 && "的”".indexOf(context.text().charAt(span.start() - 1)) >= 0 || name.indexOf('牌') > 0;
        if (free && !person && !product && CompanyNames.isDistinctive(context, span, regions)) {
            found.add(span);
        }
    }

    /** {@return whether the name ends or speaks like what is no company} */
    private static boolean isOther(Lexicon lexicon, String name) {
        return OTHER_ENDS.stream().anyMatch(ending -> lexicon.ends(ending, name))
                || IntStream.range(0, name.length())
                        .anyMatch(at -> NOT_WITHIN.stream().anyMatch(kind -> lexicon.lengthAt(kind, name, at) > 1));
    }
}
