package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.annotation.BodyNames.Body;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Government bodies: stems of the gazetteer with an ending, whole names, leading groups, and unknown bodies behind 市/省/县/区. */
final class BodyFinder {
    private static final Pattern ENDING = Pattern.compile(
            "(?:总局|分局|局(?![面势部限])|委员会|委(?![托派任员会])(?:办公室|办)?|厅|办公室|办(?![理法事公好学案证结成])|所(?![有以在谓需属列示述])|(?:行政)?(?:主管|管理)?部门"
                    + "|机关|(?<!金融|教育|医疗|卫生|科研|科技|养老|旅游|文化|体育)机构|部(?![分署位队门]))");
    private static final PatternScan UNKNOWN = PatternScan.behind(
            "(?<=^|[，。；、：（“”\\n　及和由与要])",
            "(?:[市省县区州])([\\p{IsHan}]{2,8}?)(局|委员会(?:办公室)?|委|厅|办公室|办|督查室|疾控中心)(?=[，。；、：）（\\n　要应负牵配按等协及和统联组会定每将须必]|$)");
    private static final PatternScan COORDINATED = PatternScan.of(
                    "((?:[\\p{IsHan}]{2,8}、)+)([\\p{IsHan}]{2,8}?)(?:等(?:[一二三四五六七八九十\\d]+个)?(?:市直|县直|职能|相关|有关|监管|主管|执法|兄弟)?部门|部门|[两三四五](?:家|部门)"
                            + "|等?[两二三四五六七八九十\\d]{1,2}[个家](?:牵头|责任|成员|主管|职能)?(?:单位|部门))")
            .where(BodyFinder::coordination);
    private static final Pattern STEM = Pattern.compile("(?<=^|、)\\p{IsHan}{2,6}(?=、|$)");
    private static final PatternScan PARK =
            PatternScan.of("(?:经济技术|经济|高新技术产业|高新|工业|产业|旅游)?(?:开发区|经开区|高新区|新区|园区|度假区)(?:管理委员会|管委会)");
    private static final PatternScan OFFICE = PatternScan.behind(
                    "(?<=[，。；、：（“\\n　]|[市省县区局镇])",
                    "([\\p{IsHan}]{2,6}(?:处|总队|支队|大队|督查室|研究院|计量院|质检院|质检所|监测站|执法队))(?=要|应|须|负责|牵头|会同|承担|配合|约谈|挑|统筹|[，、；）]|$)")
            .where(BodyFinder::office);
    private static final Pattern BRANCH = Pattern.compile("[\\p{IsHan}]{0,5}?(?:中心支行|分行|支行)");

    private static final Pattern OBLIGED = Pattern.compile("要(?![求点素])|应[当该]|须|必须|负责|牵头");

    private static final int SHORTEST_OFFICE = 2;
    private static final int LONGEST_OFFICE = 6;
    private final BodyNames names;
    private final QuotedOffices quoted;

    BodyFinder(BodyNames names) {
        this.names = names;
        quoted = new QuotedOffices(names);
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions) {
        List<BodyMention> found = new ArrayList<>();
        String text = context.text();
        List<Hit<Body>> hits = names.scan(text);
        LeadingGroups.find(context, regions).forEach(found::add);
        for (Hit<Body> hit : hits) {
            mention(text, hit).ifPresent(found::add);
        }
        coordinated(text, hits, found);
        parks(text, found);
        offices(text, found);
        unknown(text, found);
        found.addAll(quoted.find(text));
        found.addAll(new ListedBodies(context).besides(found));
        List<BodyMention> kept = new ArrayList<>();
        found.sort(Comparator.comparing(BodyMention::span));
        for (BodyMention mention : withoutOverlaps(found)) {
            kept.add(BodyPrefixes.extend(text, mention, regions));
        }
        return new ArrayList<>(kept);
    }

