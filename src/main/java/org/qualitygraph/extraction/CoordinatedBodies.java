package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.BodyNames.Body;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Bodies that share their last word: 市场监管、工信、司法等部门. */
final class CoordinatedBodies {
    private static final String DEPARTMENT = "部门";
    private static final Pattern STEM = Pattern.compile("(?<=^|、)\\p{IsHan}{2,6}(?=、|$)");

    private static final Pattern MEMBER = Pattern.compile("[^、和与]+");
    private static final int NEAR = 80;

    private final PatternScan coordinated;

    /** *工商、质监*配合, *交通、水利*也要…: bodies that a role or what stands before tells. */
    private final PatternScan helping;

    CoordinatedBodies(Lexicon lexicon) {
        String role = lexicon.alternation(WordClass.UNIT_ROLE);
        coordinated = PatternScan.of("((?:[\\p{IsHan}]{2,8}[、和与])+)([\\p{IsHan}]{2,8}?)(?:等(?:[一二三四五六七八九十\\d]+个)?"
                        + lexicon.alternation(WordClass.DEPARTMENT_KIND) + "?" + DEPARTMENT + "|" + DEPARTMENT
                        + "|[两三四五](?:[家局]|" + DEPARTMENT + ")|等?[两二三四五六七八九十几\\d]{1,2}[个家]" + role + "?"
                        + lexicon.alternation(WordClass.BODY_NOUN) + ")")
                .where(CoordinatedBodies::coordination);
        helping = PatternScan.behind(
                        "(?<=[，。；：\\n])",
                        "(\\p{IsHan}{2,6}?(?:[、和与]\\p{IsHan}{2,6}?)+)(?:" + lexicon.alternation(WordClass.SUPPORT_ROLE)
                                + "|([也都]?要))")
                .where(CoordinatedBodies::enumeration);
    }

    /** 市场监管、工信、司法等部门: adds each stem of a {@code hit}, and what stands beside it. */
    void find(String text, List<Hit<Body>> hits, List<BodyMention> found) {
        PatternScan.Matches matcher = coordinated.in(text);
        while (matcher.find()) {
            int before = found.size();
            for (Hit<Body> hit : hits) {
                boolean member = hit.span().start() >= matcher.start()
                        && hit.span().end() <= matcher.end(2)
                        && (hit.span().end() == matcher.end(2)
                                || isJoint(text.charAt(hit.span().end())));
                if (member) {
                    Body body = hit.value();
                    String name = body.suffix().isEmpty() ? body.name() : body.name() + DEPARTMENT;
                    found.add(new BodyMention(hit.span(), "", name, body.function(), body.kind(), true));
                }
            }
            if (found.size() > before) {
                companions(matcher, found);
            }
        }
    }

    /** Adds the members of 工商、质监配合, when all of them are names of bodies without their endings. */
    void findHelping(String text, List<Hit<Body>> hits, List<BodyMention> found) {
        PatternScan.Matches list = helping.in(text);
        while (list.find()) {
            if (list.group(2) != null && !isBesideBody(text, list.start(), found)) {
                continue;
            }
            List<BodyMention> members = new ArrayList<>();
            Matcher member = MEMBER.matcher(text).region(list.start(1), list.end(1));
            boolean all = true;
            while (member.find()) {
                Span span = new Span(member.start(), member.end());
                Optional<BodyMention> body = hits.stream()
                        .filter(hit ->
                                hit.span().equals(span) && !hit.value().suffix().isEmpty())
                        .map(Hit::value)
                        .map(name ->
                                new BodyMention(span, "", name.name() + DEPARTMENT, name.function(), name.kind(), true))
                        .findFirst();
                all &= body.isPresent();
                body.ifPresent(members::add);
            }
            if (all) {
                found.addAll(members);
            }
        }
    }

    private static boolean isBesideBody(String text, int at, List<BodyMention> found) {
        int line = text.lastIndexOf('\n', at);
        return found.stream()
                .map(BodyMention::span)
                .anyMatch(span -> span.end() <= at && span.start() > line && at - span.end() < NEAR);
    }

    /** {@return a position behind a mark from which a joined name is not far} */
    private static int enumeration(String text, int at, int end) {
        for (int next = Math.max(1, at); next < end; next++) {
            if ("，。；：\n".indexOf(text.charAt(next - 1)) >= 0 && joins(text, next, Math.min(end, next + 7))) {
                return next;
            }
        }
        return end;
    }

    private static boolean joins(String text, int from, int end) {
        int at = from + 2;
        while (at < end && !isJoint(text.charAt(at))) {
            at++;
        }
        return at < end;
    }

    /** {@return a position in a run of joined names that has both a joint and the word that tells how many or what they are} */
    private static int coordination(String text, int at, int end) {
        for (int from = at; from < end; ) {
            int to = from;
            boolean mark = false;
            boolean told = false;
            while (to < end && (text.charAt(to) == '、' || isNameCharacter(text.charAt(to)))) {
                mark |= isJoint(text.charAt(to));
                told |= tells(text.charAt(to));
                to++;
            }
            if (mark && told) {
                return from;
            }
            from = to + 1;
        }
        return end;
    }

    private static boolean isJoint(char character) {
        return character == '、' || character == '和' || character == '与';
    }

    /** 部*门*, 三*家*, 两*局*. */
    private static boolean tells(char character) {
        return character == '门' || character == '家' || character == '局';
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || Character.isIdeographic(character);
    }

    /** 气象、水文等部门: what stands beside a known body is one too. */
    private static void companions(MatchResult list, List<BodyMention> found) {
        Matcher stem = STEM.matcher(list.group()).region(0, list.end(2) - list.start());
        while (stem.find()) {
            int end = list.start() + stem.end();
            boolean last = end == list.end(2) && list.group().endsWith(stem.group() + DEPARTMENT);
            Span span = new Span(list.start() + stem.start(), last ? list.end() : end);
            boolean named = !stem.group().matches("[市县区省州各全].*|.*[的了在对把将要和与及].*");
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", stem.group() + DEPARTMENT, null, "bureau", true));
            }
        }
    }
}
