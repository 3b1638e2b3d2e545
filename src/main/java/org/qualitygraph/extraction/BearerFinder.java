package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Bearers of awards that are no companies: hospitals and schools, teams, works, products in quotes, persons. */
final class BearerFinder {
    private static final int SHORTEST = 5;
    private static final PatternScan QUOTED = PatternScan.of("“([^“”，。；]{2,10})”(?:牌[\\p{IsHan}]{0,4})?");
    /** 力争有*2个*工程获奖: so many, not one of them. */
    private static final Pattern COUNTED = Pattern.compile(".*[\\d一二两三四五六七八九十几][个项座条]");

    private static final Pattern MARK = Pattern.compile("[^、]+");
    private static final Pattern LEVEL = Pattern.compile("[市县区省州](?!级)");
    private final PatternScan organization;
    private final PatternScan team;
    private final PatternScan work;
    private final PersonFinder persons;
    private final PatternScan brand;
    private final PatternScan marks;

    /** “甲”等3个品牌. */
    private final Pattern andMore;

    BearerFinder(Lexicon lexicon) {
        organization = PatternScan.of(lexicon.alternation(WordClass.ORGANIZATION_END));
        team = PatternScan.of("[\\p{IsHan}“”]{2,24}?" + lexicon.alternation(WordClass.TEAM_END))
                .where(lexicon.ahead(WordClass.TEAM_END, 2, 24));
        work = PatternScan.of(lexicon.alternation(WordClass.WORK_END) + "(?=" + lexicon.alternation(WordClass.WON) + "|"
                + lexicon.alternation(WordClass.APPLIED) + "|" + lexicon.alternation(WordClass.ASPIRES) + ")");
        persons = new PersonFinder(lexicon);
        brand = PatternScan.of("“([\\p{IsHan}]{2,6}牌?)”(\\p{IsHan}{2,6}?)(?=等|、“|和“|"
                + lexicon.alternation(WordClass.BRAND_FOLLOWER) + ")");
        marks = PatternScan.behind(
                "(?<=^|[，。；：\\n　中])",
                "([\\p{IsHan}A-Z]{2,6}(?:、[\\p{IsHan}A-Z]{2,6})+)等\\d+[个件枚]" + lexicon.alternation(WordClass.MARK_NOUN)
                        + "(?=" + lexicon.alternation(WordClass.WON) + "|" + lexicon.alternation(WordClass.APPLIED)
                        + ")");
        andMore = Pattern.compile("等\\d+[个项种件]" + lexicon.alternation(WordClass.BRAND_NOUN));
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions, List<? extends Mention> others) {
        List<Mention> found = new ArrayList<>();
        teams(context, found, others);
        named(context, work, "product", regions, found, others);
        named(context, organization, "organization", regions, found, others);
        products(context, found, others);
        branded(context, found, others);
        marks(context, found, others);
        for (BearerMention person : persons.find(context, others)) {
            add(found, others, person);
        }
        return found;
    }

    private static void named(
            SpeechContext context,
            PatternScan ending,
            String type,
            List<RegionMention> regions,
            List<Mention> found,
            List<? extends Mention> others) {
        PatternScan.Matches matcher = ending.in(context.text());
        NameRuns names = new NameRuns(context);
        while (matcher.find()) {
            Span span = new Span(names.startOf(matcher.end()), matcher.end());
            if (!isName(context, span, matcher.start(), regions)) {
                names.pass(matcher.end());
            } else if (names.endsAt(matcher.end())) {
                add(found, others, new BearerMention(span, span.of(context.text()), type));
            }
        }
    }

    private static boolean isName(SpeechContext context, Span span, int endStart, List<RegionMention> regions) {
        String name = span.of(context.text());
        Lexicon lexicon = context.lexicon();
        boolean masked = Boundaries.isMask(lexicon, name, 0)
                || (span.start() > 0 && Boundaries.isMask(lexicon, context.text(), span.start() - 1));
        boolean generic = lexicon.lengthAt(WordClass.GENERIC_ENTERPRISE, name, 0) > 1
                || lexicon.begins(WordClass.COLLECTIVE_MODIFIER, name);
        Span core = new Span(span.start(), Math.max(span.start(), endStart));
        boolean honoured = context.says(WordClass.HONOUR, span.start());
        return name.length() >= (honoured ? SHORTEST - 1 : SHORTEST)
                && !COUNTED.matcher(core.of(context.text())).matches()
                && !masked
                && !generic
                && (startsWithLevel(name) || CompanyNames.isDistinctive(context, core, regions));
    }

    /** 市中心医院: whose it is makes up for an ordinary name. */
    private static boolean startsWithLevel(String name) {
        return LEVEL.matcher(name).lookingAt();
    }

