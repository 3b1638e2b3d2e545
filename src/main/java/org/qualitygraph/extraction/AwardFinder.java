package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.AwardNames;
import org.qualitygraph.annotation.AwardNames.Award;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Awards: known names with the region before and 提名奖 behind, quoted titles, and names by their endings. */
final class AwardFinder {
    private static final Pattern PRIZE = Pattern.compile(
            "(?:[省市县区]|（[市县区]）|[市县区])?(?:（[市县区]）|\\([市县区]\\))?(?:人民政府|政府|长)?质量(?:管理)?(?:创新|贡献|卓越)?奖(?!励|项|评|获|申|管|章|的?标准)(?:提名奖|鼓励奖|创新奖|入围奖|金奖|银奖|贡献奖|优秀奖)?");
    private final AwardNames names;
    private final Pattern quoted;

    AwardFinder(AwardNames names) {
        this.names = names;
        quoted = Pattern.compile("“([^“”，。；]{2,24})”(?:的?荣誉)?(?:称号|优质工程|示范创建|品牌称号|荣誉|名优特产品|奖(?!励))?");
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions) {
        String text = context.text();
        List<AwardMention> found = new ArrayList<>();
        for (Hit<Award> hit : names.scan(text)) {
            Award award = hit.value();
            if (!followedByOther(text, hit.span().end())) {
                add(found, extended(text, hit.span()), award.level(), award.category(), text);
            }
        }
        Matcher prize = PRIZE.matcher(text);
        while (prize.find()) {
            add(found, new Span(prize.start(), prize.end()), null, "quality prize", text);
        }
        Matcher title = quoted.matcher(text);
        while (title.find()) {
            if (isTitle(context, title)) {
                add(found, new Span(title.start(), title.end()), null, "title", text);
            }
        }
        List<Mention> awards = new ArrayList<>();
        for (AwardMention mention : found) {
            awards.add(withRegion(text, mention, regions));
        }
        return awards;
    }

    /** 质量奖励, 绿色食品生产: the name is only the beginning of another word. */
    private static boolean followedByOther(String text, int end) {
        return end < text.length() && text.startsWith("励", end);
    }

    private static Span extended(String text, Span span) {
        Matcher matcher =
                Pattern.compile("(?:提名奖|鼓励奖|创新奖|入围奖|称号)").matcher(text).region(span.end(), text.length());
        return matcher.lookingAt() ? new Span(span.start(), matcher.end()) : span;
    }

    private static boolean isTitle(SpeechContext context, Matcher title) {
        String name = title.group(1);
        boolean called = title.end() > title.end(1) + 1;
        boolean ends = context.lexicon().of(WordClass.TITLE_END).stream().anyMatch(name::endsWith)
                || context.lexicon().of(WordClass.AWARD_END).stream().anyMatch(name::endsWith);
        return called || ends;
    }

    private static void add(
            List<AwardMention> found, Span span, @Nullable String level, @Nullable String category, String text) {
        found.removeIf(other -> span.contains(other.span()) && !span.equals(other.span()));
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new AwardMention(span, clean(span.of(text)), emptyToNull(level), emptyToNull(category)));
        }
    }

    static String clean(String name) {
        return name.replaceAll("[“”]", "").replaceAll("(?:荣誉)?称号$", "").replaceAll("^第[一二三四五六七八九十\\dX]+届", "");
    }

    private static AwardMention withRegion(String text, AwardMention mention, List<RegionMention> regions) {
        String name = mention.name();
        Span span = mention.span();
        for (RegionMention region : regions) {
            if (region.span().end() == span.start()
                    && !name.startsWith("全国")
                    && !name.startsWith("国家")
                    && !name.startsWith("中国")) {
                String prefix = region.span().of(text);
                return new AwardMention(
                        new Span(region.span().start(), span.end()),
                        prefix + name,
                        mention.level(),
                        mention.category());
            }
        }
        return mention;
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
