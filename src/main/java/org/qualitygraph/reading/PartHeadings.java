package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/**
 * Headings that count the parts of a collection on lines of their own: 篇1, 篇二：在…, 第一篇：在…, 范文三, 讲话（一）. Numbered points
 * of one speech name no kind of text, and a form whose numbers do not follow each other counts nothing.
 */
final class PartHeadings implements PartStarts {
    private static final String NUMBER = "(?<n>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String REST = "(?=[：:\\s　]|$)[^\\n。]{0,60}$";
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TEN = 10;
    private static final int SHORTEST_SPEECH = 200;
    private static final int LONGEST_HEADING = 130;
    private static final String NUMERALS = DIGITS + "十";
    private final List<Pattern> forms;
    private final BitSet beforeNumbers = new BitSet();

    PartHeadings(Lexicon lexicon) {
        String kind = lexicon.alternation(WordClass.PART_KIND);
        "第篇".chars().forEach(beforeNumbers::set);
        lexicon.of(WordClass.PART_KIND).forEach(word -> beforeNumbers.set(word.charAt(word.length() - 1)));
        forms = List.of(
                line("[^\\n，。；]{0,40}(?:篇|【篇) ?" + NUMBER + "】?" + REST),
                line("【?第 ?" + NUMBER + " ?篇】?" + REST),
                line("【?[^\\n，。；]{0,40}" + kind + " ?[（(]" + NUMBER + "[）)]】?[：:]?[ \\t　]*$"),
                line("【?[^\\n，。；]{0,40}" + kind + " ?" + NUMBER + "】?" + REST));
    }

    private static Pattern line(String heading) {
        return Pattern.compile("[ \\t　]*+" + heading);
    }

    @Override
    public List<Integer> in(String text) {
        List<Span> lines = countedLines(text);
        return forms.stream()
                .map(form -> counted(form, text, lines))
                .filter(starts -> starts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** Headings as long as each number is the next one. Beginnings are often cut: before a second part stands the first. */
    private static List<Integer> counted(Pattern form, String text, List<Span> lines) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = form.matcher(text);
        int last = 0;
        for (Span line : lines) {
            if (!matcher.region(line.start(), line.end()).lookingAt()) {
                continue;
            }
            int number = number(matcher.group("n"));
            boolean first = starts.isEmpty() && number <= 2;
            if (first && number > 1 && line.start() > SHORTEST_SPEECH) {
                starts.add(0);
            }
            if (first || (!starts.isEmpty() && number == last + 1)) {
                starts.add(line.start());
                last = number;
            }
        }
        return starts;
    }

    /** {@return the short lines in which a number stands behind a word that counts parts} */
    private List<Span> countedLines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0, next; start < text.length(); start = next) {
            next = Lines.next(text, start);
            int from = Lines.strippedStart(text, start, next);
            int to = Lines.strippedEnd(text, from, next);
            if (to - from <= LONGEST_HEADING && mayCount(text, from, to)) {
                lines.add(new Span(start, to));
            }
        }
        return lines;
    }

    private boolean mayCount(String text, int from, int to) {
        int before = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if ((Character.isDigit(character) || NUMERALS.indexOf(character) >= 0) && beforeNumbers.get(before)) {
                return true;
            }
            before = " （(".indexOf(character) >= 0 ? before : character;
        }
        return false;
    }

    private static int number(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (Character.isDigit(character)) {
                number = number * TEN + Character.digit(character, TEN);
            } else if (character == '十') {
                number = Math.max(1, number) * TEN;
            } else {
                number += DIGITS.indexOf(character) + 1;
            }
        }
        return number;
    }
}
