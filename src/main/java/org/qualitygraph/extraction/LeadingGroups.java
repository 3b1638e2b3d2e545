package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
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
        String office = fullestOffice(text);
        GroupNames names = new GroupNames(context, regions);
        PatternScan.Matches group = groups.in(text);
        while (text.contains(GROUP_END) && group.find()) {
            boolean isOffice = group.group(2) != null;
            int start = names.start(group.start(), group.end(1));
            String stem = text.substring(start, group.end(1));
            String name = stem + GROUP_END + (isOffice ? OFFICE : "");
            if (stem.isEmpty()) {
                name = isOffice ? office : fullestGroup(text);
            }
            if (!names.isEach(start)) {
                found.add(body(new Span(start, group.end()), name, isOffice));
            }
        }
        PatternScan.Matches short_ = offices.in(text);
        while (short_.find()) {
            boolean known = !office.equals(GROUP_END + OFFICE);
            String stem =
                    short_.group(1).equals("质强") ? QUALITY + "强" + levelBefore(text, short_.start()) : short_.group(1);
            found.add(body(new Span(short_.start(), short_.end()), known ? office : stem + OFFICE, true));
        }
        return found;
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

    private String fullestOffice(String text) {
        return fullest(text, true);
    }

    private String fullestGroup(String text) {
        return fullest(text, false);
    }

    private String fullest(String text, boolean office) {
        String fullest = GROUP_END + (office ? OFFICE : "");
        if (!text.contains(GROUP_END)) {
            return fullest;
        }
        PatternScan.Matches matcher = groups.in(text);
        while (matcher.find()) {
            String name = matcher.group(1) + GROUP_END + (office ? OFFICE : "");
            boolean says = office == (matcher.group(2) != null) || office;
            boolean better = fullest.startsWith(GROUP_END) || (isQualityGroup(name) && !isQualityGroup(fullest));
            if (!matcher.group(1).isEmpty() && says && better) {
                fullest = name;
            }
        }
        return fullest;
    }
}
