package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Bodies that no list knows, told by their ending and what stands around them: parks' committees, offices, whatever stands behind 市/省/县/区. */
final class UnlistedBodies {
    private static final PatternScan UNKNOWN = PatternScan.behind(
            "(?<=^|[，。；、：（“”\\n　及和由与要])",
            "(?:[市省县区州])([\\p{IsHan}]{2,8}?)(局|委员会(?:办公室)?|委|厅|办公室|办|督查室|疾控中心)(?=[，。；、：）（\\n　要应负牵配按等协及和统联组会定每将须必]|$)");
    private static final PatternScan PARK =
            PatternScan.of("(?:经济技术|经济|高新技术产业|高新|工业|产业|旅游)?(?:开发区|经开区|高新区|新区|园区|度假区)(?:管理委员会|管委会)");
    private static final PatternScan OFFICE = PatternScan.behind(
                    "(?<=[，。；、：（“\\n　]|[市省县区局镇])",
                    "([\\p{IsHan}]{2,6}(?:处|总队|支队|大队|督查室|研究院|计量院|质检院|质检所|监测站|执法队))(?=要|应|须|负责|牵头|会同|承担|配合|约谈|挑|统筹|[，、；）]|$)")
            .where(UnlistedBodies::office);
    private static final int SHORTEST_OFFICE = 2;
    private static final int LONGEST_OFFICE = 6;

    private UnlistedBodies() {}

    /** Adds those that do not overlap with what was found. */
    static void find(String text, List<BodyMention> found) {
        parks(text, found);
        offices(text, found);
        unknown(text, found);
    }

    /** {@return a position behind a boundary from which the first character of an office's ending is not far} */
    private static int office(String text, int at, int end) {
        int next = Math.max(1, at);
        while (next < end && ("，。；、：（“\n　市省县区局镇".indexOf(text.charAt(next - 1)) < 0 || !endsOffice(text, next, end))) {
            next++;
        }
        return next;
    }

    private static boolean endsOffice(String text, int from, int end) {
        int last = Math.min(end - 1, from + LONGEST_OFFICE);
        for (int at = from + SHORTEST_OFFICE; at <= last; at++) {
            if ("处总支大督研计质监执".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The committees that run development zones. */
    private static void parks(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = PARK.in(text);
        while (matcher.find()) {
            found.add(new BodyMention(
                    new Span(matcher.start(), matcher.end()), "", matcher.group(), null, "office", false));
        }
    }

    /** 监督处要…, 稽查总队负责…: an office without its region, told by what follows. */
    private static void offices(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = OFFICE.in(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            boolean named = !matcher.group(1).matches("(?:各|有关|相关|该|本|我|这|那|一|两|全).*|.*[的了和与].*|.*(?:办事|到|好|高|大|之)处");
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", matcher.group(1), null, "office", false));
            }
        }
    }

    private static void unknown(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = UNKNOWN.in(text);
        while (matcher.find()) {
            String stem = matcher.group(1);
            Span span = new Span(matcher.start(1), matcher.end(2));
            boolean plain = !stem.matches(".*[的了要各等和与及是在委].*|人民政府.*|级.*|.*代表.*") && !stem.equals("政府");
            if (plain && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(
                        new BodyMention(span, "", stem + BodyFinder.official(matcher.group(2)), null, "bureau", false));
            }
        }
    }
}
