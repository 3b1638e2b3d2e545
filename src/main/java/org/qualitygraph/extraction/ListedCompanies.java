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
    private final Pattern end;
    private final Pattern surname;

    ListedCompanies(Lexicon lexicon) {
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
            Matcher next = BEHIND.matcher(text).region(company.end(), Math.max(company.end(), sentence.end()));
            if (next.lookingAt()) {
                add(context, regions, companies, cut(text, next.start(1), next.end(1)), found);
            }
            Matcher previous =
                    BEFORE.matcher(text).region(Math.min(sentence.start(), company.start()), company.start());
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
    static boolean isOther(Lexicon lexicon, String name) {
        return OTHER_ENDS.stream().anyMatch(ending -> lexicon.ends(ending, name))
                || IntStream.range(0, name.length())
                        .anyMatch(at -> NOT_WITHIN.stream().anyMatch(kind -> lexicon.lengthAt(kind, name, at) > 1));
    }
}
