package org.qualitygraph.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mentions;

/** Brings the forms of one award within a speech together: 市长质量奖 and 云州市市长质量奖 are the same prize. */
final class AwardForms {
    private static final Set<String> NATIONAL = Set.of("中国", "国家", "全国", "国家级");
    private final Map<String, String> canonical = new HashMap<>();

    AwardForms(Mentions mentions, Collection<String> regions) {
        List<String> names = mentions.of(AwardMention.class).stream()
                .map(mention -> clean(mention.name()))
                .distinct()
                .toList();
        for (String name : names) {
            String longest = names.stream()
                    .filter(other -> other.length() > name.length() && other.endsWith(name))
                    .filter(other -> isRegion(other.substring(0, other.length() - name.length()), regions))
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse(name);
            canonical.put(name, longest);
        }
    }

    /** {@return the form that stands for this award in the whole speech} */
    String of(String name) {
        String clean = clean(name);
        return canonical.getOrDefault(clean, clean);
    }

    private static boolean isRegion(String extra, Collection<String> regions) {
        return NATIONAL.contains(extra)
                || regions.stream()
                        .anyMatch(region -> region.equals(extra)
                                || region.substring(0, region.length() - 1).equals(extra));
    }

    private static String clean(String name) {
        return name.replaceAll("[“”\\n]", "")
                .replaceAll("^(?:20\\d\\d年度|20\\d\\d年)", "")
                .replaceAll("第[一二三四五六七八九十\\dX]+届", "")
                .replaceAll("(?:荣誉)?称号$", "");
    }
}
