package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.AwardNames;
import org.qualitygraph.annotation.AwardNames.Award;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Awards: known names in their whole extent, quality prizes, quoted and levelled titles, and 提名奖 said for short. */
final class AwardFinder {
    private static final PatternScan CERTIFICATE = PatternScan.of(
            "(?<![A-Za-z0-9])(?:[A-Z]{2,}[A-Z0-9/]*)(?=(?:、[A-Z]{2,}[A-Z0-9/]*)*、[A-Z]{2,}[A-Z0-9/]*[\\p{IsHan}]{0,8}认证)");
    private static final Pattern CALLED = Pattern.compile("(?:荣誉)?称号$|(?:的|[一两二三]块)?[牌奖][子牌]$");
    private static final Pattern YEAR =
            Pattern.compile("^(?:(?:19|20)\\d\\d[—-])?(?:(?:19|20)\\d\\d|20[xX]{2})?年度?|^年度|^(?:19|20)\\d\\d(?!年)");
    private static final PatternScan SESSION = PatternScan.of("(?:第[一二三四五六七八九十\\dXx]+|首|本)[届批]");
    private final AwardNames names;
    private final AwardExtents extents;
    private final AwardTitles titles;
    private final PatternScan prizeName;
    private final PatternScan shortPrize;
    private final Pattern shortEnd;
    private final RankPrizes ranks;

    AwardFinder(AwardNames names, Lexicon lexicon) {
        this.names = names;
        extents = new AwardExtents(lexicon);
        titles = new AwardTitles(lexicon);
        prizeName =
                PatternScan.of("(?:[省市县区州盟旗](?:（[市县区、]{1,5}）)?)?" + lexicon.alternation(WordClass.PRIZE_GRANTOR) + "?"
                        + lexicon.alternation(WordClass.PRIZE_FIELD) + "?质量" + lexicon.alternation(WordClass.PRIZE_KIND)
                        + "?奖");
        shortEnd = Pattern.compile("(?<=奖)" + lexicon.alternation(WordClass.SHORT_PRIZE) + "+$");
        ranks = new RankPrizes(lexicon);
        shortPrize = PatternScan.of("(?<![\\p{IsHan}]奖|质量|含|设)" + lexicon.alternation(WordClass.SHORT_PRIZE));
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions) {
        String text = context.text();
        List<AwardMention> found = new ArrayList<>();
        for (Hit<Award> hit : names.scan(text)) {
            Award award = hit.value();
            Span core = extents.core(text, hit.span());
            Span extent = extents.of(text, core, regions);
            if (!extents.isOtherWord(text, extent) && !extents.isGeneric(context, core, extent)) {
                add(found, extent, award.level(), award.category(), text);
            }
        }
        PatternScan.Matches prize = prizeName.in(text);
        while (prize.find()) {
            Span hit = new Span(prize.start(), prize.end());
            Span extent = extents.of(text, hit, regions);
            if (!extents.isOtherWord(text, extent) && !extents.isGeneric(context, hit, extent)) {
                add(found, extent, null, "quality prize", text);
            }
        }
        for (Span title : titles.find(context, regions)) {
            add(found, title, null, "title", text);
        }
        PatternScan.Matches certificate = CERTIFICATE.in(text);
        while (certificate.find()) {
            add(found, new Span(certificate.start(), certificate.end()), null, "certification", text);
        }
        for (AwardMention rank : ranks.find(context)) {
            if (found.stream().noneMatch(other -> other.span().overlaps(rank.span()))) {
                found.add(rank);
            }
        }
        found.sort(Comparator.comparing(AwardMention::span));
        return withShortPrizes(text, found);
    }

    private static void add(
            List<AwardMention> found, Span span, @Nullable String level, @Nullable String category, String text) {
        boolean quoted = text.charAt(span.start()) == '“';
        found.removeIf(other -> (span.contains(other.span()) && !span.equals(other.span()))
                || (quoted && other.span().end() == span.start()));
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new AwardMention(span, clean(span.of(text)), emptyToNull(level), emptyToNull(category)));
        }
    }

    /** 市长质量奖1个、提名奖2个: the second is the nomination prize of the first. */
    private List<Mention> withShortPrizes(String text, List<AwardMention> found) {
        List<Mention> all = new ArrayList<>(found);
        PatternScan.Matches matcher = shortPrize.in(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (found.stream().anyMatch(other -> other.span().overlaps(span))) {
                continue;
            }
            found.stream()
                    .filter(other ->
                            other.span().end() <= span.start() && other.name().contains("质量"))
                    .filter(other -> other.name().endsWith("奖"))
                    .max(Comparator.comparing(AwardMention::span))
                    .ifPresent(prize -> all.add(new AwardMention(
                            span,
                            shortEnd.matcher(prize.name()).replaceAll("") + matcher.group(),
                            prize.level(),
                            prize.category())));
        }
        return all;
    }

    static String clean(String name) {
        String plain = CALLED.matcher(name.replace("“", "").replace("”", "")).replaceAll("");
        String undated = SESSION.without(YEAR.matcher(plain).replaceAll(""));
        return undated.endsWith("奖正奖") ? undated.substring(0, undated.length() - 2) : undated;
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
