package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Leading groups, their offices, and quality offices: 质量强市工作领导小组办公室, 质量建设领导小组, 质强办. */
final class LeadingGroups {
    private static final PatternScan GROUP = PatternScan.of(
            "((?:质量[强兴立][省市县区](?:（[省市县区]）)?|名牌战略|品牌战略|名牌|质量[\\p{IsHan}]{2,4}|创建|知识产权[\\p{IsHan}]{0,4}|标准化[\\p{IsHan}]{0,4})?(?:战略|工作|建设|推进|活动|振兴|提升|发展)*)领导小组(办公室|办)?");
    private static final PatternScan OFFICE = PatternScan.of("(质量[强兴立][省市县区]|质强)(?:办公室|办)(?![理法])");

    private static final String GROUP_END = "领导小组";

    private LeadingGroups() {}

    static List<BodyMention> find(SpeechContext context, List<RegionMention> regions) {
        String text = context.text();
        List<BodyMention> found = new ArrayList<>();
        String office = fullestOffice(text);
        GroupNames names = new GroupNames(context, regions);
        PatternScan.Matches group = GROUP.in(text);
        while (text.contains(GROUP_END) && group.find()) {
            boolean isOffice = group.group(2) != null;
            int start = names.start(group.start(), group.end(1));
            String stem = text.substring(start, group.end(1));
            String name = stem + "领导小组" + (isOffice ? "办公室" : "");
            if (stem.isEmpty()) {
                name = isOffice ? office : fullestGroup(text);
            }
            if (!names.isEach(start)) {
                found.add(body(new Span(start, group.end()), name, isOffice));
            }
        }
        PatternScan.Matches short_ = OFFICE.in(text);
        while (short_.find()) {
            boolean known = !office.equals("领导小组办公室");
            String stem = short_.group(1).equals("质强") ? "质量强" + levelBefore(text, short_.start()) : short_.group(1);
            found.add(body(new Span(short_.start(), short_.end()), known ? office : stem + "办公室", true));
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
        return name.matches("质量[强兴][^（]*");
    }

    private static String fullestOffice(String text) {
        return fullest(text, true);
    }

    private static String fullestGroup(String text) {
        return fullest(text, false);
    }

    private static String fullest(String text, boolean office) {
        String fullest = GROUP_END + (office ? "办公室" : "");
        if (!text.contains(GROUP_END)) {
            return fullest;
        }
        PatternScan.Matches matcher = GROUP.in(text);
        while (matcher.find()) {
            String name = matcher.group(1) + "领导小组" + (office ? "办公室" : "");
            boolean says = office == (matcher.group(2) != null) || office;
            boolean better = fullest.startsWith("领导小组") || (isQualityGroup(name) && !isQualityGroup(fullest));
            if (!matcher.group(1).isEmpty() && says && better) {
                fullest = name;
            }
        }
        return fullest;
    }
}
