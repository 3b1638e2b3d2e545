package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Bodies that no list knows, told by their ending and what stands around them: parks' committees, offices, whatever stands behind 市/省/县/区. */
final class UnlistedBodies {
    private static final PatternScan UNKNOWN = PatternScan.behind(
            "(?<=^|[，。；、：（“”\\n　及和由与要])",
            "(?:[市省县区州])([\\p{IsHan}]{2,8}?)(督查室|(?:局|委员会(?:办公室)?|委|厅|办公室|办)(?=[，。；、：）（\\n　要应负牵配按等协及和统联组会定每将须必]|$))");
    private static final PatternScan PARK =
            PatternScan.of("(?:经济技术|经济|高新技术产业|高新|工业|产业|旅游)?(?:开发区|经开区|高新区|新区|园区|度假区)(?:管理委员会|管委会)");
    private static final PatternScan OFFICE = PatternScan.behind(
                    "(?<=[，。；、：（“\\n　]|[市省县区局镇])",
                    "([\\p{IsHan}]{2,6}(?:处|总队|支队|大队|督查室|研究院|计量院|质检院|质检所|监测站|执法队))(?=要|应|须|负责|牵头|会同|承担|配合|约谈|挑|统筹|[，、；）]|$)")
            .where(UnlistedBodies::office);
    private static final PatternScan DIVISION = PatternScan.behind(
                    "(?<=[，。；、：（“\\n　由和]|[市省县区局镇])",
                    "([\\p{IsHan}]{2,8}科)(?=总?牵头|[要应须、）按]|负责|会同|承担|配合)")
            .where(UnlistedBodies::division);
    private static final int SHORTEST_OFFICE = 2;
    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_DIVISION = 8;
    private static final Pattern SHARED = Pattern.compile("(?:各|有关|相关|该|本|我|这|那|一|两|全).*|.*[的了和与].*");

    private UnlistedBodies() {}

    /** Adds those that do not overlap with what was found. */
    static void find(SpeechContext context, List<BodyMention> found) {
        String text = context.text();
        parks(text, found);
        technical(context, found);
        offices(text, found);
        divisions(context, found);
        unknown(context, found);
    }

    private static int division(String text, int at, int end) {
        int next = Math.max(1, at);
        while (next < end
                && ("，。；、：（“\n　由和市省县区局镇".indexOf(text.charAt(next - 1)) < 0 || !endsDivision(text, next, end))) {
            next++;
        }
        return next;
    }

    private static boolean endsDivision(String text, int from, int end) {
        int last = text.indexOf('科', from + SHORTEST_OFFICE);
        return last >= 0 && last < Math.min(end, from + LONGEST_DIVISION + 1);
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
            boolean named = !SHARED.matcher(matcher.group(1)).matches()
                    && !matcher.group(1).matches(".*(?:办事|到|好|高|大|之)处");
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", matcher.group(1), null, "office", false));
            }
        }
    }

    /** 标准化科要…, （质量发展科、计量科负责）: the divisions of the speaker's own bureau. */
    private static void divisions(SpeechContext context, List<BodyMention> found) {
        PatternScan.Matches matcher = DIVISION.in(context.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean named = !SHARED.matcher(name).matches() && !context.lexicon().ends(WordClass.NO_DIVISION, name);
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", name, null, "office", false));
            }
        }
    }

    /** 市*产品质量检验所*: a technical office behind the level it belongs to, longer than what is known of it. */
    private static void technical(SpeechContext context, List<BodyMention> found) {
        String text = context.text();
        for (MatchResult match : context.lexicon().derived(Technical.class, Technical::of).pattern().all(text)) {
            Span span = new Span(match.start(1), match.end(1));
            boolean longest = found.stream()
                    .filter(other -> other.span().overlaps(span))
                    .allMatch(other -> span.contains(other.span()));
            if (longest && !SHARED.matcher(match.group(1)).matches()) {
                found.add(new BodyMention(span, "", match.group(1), null, "office", false));
            }
        }
    }

    private static void unknown(SpeechContext context, List<BodyMention> found) {
        String text = context.text();
        PatternScan.Matches matcher = UNKNOWN.in(text);
        while (matcher.find()) {
            String stem = matcher.group(1);
            Span span = new Span(matcher.start(1), matcher.end(2));
            boolean plain = !stem.matches(".*[的了要各等和与及是在委].*|人民政府.*|级.*|.*代表.*") && (!stem.equals("政府") || matcher.group(2).length() > 2);
            boolean deed = context.lexicon().ends(WordClass.TASK_VERB, matcher.group(1) + matcher.group(2));
            if (plain && !deed && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(
                        new BodyMention(span, "", stem + BodyFinder.official(matcher.group(2)), null, "bureau", false));
            }
        }
    }

    /** Technical offices, for one lexicon. */
    private record Technical(PatternScan pattern) {
        static Technical of(Lexicon lexicon) {
            return new Technical(PatternScan.behind(
                    "(?<=(?<!\\p{IsHan})[市省县区州]|[，。；、：（由和]全?[市省县区州])",
                    "(?!级)([\\p{IsHan}]{2,12}?" + lexicon.alternation(WordClass.TECHNICAL_OFFICE) + ")(?!\\p{IsHan}{0,2}[院所站])"));
        }
    }
}
