package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/**
 * Headings that count the parts of a collection on lines of their own: 篇1, 篇二：在…, 第一篇：在…, 范文三, 讲话（一）. Numbered points
 * of one speech name no kind of text, and a form whose numbers do not follow each other counts nothing.
 */
final class PartHeadings implements PartStarts {
    private static final String NUMBER = "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String REST = "(?=[：:\\s　]|$)[^\\n。]{0,60}$";
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TEN = 10;
    private static final int SHORTEST_SPEECH = 200;
    private final List<PatternScan> forms;

    PartHeadings(Lexicon lexicon) {
        String kind = lexicon.alternation(WordClass.PART_KIND);
        forms = List.of(
                line("[^\\n，。；]{0,40}(?:篇|【篇) ?" + NUMBER + "】?" + REST),
                line("【?第 ?" + NUMBER + " ?篇】?" + REST),
                line("【?[^\\n，。；]{0,40}" + kind + " ?[（(]" + NUMBER + "[）)]】?[：:]?[ \\t　]*$"),
                line("【?[^\\n，。；]{0,40}" + kind + " ?" + NUMBER + "】?" + REST));
    }

    private static PatternScan line(String heading) {
        return PatternScan.ofLine("[ \\t　]*" + heading);
    }

    @Override
    public List<Integer> in(String text) {
        return forms.stream()
                .map(form -> counted(form.in(text)))
                .filter(starts -> starts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** Headings as long as each number is the next one. Beginnings are often cut: before a second part stands the first. */
    private static List<Integer> counted(PatternScan.Matches matcher) {
        List<Integer> starts = new ArrayList<>();
        int last = 0;
        while (matcher.find()) {
            int number = number(matcher.group(1));
            boolean first = starts.isEmpty() && number <= 2;
            if (first && number > 1 && matcher.start() > SHORTEST_SPEECH) {
                starts.add(0);
            }
            if (first || (!starts.isEmpty() && number == last + 1)) {
                starts.add(matcher.start());
                last = number;
            }
        }
        return starts;
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
