package org.qualitygraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tables of small cases in {@code src/test/resources/cases}: a line {@code === what it shows}, the text, a line
 * {@code ---}, what is expected of it. Lines before the first case are comments; ⇥ stands for a tab, ␣ for a blank.
 */
public final class Cases {
    private Cases() {}

    /** One text with what is expected of it. */
    public record Case(String name, String text, String expected) {

        /** {@return the expected lines} */
        public List<String> lines() {
            return expected.lines().map(String::stripTrailing).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return the cases of one file} */
    public static List<Case> of(String file) {
        String[] blocks = read(file).split("(?m)^=== ", -1);
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            String[] parts = blocks[i].replace('⇥', '\t').replace('␣', ' ').split("(?m)^---$", -1);
            if (parts.length != 2) {
                throw new IllegalStateException(file + " lacks one line --- in: " + blocks[i]);
            }
            int name = parts[0].indexOf('\n');
            cases.add(new Case(
                    parts[0].substring(0, name), parts[0].substring(name + 1).stripTrailing(), parts[1].strip()));
        }
        return cases;
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(Cases.class.getResourceAsStream("/cases/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
