package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Leading groups, their offices, and quality offices: 质量强市工作领导小组办公室, 质量建设领导小组, 质强办. */
final class LeadingGroups {
    private static final String GROUP_END = "领导小组";
    static final String OFFICE = "办公室";
    private static final PatternScan SEAT = PatternScan.behind("(?<=[，。；：\\n])", OFFICE + "设");
    private static final PatternScan BARE = PatternScan.behind("(?<=[，。；：\\n])", OFFICE + "(?=设|[都也]?要(?!求))");
    private static final String QUALITY = "质量";

    private final PatternScan groups;
    private final PatternScan offices;

    LeadingGroups(Lexicon lexicon) {
        String strong = QUALITY + "[强兴立][省市县区]";
        groups = PatternScan.of("((?:" + strong + "(?:（[省市县区]）)?|" + lexicon.alternation(WordClass.GROUP_NAMED) + "|"
                + QUALITY + "[\\p{IsHan}]{2,4}|" + lexicon.alternation(WordClass.GROUP_FIELD) + "[\\p{IsHan}]{0,4})?"
                + lexicon.alternation(WordClass.GROUP_MATTER) + "*)" + GROUP_END + "(" + OFFICE + "|办)?");
        offices = PatternScan.of("(" + strong + "|质强)(?:" + OFFICE + "|办)(?![理法])");
    }

    List<BodyMention> find(SpeechContext context, List<RegionMention> regions) {
        String text = context.text();
        List<BodyMention> found = new ArrayList<>();
        GroupNames names = new GroupNames(context, regions);
        String office = fullest(text, names, true);
        PatternScan.Matches group = groups.in(text);
        while (text.contains(GROUP_END) && group.find()) {
            boolean isOffice = group.group(2) != null;
            int start = names.start(group.start(), group.end(1));
            String stem = stem(text, start, group.end(1));
            String name = stem + GROUP_END + (isOffice ? OFFICE : "");
            if (stem.isEmpty()) {
                name = isOffice ? office : fullest(text, names, false);
            }
            if (!names.isEach(start)) {
                found.add(body(new Span(start, group.end()), name, isOffice));
            }
        }
        bareOffices(text, office, found);
        PatternScan.Matches short_ = offices.in(text);
        while (short_.find()) {
            boolean known = !office.equals(GROUP_END + OFFICE);
            String stem =
                    short_.group(1).equals("质强") ? QUALITY + "强" + levelBefore(text, short_.start()) : short_.group(1);
            found.add(body(new Span(short_.start(), short_.end()), known ? office : stem + OFFICE, true));
        }
        return found;
    }

    private static String stem(String text, int start, int end) {
        return text.substring(start, end).replaceAll("[“”]", "");
    }

    /** 成立了领导小组，*办公室*设在甲局，*办公室*要加强协调: the group's own, in a text that says where it is. */
    private static void bareOffices(String text, String office, List<BodyMention> found) {
        if (text.contains(GROUP_END) && SEAT.occursIn(text)) {
            for (MatchResult bare : BARE.all(text)) {
                Span span = new Span(bare.start(), bare.end());
                if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                    found.add(body(span, office, true));
                }
            }
        }
    }

    private static BodyMention body(Span span, String name, boolean office) {
        return new BodyMention(span, "", name, "质量工作协调", office ? "office" : "leadingGroup", false);
    }

    private static char levelBefore(String text, int at) {
        return at > 0 && "省县区".indexOf(text.charAt(at - 1)) >= 0 ? text.charAt(at - 1) : '市';
    }

    private static boolean isQualityGroup(String name) {
        return name.matches(QUALITY + "[强兴][^（]*");
    }

    /** {@return the name that a text gives its group or its office in full} */
    private String fullest(String text, GroupNames names, boolean office) {
        String fullest = GROUP_END + (office ? OFFICE : "");
        if (!text.contains(GROUP_END)) {
            return fullest;
        }
        PatternScan.Matches matcher = groups.in(text);
        while (matcher.find()) {
            String stem = stem(text, names.start(matcher.start(), matcher.end(1)), matcher.end(1));
            String name = stem + GROUP_END + (office ? OFFICE : "");
            boolean says = office == (matcher.group(2) != null) || office;
            boolean better = fullest.startsWith(GROUP_END) || (isQualityGroup(name) && !isQualityGroup(fullest));
            if (!stem.isEmpty() && says && better) {
                fullest = name;
            }
        }
        return fullest;
    }
}
