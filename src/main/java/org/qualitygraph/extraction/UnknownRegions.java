package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Neighbours;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Regions that the gazetteer lacks: a name with a level behind a boundary that the speech uses like a region's. */
final class UnknownRegions {
    private static final PatternScan COUNTED = PatternScan.behind(
                    "(?<![\\p{IsHan}]|(?<![\\p{IsHan}])[在由对向和与及为从到给请而将把]|[合同织持动助如照])",
                    "((?:[\\p{IsHan}]{2}、)+[\\p{IsHan}]{2})(?:[两三四五六七八九]|\\d)个?([市县区镇乡])(?![级直])")
            .where(Neighbours.ahead(2, '、'));
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_LEAD = 4;
    private static final Pattern LEVEL = Pattern.compile("(?:市|县|区|省|镇|街道|乡)$");
    private static final Pattern TOWN = Pattern.compile(".*(?:镇|街道|乡)");

    /**
     * The patterns of one lexicon.
     *
     * @param behindBoundary *我代表*甲川县讲几句
     * @param beforeGovernment 甲川市*人民政府*
     */
    private record Places(PatternScan behindBoundary, PatternScan beforeGovernment) {
        static Places of(Lexicon lexicon) {
            PatternScan behind = PatternScan.of("(?<![\\p{IsHan}])(?:[在由对向和与及为至从到给经是请]|"
                            + lexicon.alternation(WordClass.NAME_CUT)
                            + "){0,2}([\\p{IsHan}]{2,3}(?:[市县区省镇乡]|街道))(?![场级直内外里民值面容域长]|政(?!府|协|法))")
                    .where(UnknownRegions::behindBoundary);
            return new Places(
                    behind,
                    PatternScan.of("([\\p{IsHan}]{2,4}?[市县区省])(?=" + lexicon.alternation(WordClass.REGION_FOLLOWER)
                                    + "|副?[市县区省]长)")
                            .where(UnknownRegions::beforeLevel));
        }
    }

    void find(SpeechContext context, FoundRegions found) {
        Map<String, List<Span>> candidates = new HashMap<>();
        Places places = context.lexicon().derived(Places.class, Places::of);
        collect(context, places.behindBoundary(), candidates);
        collect(context, places.beforeGovernment(), candidates);
        candidates.forEach((name, spans) -> {
            if (isPlainTown(name) || RegionBehaviour.shows(context, name, spans)) {
                everywhere(context.text(), name, found);
            }
        });
    }

    /** 联合花渡、石坎两县: each of them is one. */
    static void counted(SpeechContext context, FoundRegions found) {
        for (MatchResult list : COUNTED.all(context.text())) {
            int at = list.start(1);
            for (String stem : List.of(list.group(1).split("、", -1))) {
                String name = stem + list.group(2);
                if (mayName(context, name)) {
                    found.add(new RegionMention(new Span(at, at + stem.length()), name, true));
                }
                at += stem.length() + 1;
            }
        }
    }

    private static void collect(SpeechContext context, PatternScan pattern, Map<String, List<Span>> candidates) {
        PatternScan.Matches matcher = pattern.in(context.text());
        while (matcher.find()) {
            if (mayName(context, matcher.group(1))) {
                candidates
                        .computeIfAbsent(matcher.group(1), key -> new ArrayList<>())
                        .add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
    }

    /** {@return where no character stands before that a name may hold} */
    private static int behindBoundary(String text, int at, int end) {
        int next = at;
        while (next < end && ((next > 0 && Boundaries.isHan(text.charAt(next - 1))) || !namesLevel(text, next, end))) {
            next++;
        }
        return next;
    }

    /** {@return whether a level stands within reach ahead} */
    private static boolean namesLevel(String text, int from, int end) {
        int last = Math.min(end - 1, from + LONGEST_LEAD + LONGEST_NAME);
        for (int at = from + SHORTEST_NAME; at <= last; at++) {
            if ("市县区省镇乡街".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return where a level stands two to four characters ahead} */
    private static int beforeLevel(String text, int at, int end) {
        for (int level = at + 2; level < end; level++) {
            if ("市县区省".indexOf(text.charAt(level)) >= 0) {
                return Math.max(at, level - 4);
            }
        }
        return end;
    }

    /** 苇湾镇 is a town at once, 和平镇 when more than its name says so. */
    private static boolean isPlainTown(String name) {
        return TOWN.matcher(name).matches() && !Words.isCommon(stem(name));
    }

    private static String stem(String name) {
        return LEVEL.matcher(name).replaceFirst("");
    }

    private static boolean mayName(SpeechContext context, String name) {
        String stem = stem(name);
        boolean town = TOWN.matcher(name).matches();
        return stem.length() > 1
                && (town || !Words.isCommon(stem))
                && !context.lexicon().ends(WordClass.REGION_STOP, name)
                && !context.lexicon().occursIn(town ? WordClass.NO_TOWN_CHARACTER : WordClass.NO_NAME_CHARACTER, stem)
                && !context.lexicon().occursIn(WordClass.WON, stem)
                && !context.lexicon().occursIn(WordClass.ASPIRES, stem)
                && !context.lexicon().occursIn(WordClass.SUPPORT_ROLE, stem)
                && context.lexicon().lengthAt(WordClass.TASK_VERB, stem, 0) < SHORTEST_NAME;
    }

    private static void everywhere(String text, String name, FoundRegions found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            found.add(new RegionMention(new Span(at, at + name.length()), name, false));
        }
    }
}
