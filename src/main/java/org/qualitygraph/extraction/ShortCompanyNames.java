package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Companies named by brand and industry alone (江舟瓷业), where the sentence speaks of honours or of a company's deeds. */
final class ShortCompanyNames {
    private static final int SHORTEST_BRAND = 2;
    private static final int LONGEST_BRAND = 4;
    private static final int LONGEST_LEAD = 8;
    /** 东区街道*以*物业、托育等为重点. */
    private static final Pattern FRAME = Pattern.compile("[以把将被让的了给在]");

    private static final List<WordClass> TOLD_BY =
            List.of(WordClass.HONOUR, WordClass.PERSON_TITLE, WordClass.COMPANY_TAIL, WordClass.COMPANY_LEAD);
    private final PatternScan industry;
    private final Pattern cluster;

    ShortCompanyNames(Lexicon lexicon) {
        industry = PatternScan.of(lexicon.alternation(WordClass.ENTERPRISE_INDUSTRY));
        cluster = PatternScan.compile("(?:[、和与]\\p{IsHan}{2,8}?)*(?:等\\p{IsHan}{0,4}?|[两三四五六七八九十]大)"
                + lexicon.alternation(WordClass.CLUSTER_NOUN));
    }

    /** {@return where companies are named in short; an ordinary word is a brand only beside another company} */
    List<Span> find(SpeechContext context, List<RegionMention> regions, List<Span> companies) {
        List<Span> found = new ArrayList<>();
        List<Span> ordinary = new ArrayList<>();
        PatternScan.Matches matcher = industry.in(context.text());
        NameRuns names = new NameRuns(context);
        while (matcher.find()) {
            boolean longer =
                    context.lexicon().lengthAt(WordClass.NOT_ENTERPRISE_TAIL, context.text(), matcher.end()) > 0
                            || context.lexicon().lengthBefore(WordClass.NOT_ENTERPRISE, context.text(), matcher.end())
                                    > matcher.end() - matcher.start();
            longer |= matcher.end() < context.text().length()
                    && Words.isCommon(context.text().substring(matcher.end() - 1, matcher.end() + 1))
                    && context.lexicon().lengthBefore(WordClass.TASK_VERB, context.text(), matcher.end() - 1) > 1;
            if (longer || !mayBeTold(context, matcher.start(), matcher.end())) {
                continue;
            }
            if (!mayBeNamed(context, matcher.start(), matcher.end())) {
                names.pass(matcher.end());
                continue;
            }
            int start = names.startOf(matcher.end());
            Span brand = new Span(start, Math.max(start, matcher.start()));
            boolean named = !namesCluster(context, matcher.end())
                    && mayBeBrand(context, brand, regions)
                    && !isOwned(context.text(), start, regions)
                    && hasCompanyContext(context, brand, matcher.end(), regions);
            if (!named) {
                names.pass(matcher.end());
            } else if (names.endsAt(matcher.end())) {
                boolean distinctive =
                        CompanyNames.isDistinctive(context, brand, regions) || isWinner(context, start, matcher.end());
                (distinctive ? found : ordinary).add(new Span(start, matcher.end()));
            }
        }
        List<Span> known = new ArrayList<>(companies);
        known.addAll(found);
        ordinary.stream()
                .filter(span -> known.stream().anyMatch(other -> isBeside(context.text(), span, other)))
                .forEach(found::add);
        return found;
    }

    /** 界牌车灯、后巷工具*等特色产业*: what places make, not who makes it. */
    private boolean namesCluster(SpeechContext context, int end) {
        return cluster.matcher(context.text())
                .region(end, context.text().length())
                .lookingAt();
    }

