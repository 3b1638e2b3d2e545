package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;

/** Finds paragraphs that only say beforehand how the text begins: they break off, and the text says the same below. */
final class Previews implements CleaningRule {
    private static final Pattern CUT = Pattern.compile(
            "(?m)^[ \\t　]*(?:[^\\n：:]{2,6}[：:])?+(?<said>[^\\n]{30,1000}?)(?:…{1,2}|\\.{3,6})[ \\t　]*(?:\\n|$)");

    private static final Pattern BLANK = Pattern.compile("[\\s　]+");
    /** How far below the text may begin. */
    private static final int REACH = 2_000;

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = CUT.matcher(text);
        while (matcher.find()) {
            if (isSaidAgain(matcher.group("said"), text, matcher.end())) {
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
