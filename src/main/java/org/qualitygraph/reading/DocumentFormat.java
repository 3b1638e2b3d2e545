package org.qualitygraph.reading;

import java.util.Set;

/** One form in which people keep texts. */
interface DocumentFormat {

    /** {@return whether the content, whatever its name, is of this form} */
    boolean recognises(byte[] content);

    /** {@return the endings of names that may stand on such content, in lower case} */
    Set<String> endings();

    /**
     * {@return the text, one line a paragraph, the cells of a table's row parted by tabs}
     *
     * @throws UnreadableFile with the reason
     */
    DocumentText read(byte[] content);
}
