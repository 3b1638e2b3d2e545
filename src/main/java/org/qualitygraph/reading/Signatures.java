package org.qualitygraph.reading;

import java.nio.charset.StandardCharsets;

/** Looks at the first and last bytes of a file. */
final class Signatures {
    private Signatures() {}

    /** {@return whether the content starts with these bytes, written as Latin-1 characters} */
    static boolean startsWith(byte[] content, String signature) {
        return head(content, signature.length()).equals(signature);
    }

    /** {@return the first bytes as Latin-1 characters} */
    static String head(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }

    /** {@return the last bytes as Latin-1 characters} */
    static String tail(byte[] content, int length) {
        int known = Math.min(length, content.length);
        return new String(content, content.length - known, known, StandardCharsets.ISO_8859_1);
    }
}
