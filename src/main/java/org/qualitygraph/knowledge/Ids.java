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

    /** {@return the id of a statement of the speech {@code speechId}; a decision about it does not change it} */
    public static String statement(String speechId, Statement statement) {
        Decided decided = statement.provenance().decided();
        return decided == null ? hash(speechId + "|" + statement.key()) : decided.id();
    }

    /** {@return the id of the task that a fact of the speech {@code speechId} gives somebody} */
    public static String task(String speechId, Fact.Responsibility duty) {
        Decided decided = duty.provenance().decided();
        return decided == null || decided.task() == null
                ? hash("task|" + speechId + "|" + duty.task())
                : decided.task().id();
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