    private void teams(SpeechContext context, List<Mention> found, List<? extends Mention> others) {
        PatternScan.Matches matcher = team.in(context.text());
        while (matcher.find()) {
            boolean ends = Boundaries.endsName(context.text(), matcher.end())
                    || context.lexicon().lengthAt(WordClass.WON, context.text(), matcher.end()) > 0
                    || context.text().startsWith("和", matcher.end());
            if (matcher.start() > 0 && Character.isDigit(context.text().charAt(matcher.start() - 1))) {
                continue;
            }
            int start = Math.max(matcher.start(), teamStart(context, matcher.start(), matcher.end()));
            String name = context.text().substring(start, matcher.end()).replaceAll("[“”]", "");
            boolean generic = context.lexicon().occursIn(WordClass.COLLECTIVE_MODIFIER, name);
            if (ends
                    && !generic
                    && name.length() >= SHORTEST
                    && !context.lexicon().has(WordClass.GENERIC_AWARD, name)) {
                addTeam(found, others, new BearerMention(new Span(start, matcher.end()), name, "team"));
            }
        }
    }

    private static int teamStart(SpeechContext context, int from, int end) {
        int start = from;
        for (int at = from; at < end - 2; at++) {
            int length = context.lexicon().lengthAt(WordClass.NAME_CUT, context.text(), at);
            start = length > 0 ? at + length : start;
        }
        return start;
    }

    private void products(SpeechContext context, List<Mention> found, List<? extends Mention> others) {
        PatternScan.Matches matcher = QUOTED.in(context.text());
        while (matcher.find()) {
            boolean honoured = context.says(WordClass.HONOUR, matcher.start());
            boolean slogan = context.lexicon().has(WordClass.GENERIC_AWARD, matcher.group(1));
            boolean prize = context.lexicon().lengthAt(WordClass.TITLE_CALL, context.text(), matcher.end()) > 0;
            boolean deed = matcher.end() > matcher.end(1) + 1
                    || andMore.matcher(context.text()
                                    .substring(
                                            matcher.end(),
                                            Math.min(
                                                    matcher.end() + 8,
                                                    context.text().length())))
                            .lookingAt()
                    || context.lexicon().lengthAt(WordClass.PRODUCT_DEED, context.text(), matcher.end()) > 0;
            if (honoured && deed && !slogan && !prize && !matcher.group(1).contains("、")) {
                Span span = new Span(matcher.start(), matcher.end());
                add(found, others, new BearerMention(span, matcher.group(1), "product"));
            }
        }
    }

    /** “甲牌”大米、“乙”奶粉等: a brand in quotes with what bears it. */
    private void branded(SpeechContext context, List<Mention> found, List<? extends Mention> others) {
        PatternScan.Matches matcher = brand.in(context.text());
        while (matcher.find()) {
            String noun = matcher.group(2);
            boolean abstractly = context.lexicon().lengthAt(WordClass.TITLE_CALL, noun, 0) > 0
                    || context.lexicon().occursIn(WordClass.AWARD_NOUN, noun)
                    || context.lexicon().occursIn(WordClass.INITIATIVE_HEAD, noun)
                    || context.lexicon().occursIn(WordClass.TASK_VERB, noun);
            if (context.says(WordClass.HONOUR, matcher.start()) && !abstractly) {
                Span span = new Span(matcher.start(), matcher.end());
                add(found, others, new BearerMention(span, matcher.group(1) + noun, "product"));
            }
        }
    }

    /** *荷塘人家、渔洋阁*等4个商标被认定为…: bare marks that their count and their honour tell. */
    private void marks(SpeechContext context, List<Mention> found, List<? extends Mention> others) {
        PatternScan.Matches list = marks.in(context.text());
        while (list.find()) {
            Matcher mark = MARK.matcher(context.text()).region(list.start(1), list.end(1));
            while (mark.find()) {
                Span span = new Span(mark.start(), mark.end());
                add(found, others, new BearerMention(span, mark.group(), "product"));
            }
        }
    }

    /** A team may belong to a company: 青崖特钢集团有限公司焊接二班 is one bearer, named by both. */
    private static void addTeam(List<Mention> found, List<? extends Mention> others, BearerMention mention) {
        boolean free = others.stream()
                .filter(other -> other.span().overlaps(mention.span()))
                .allMatch(other -> other instanceof Mention.EnterpriseMention
                        && mention.span().contains(other.span()));
        if (free) {
            found.add(mention);
        }
    }

    private static void add(List<Mention> found, List<? extends Mention> others, BearerMention mention) {
        boolean free = others.stream().noneMatch(other -> other.span().overlaps(mention.span()))
                && found.stream().noneMatch(other -> other.span().overlaps(mention.span()));
        if (free) {
            found.add(mention);
        }
    }
}
