package org.qualitygraph.query.catalogue;

/**
 * What a question answers in each row.
 *
 * @param type {@code string}, {@code integer}, {@code year}, {@code number}, {@code boolean}, {@code strings}, or {@code evidence}: a
 *     sentence with {@code speech} (id), {@code start}, {@code end} (code points) and {@code text}
 * @param zh meaning in Chinese
 * @param en meaning in English
 */
public record Column(String name, String type, String zh, String en) {

    /** {@return whether its values are sentences} */
    public boolean isEvidence() {
        return type.equals("evidence");
    }
}
