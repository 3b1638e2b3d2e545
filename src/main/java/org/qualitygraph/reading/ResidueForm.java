package org.qualitygraph.reading;

import java.util.Locale;

/** How a row of {@code residue.csv} tells residue. */
enum ResidueForm {
    /** A line that is the text, or several such texts with blanks between them. */
    IS,
    /** A short line that begins with the text. */
    STARTS,
    /** A paragraph of moderate length that begins with the text. */
    OPENS,
    /** A short line that has the text somewhere. */
    CONTAINS,
    /** A short line that has the text somewhere and is neither a sentence nor a numbered heading. */
    WORD,
    /** A short line that matches the text, a regular expression. */
    MATCHES,
    /** A short line that begins with the text and behind which a page holds nothing but residue. */
    ENDS_PAGE,
    /** The text itself, wherever it stands. */
    INSIDE;

    /**
     * {@return the form with this name in lower case, with hyphens}
     *
     * @throws IllegalArgumentException when there is none
     */
    static ResidueForm parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
