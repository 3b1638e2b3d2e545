package org.qualitygraph.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.text.Span;

/**
 * When a speech was given: by the full date in the heading or the signature; else the month it is signed with, the year of
 * its number, the year of the title (the first one of a plan's period) or of the first sentences.
 */
final class SpeechDates {
    private static final Pattern FULL = Pattern.compile(
            "((?:19|20)\\d\\d)(?:年(1[0-2]|0?[1-9])月(3[01]|[12]\\d|0?[1-9])日|[-./](1[0-2]|0?[1-9])[-./](3[01]|[12]\\d|0?[1-9])(?!\\d))");
    private static final Pattern CHINESE = Pattern.compile(
            "([二一][〇○零九][〇○零一二三四五六七八九]{2})年" + "(?:(十[一二]?|[一二三四五六七八九])月(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日)?");
    private static final Pattern MONTH = Pattern.compile("(?m)(?:(?<=[　（])|^)((?:19|20)\\d\\d)年\\d{1,2}月(?=）?$)");
    private static final Pattern NUMBER = Pattern.compile("(?m)^[^，。\\n]{0,12}〔((?:19|20)\\d\\d)〕\\d+号$");
    private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d\\d)(?:年)?[-—–至]{1,2}(?:19|20)\\d\\d年");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年(?!以来|起|至今|开始)");
    private static final Pattern REVIEW = Pattern.compile("总结了?((?:19|20)\\d\\d)年[^\\n]{0,40}?(?:今年|新一年)");
    private static final int HEAD = 200;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private SpeechDates() {}

    /** {@return the date in ISO 8601, where it is stated in full} */
    static Optional<Stated<String>> date(String text) {
        return inHead(text, FULL)
                .or(() -> inTail(text, FULL))
                .map(SpeechDates::iso)
                .or(() -> inHead(text, CHINESE).or(() -> inTail(text, CHINESE)).flatMap(SpeechDates::chineseDate));
    }

    /** {@return the year} */
    static Optional<Stated<Integer>> year(Head head) {
        String text = head.text();
        Optional<Stated<String>> date = date(text);
        if (date.isPresent()) {
            String year = date.get().value().substring(0, 4);
            return Optional.of(new Stated<>(Integer.valueOf(year), date.get().span()));
        }
        String title = head.titleSpan() == null ? "" : head.titleSpan().of(text);
        Optional<Stated<Integer>> chinese = inHead(text, CHINESE)
                .map(found -> new Stated<>(arabic(found.value().group(1)), found.span()));
        return chinese.or(() -> year(inHead(text, MONTH).or(() -> inTail(text, MONTH))))
                .or(() -> year(inHead(text, NUMBER)))
                .or(() -> titled(head, title, PERIOD))
                .or(() -> titled(head, title, YEAR))
                .or(() -> year(inHead(text, REVIEW)).map(past -> new Stated<>(past.value() + 1, past.span())))
                .or(() -> year(inHead(text, YEAR)));
    }

    private static Optional<Stated<Integer>> titled(Head head, String title, Pattern pattern) {
        Matcher matcher = pattern.matcher(title.replace("\n", ""));
        return matcher.find()
                ? Optional.of(new Stated<>(Integer.valueOf(matcher.group(1)), head.inTitle(matcher.group())))
                : Optional.empty();
    }

    private static Optional<Stated<Integer>> year(Optional<Stated<Matcher>> found) {
        return found.map(it -> new Stated<>(Integer.valueOf(it.value().group(1)), it.span()));
    }

    private static Optional<Stated<Matcher>> inHead(String text, Pattern pattern) {
        return find(text, pattern, 0, Math.min(HEAD, text.length()));
    }

    private static Optional<Stated<Matcher>> inTail(String text, Pattern pattern) {
        return find(text, pattern, Math.max(0, text.length() - HEAD), text.length());
    }

    private static Optional<Stated<Matcher>> find(String text, Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.find()
                ? Optional.of(new Stated<>(matcher, new Span(matcher.start(), matcher.end())))
                : Optional.empty();
    }

    private static Stated<String> iso(Stated<Matcher> found) {
        Matcher full = found.value();
        String month = full.group(2) == null ? full.group(4) : full.group(2);
        String day = full.group(3) == null ? full.group(5) : full.group(3);
        return new Stated<>(iso(full.group(1), Integer.parseInt(month), Integer.parseInt(day)), found.span());
    }

    private static Optional<Stated<String>> chineseDate(Stated<Matcher> found) {
        Matcher chinese = found.value();
        return chinese.group(2) == null
                ? Optional.empty()
                : Optional.of(new Stated<>(
                        iso(
                                String.valueOf(arabic(chinese.group(1))),
                                arabic(chinese.group(2)),
                                arabic(chinese.group(3))),
                        found.span()));
    }

    private static String iso(String year, int month, int day) {
        return year + (month < TEN ? "-0" : "-") + month + (day < TEN ? "-0" : "-") + day;
    }

    /** Both the digits of a year (二〇二二) and numbers up to ninety-nine (二十三). */
    private static int arabic(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit == '十') {
                number = Math.max(1, number);
                boolean last = i + 1 == digits.length();
                number = last ? number * TEN : number;
            } else {
                number = number * TEN + Math.max(0, DIGITS.indexOf(digit));
            }
        }
        return number;
    }
}
