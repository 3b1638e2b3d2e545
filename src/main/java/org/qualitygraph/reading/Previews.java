package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;

/** Finds paragraphs that only say beforehand how the text begins: they break off, and the text says the same below. */
final class Previews implements CleaningRule {
    private static final Pattern CUT =
            Pattern.compile("[ \\t　]*+(?:[^\\n：:]{2,6}[：:])?+(?<said>[^\\n]{30,1000}?)(?:…{1,2}|\\.{3,6})");

    private static final Pattern BLANK = Pattern.compile("[\\s　]+");
    private static final String DOTS = "….";
    private static final int LONGEST = 1_100;
    /** How far below the text may begin. */
    private static final int REACH = 2_000;

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int next = Lines.next(text, start);
            int end = Lines.strippedEnd(text, start, next);
            if (end > start && DOTS.indexOf(text.charAt(end - 1)) >= 0 && end - start < LONGEST) {
                Matcher cut = CUT.matcher(text).region(start, end);
                if (cut.matches() && isSaidAgain(cut.group("said"), text, next)) {
                    edits.add(Edit.removal(start, next, Kind.PREVIEW, "the beginning of the text, said beforehand"));
                }
            }
            start = next;
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
