package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;

/** Finds line ends that only fill the width of a page, for they part words. */
final class WrappedLines implements CleaningRule {
    private static final Pattern OWN_LINE =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十]{1,3}(?![届批季次位名轮期者方产])|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
                    + "|\\d{1,2}[.．、](?!\\d)|[①-⑳]|[-—·●■▲◆|]|附件|20\\d\\d年\\d{1,2}月\\d{1,2}日$).*");

    static final String SENTENCE_ENDS = "。！？；：.!?;:…|";

    @Override
    public List<Edit> edits(String text) {
        List<String> lines = text.lines().toList();
        Wrapping wrapping = Wrapping.of(lines);
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int next = start + lines.get(i).length() + 1;
            String line = wrapping.mayCut(i) ? lines.get(i).stripTrailing() : "";
            if (!line.isEmpty() && goesOn(line, lines.get(i + 1), wrapping.goesOnWithoutIndent(i))) {
                edits.add(Edit.removal(
                        start + line.length(), next, Kind.LINE_BREAK, "a line that ended inside a sentence"));
            }
            start = next;
        }
        return edits;
    }

    /** Where paragraphs are indented, what is not goes on even behind a full stop. */
    private static boolean goesOn(String line, String next, boolean filled) {
        return mayGoOn(next)
                && !Wrapping.isIndented(next)
                && next.indexOf('\t') < 0
                && line.indexOf('\t') < 0
                && (filled || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0);
    }

    /** {@return whether a sentence may go on in the line: it is not empty and begins no item} */
    static boolean mayGoOn(String line) {
        return !line.isBlank() && !OWN_LINE.matcher(line).matches();
    }
}
