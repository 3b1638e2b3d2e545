package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds paragraphs that only say beforehand how the text begins: they break off, and the text says the same below. */
final class Previews implements CleaningRule {
    private static final PatternScan CUT =
            PatternScan.ofLine("[ \\t　]*(?:[^\\n：:]{2,6}[：:])?+([^\\n]{30,1000}?)(?:…{1,2}|\\.{3,6})[ \\t　]*(?:\\n|$)");

    private static final Pattern BLANK = Pattern.compile("[\\s　]+");
    /** How far below the text may begin. */
    private static final int REACH = 2_000;

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        PatternScan.Matches matcher = CUT.in(text);
        while (matcher.find()) {
            if (isSaidAgain(matcher.group(1), text, matcher.end())) {
                edits.add(Edit.removal(
                        matcher.start(), matcher.end(), Kind.PREVIEW, "the beginning of the text, said beforehand"));
            }
        }
        return edits;
    }

    private static boolean isSaidAgain(String said, String text, int from) {
        int reach = Math.min(text.length(), from + 2 * said.length() + REACH);
        return squeezed(text.substring(from, reach)).contains(squeezed(said));
    }

    private static String squeezed(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