    private static List<BodyMention> withoutOverlaps(List<BodyMention> found) {
        List<BodyMention> byLength = new ArrayList<>(found);
        byLength.sort(
                Comparator.comparingInt((BodyMention mention) -> -mention.span().length()));
        List<BodyMention> kept = new ArrayList<>();
        for (BodyMention mention : byLength) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(BodyMention::span));
        return kept;
    }

    private static Optional<BodyMention> mention(String text, Hit<Body> hit) {
        Body body = hit.value();
        Matcher ending = ENDING.matcher(text).region(hit.span().end(), text.length());
        ending.useTransparentBounds(true);
        if (body.kind().equals("government")) {
            return Optional.empty();
        }
        if (body.suffix().isEmpty() && !standsAlone(text, hit.span())) {
            return Optional.empty();
        }
        if (body.suffix().isEmpty()) {
            Matcher branch = BRANCH.matcher(text).region(hit.span().end(), text.length());
            if (body.name().matches(".*人民银行|人行") && branch.lookingAt()) {
                Span whole = new Span(hit.span().start(), branch.end());
                return Optional.of(new BodyMention(whole, "", whole.of(text), body.function(), body.kind(), false));
            }
            return Optional.of(new BodyMention(hit.span(), "", body.name(), body.function(), body.kind(), false));
        }
        if (!ending.lookingAt()) {
            return Optional.empty();
        }
        String suffix = ending.group();
        boolean generic = suffix.endsWith("部门") || suffix.equals("机构") || suffix.equals("机关");
        return Optional.of(new BodyMention(
                new Span(hit.span().start(), ending.end()),
                "",
                body.name() + (body.abridged() && !generic ? suffix : official(suffix)),
                body.function(),
                body.kind(),
                generic));
    }

    /** A whole name of two characters needs its region before it; 府办函 is a document number. */
    private static boolean standsAlone(String text, Span span) {
        boolean prefixed = span.start() > 0 && "市省县区州委镇".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean obliged = Boundaries.startsName(text, span.start())
                && OBLIGED.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 2)))
                        .lookingAt();
        boolean number = span.end() < text.length() && "函发字〔文法理事公".indexOf(text.charAt(span.end())) >= 0;
        return !number && (prefixed || obliged || span.length() > 2);
    }

    private static String official(String suffix) {
        return switch (suffix) {
            case "委" -> "委员会";
            case "办" -> "办公室";
            case "委办", "委办公室" -> "委员会办公室";
            case "机构", "机关" -> "部门";
            default -> suffix.endsWith("部门") ? "部门" : suffix;
        };
    }

    /** 市场监管、工信、司法等部门: each stem is a body. */
    private static void coordinated(String text, List<Hit<Body>> hits, List<BodyMention> found) {
        PatternScan.Matches matcher = COORDINATED.in(text);
        while (matcher.find()) {
            int before = found.size();
            for (Hit<Body> hit : hits) {
                boolean member = hit.span().start() >= matcher.start()
                        && hit.span().end() <= matcher.end(2)
                        && (hit.span().end() == matcher.end(2)
                                || text.charAt(hit.span().end()) == '、')
                        && !hit.value().suffix().isEmpty();
                if (member) {
                    Body body = hit.value();
                    found.add(new BodyMention(hit.span(), "", body.name() + "部门", body.function(), body.kind(), true));
                }
            }
            if (found.size() > before) {
                companions(matcher, found);
            }
        }
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

    /** {@return a position in a run of names and 、 that has both a mark and the word that tells how many or what they are} */
    private static int coordination(String text, int at, int end) {
        for (int from = at; from < end; ) {
            int to = from;
            boolean mark = false;
            boolean told = false;
            while (to < end && (text.charAt(to) == '、' || isNameCharacter(text.charAt(to)))) {
                mark |= text.charAt(to) == '、';
                told |= text.charAt(to) == '门' || text.charAt(to) == '家';
                to++;
            }
            if (mark && told) {
                return from;
            }
            from = to + 1;
        }
        return end;
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || Character.isIdeographic(character);
    }

    /** 气象、水文等部门: what stands beside a known body is one too. */
    private static void companions(MatchResult list, List<BodyMention> found) {
        Matcher stem = STEM.matcher(list.group()).region(0, list.end(2) - list.start());
        while (stem.find()) {
            int end = list.start() + stem.end();
            boolean last = end == list.end(2) && list.group().endsWith(stem.group() + "部门");
            Span span = new Span(list.start() + stem.start(), last ? list.end() : end);
            boolean named = !stem.group().matches("[市县区省州各全].*|.*[的了在对把将要和与及].*");
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", stem.group() + "部门", null, "bureau", true));
            }
        }
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
            boolean plain = !stem.matches(".*[的了要各等和与及是在委].*|人民政府.*|级.*") && !stem.equals("政府");
            if (plain && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", stem + official(matcher.group(2)), null, "bureau", false));
            }
        }
    }
}