    /** At the head of a clause and before a verb of winning or applying only a winner stands: 白鹭茶业荣获. */
    private static boolean isWinner(SpeechContext context, int start, int end) {
        Lexicon lexicon = context.lexicon();
        String text = context.text();
        boolean starts = start == 0
                || Boundaries.isPunctuation(text.charAt(start - 1))
                || lexicon.lengthBefore(WordClass.NAME_CUT, text, start) > 0;
        int stop = end;
        while (stop < text.length() && "，。；\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String rest = text.substring(end, stop);
        List<WordClass> deeds = List.of(WordClass.WON, WordClass.WON_BEHIND, WordClass.APPLIED, WordClass.RENEWED);
        return starts
                && (deeds.stream().anyMatch(deed -> lexicon.lengthAt(deed, rest, 0) > 0)
                        || (lexicon.lengthAt(WordClass.ACTS, rest, 0) > 0
                                && deeds.stream().anyMatch(deed -> lexicon.occursIn(deed, rest))));
    }

    /** 甲厂的子午线轮胎 is a product; a region's own (甲市的远航客车) is a company. */
    private static boolean isOwned(String text, int start, List<RegionMention> regions) {
        return start > 0
                && text.charAt(start - 1) == '的'
                && regions.stream().noneMatch(region -> region.span().end() == start - 1);
    }

    private static boolean isBeside(String text, Span span, Span other) {
        boolean before = other.end() + 1 == span.start() && text.charAt(other.end()) == '、';
        boolean behind = span.end() + 1 == other.start() && text.charAt(span.end()) == '、';
        return before || behind;
    }

    private static boolean mayBeBrand(SpeechContext context, Span brand, List<RegionMention> regions) {
        String text = context.text();
        String name = brand.of(text);
        boolean place = regions.stream().anyMatch(region -> region.span().start() == brand.start());
        if (regions.stream().anyMatch(region -> actsBehind(context, region.span(), brand))) {
            return false;
        }
        int longest = place ? LONGEST_BRAND + 2 : LONGEST_BRAND;
        boolean quoted = brand.start() > 0 && "“”".indexOf(text.charAt(brand.start() - 1)) >= 0;
        return brand.length() >= SHORTEST_BRAND
                && brand.length() <= longest
                && !quoted
                && context.lexicon().lengthAt(WordClass.MODAL, name, 0) == 0
                && context.lexicon().lengthAt(WordClass.NAME_CUT, name, 0) < SHORTEST_BRAND
                && name.chars().allMatch(Character::isIdeographic)
                && !FRAME.matcher(name).find()
                && !context.lexicon().occursIn(WordClass.FOREIGN, name)
                && !context.lexicon().occursIn(WordClass.NO_COMPANY_PART, name)
                && context.lexicon().lengthAt(WordClass.GENERIC_ENTERPRISE, name, 0) <= 1
                && !Boundaries.isMask(context.lexicon(), name, 0);
    }

    /** 咸阳市*抓住*纺织: what a place does with a trade. */
    private static boolean actsBehind(SpeechContext context, Span region, Span brand) {
        Lexicon lexicon = context.lexicon();
        return region.start() == brand.start()
                && region.end() < brand.end()
                && (lexicon.lengthAt(WordClass.TASK_VERB, context.text(), region.end()) > 1
                        || lexicon.lengthAt(WordClass.MEANS, context.text(), region.end()) > 1);
    }

    /** {@return whether a name that ends here, or another of the same run, may have what tells a company} */
    private static boolean mayBeTold(SpeechContext context, int start, int end) {
        Span first =
                context.sentenceAt(Math.max(0, start - 2 * NameStarts.LONGEST)).span();
        Span last = context.sentenceAt(end).span();
        for (int at = Math.max(0, first.start() - LONGEST_LEAD); at < last.end(); at++) {
            for (WordClass sign : TOLD_BY) {
                if (context.lexicon().lengthAt(sign, context.text(), at) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether a brand long enough stands before the industry and something tells of a company wherever the brand begins} */
    private static boolean mayBeNamed(SpeechContext context, int industry, int end) {
        String text = context.text();
        Lexicon lexicon = context.lexicon();
        int run = NameStarts.runStart(text, 0, end);
        if (industry - run < SHORTEST_BRAND) {
            return false;
        }
        boolean told = context.says(WordClass.HONOUR, run)
                || context.says(WordClass.HONOUR, industry)
                || lexicon.lengthAt(WordClass.PERSON_TITLE, text, end) > 0
                || lexicon.lengthAt(WordClass.COMPANY_TAIL, text, end) > 0;
        for (int at = run; !told && at <= industry; at++) {
            told = lexicon.lengthBefore(WordClass.COMPANY_LEAD, text, at) > 0;
        }
        return told;
    }

    /** Honours in the sentence, an office behind the name, or – for more than place and industry – a deed of its own. */
    private static boolean hasCompanyContext(SpeechContext context, Span brand, int end, List<RegionMention> regions) {
        String text = context.text();
        Lexicon lexicon = context.lexicon();
        boolean onlyPlace = regions.stream().anyMatch(region -> region.span().equals(brand));
        String name = text.substring(brand.start(), end);
        if (onlyPlace && lexicon.ends(WordClass.PLACE_PRODUCT, name)) {
            return false;
        }
        boolean honours = context.says(WordClass.HONOUR, brand.start());
        boolean office = lexicon.lengthAt(WordClass.PERSON_TITLE, text, end) > 0;
        boolean company = lexicon.lengthAt(WordClass.COMPANY_TAIL, text, end) > 0;
        boolean called = lexicon.lengthBefore(WordClass.COMPANY_LEAD, text, brand.start()) > 0;
        return honours || office || company || called;
    }
}
