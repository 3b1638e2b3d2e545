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
        Map<String, String> cores = new HashMap<>();
        /* 中国名牌产品 is 中国名牌: the form used first stands for both. */
        Map<String, String> firstOfCore = new HashMap<>();
        for (String name : names) {
            cores.put(name, core(name));
            firstOfCore.putIfAbsent(core(name), name);
        }
        for (String name : names) {
            String core = cores.getOrDefault(name, name);
            String longest = names.stream()
                    .filter(other -> !other.equals(name) && isFuller(cores.getOrDefault(other, other), core, regions))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(name);
            canonical.put(name, firstOfCore.getOrDefault(cores.getOrDefault(longest, longest), longest));
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
