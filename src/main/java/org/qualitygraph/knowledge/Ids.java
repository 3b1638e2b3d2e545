package org.qualitygraph.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are the same in every run, made from what they name. */
public final class Ids {
    private static final int HEX_DIGITS = 16;

    private Ids() {}

    /** {@return the id of the speech that is number {@code part} of the file {@code source}} */
    public static String speech(String source, int part) {
        return hash(source) + "-" + part;
    }

    /** {@return the id of a statement of the speech {@code speechId}} */
    public static String statement(String speechId, Statement statement) {
        return hash(speechId + "|" + statement.key());
    }

    /** {@return sixteen hexadecimal digits of the text's SHA-256} */
    public static String hash(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }

    /** {@return the SHA-256 of some bytes as 64 hexadecimal digits} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", broken);
        }
    }
}
