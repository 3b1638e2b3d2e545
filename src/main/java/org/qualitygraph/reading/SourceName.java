package org.qualitygraph.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Tells names that can stand in reports and in the graph from those that lead astray. */
public final class SourceName {
    /** What the usual file systems allow for one part of a path. */
    private static final int MOST_BYTES = 255;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufffd]");

    private SourceName() {}

    /**
     * Lets a name pass.
     *
     * @param name a file's name with folders, divided by {@code /}
     * @throws UnreadableFile when the name leads out of its folder, holds characters that no one sees, or is too long
     */
    public static void check(String name) {
        String[] parts = name.replace('\\', '/').split("/", -1);
        if (Arrays.stream(parts).anyMatch(part -> part.isBlank() || part.equals("..") || part.equals("."))
                || name.matches("[A-Za-z]:.*")) {
            throw badName("leads out of its folder or has an empty part");
        }
        if (UNSEEN.matcher(name).find()) {
            throw badName("holds line breaks or characters that no one sees");
        }
        if (Arrays.stream(parts).anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)) {
            throw badName("is longer than " + MOST_BYTES + " bytes");
        }
    }

    private static UnreadableFile badName(String what) {
        return new UnreadableFile(Reason.BAD_NAME, "The file's name " + what + "; give it another name.");
    }
}
