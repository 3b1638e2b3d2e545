package org.qualitygraph.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Brings the forms of one award within a speech together: 市长质量奖 and 云州市市长质量奖 are the same prize. */
final class AwardForms {
    private final Lexicon lexicon;
    private final Pattern appendix;
    private final Map<String, String> canonical = new HashMap<>();

    /** What may stand behind the name of an award of its kind, for one lexicon. */
    private record Appendix(Pattern pattern) {
        static Appendix of(Lexicon lexicon) {
            return new Appendix(Pattern.compile("(?<=" + lexicon.alternation(WordClass.AWARD_CORE) + ")"
                    + lexicon.alternation(WordClass.AWARD_APPENDIX) + "+$"));
        }
    }

    AwardForms(Lexicon lexicon, Mentions mentions, Collection<String> regions) {
        this.lexicon = lexicon;
        appendix = lexicon.derived(Appendix.class, Appendix::of).pattern();
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

    private boolean isFuller(String full, String name, Collection<String> regions) {
        return full.length() > name.length()
                && full.endsWith(name)
                && isRegion(full.substring(0, full.length() - name.length()), regions);
    }

    private String core(String name) {
        return lexicon.ends(WordClass.AWARD_APPENDIX, name)
                ? appendix.matcher(name).replaceAll("")
                : name;
    }

    private boolean isRegion(String extra, Collection<String> regions) {
        return lexicon.has(WordClass.NATIONAL, extra)
                || regions.stream()
                        .anyMatch(region -> region.equals(extra)
                                || region.substring(0, region.length() - 1).equals(extra));
    }
}
