package org.qualitygraph.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mentions;

/** Brings the forms of one award within a speech together: 市长质量奖 and 云州市市长质量奖 are the same prize. */
final class AwardForms {
    private static final Set<String> NATIONAL = Set.of("中国", "国家", "全国", "国家级");
    private static final Pattern APPENDIX = Pattern.compile("(?<=名牌|三品一标|绿色食品|有机产品|地理标志)(?:产品|认证|标志|登记证书)+$");
    /** The last characters of an appendix. */
    private static final String ENDS = "品证志书";

    private final Map<String, String> canonical = new HashMap<>();

    AwardForms(Mentions mentions, Collection<String> regions) {
        List<String> names = mentions.of(AwardMention.class).stream()
                .map(AwardMention::name)
                .distinct()
                .toList();
        for (String name : names) {
            String longest = names.stream()
                    .filter(other -> !other.equals(name) && isFuller(core(other), core(name), regions))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(name);
            canonical.put(name, firstOfCore(names, longest));
        }
    }

    /** {@return the form that stands for this award in the whole speech} */
    String of(String name) {
        return canonical.getOrDefault(name, name);
    }

    private static boolean isFuller(String full, String name, Collection<String> regions) {
        return full.length() > name.length()
                && full.endsWith(name)
                && isRegion(full.substring(0, full.length() - name.length()), regions);
    }

    /** 中国名牌产品 is 中国名牌: the form used first stands for both. */
    private static String firstOfCore(List<String> names, String name) {
        return names.stream()
                .filter(other -> core(other).equals(core(name)))
                .findFirst()
                .orElse(name);
    }

    private static String core(String name) {
        return name.isEmpty() || ENDS.indexOf(name.charAt(name.length() - 1)) < 0
                ? name
                : APPENDIX.matcher(name).replaceAll("");
    }

    private static boolean isRegion(String extra, Collection<String> regions) {
        return NATIONAL.contains(extra)
                || regions.stream()
                        .anyMatch(region -> region.equals(extra)
                                || region.substring(0, region.length() - 1).equals(extra));
    }
}
