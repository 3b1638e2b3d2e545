package org.qualitygraph.annotation;

import org.qualitygraph.text.Span;

/**
 * A stretch that stands for something the editor hid (XX市, 20xx年, 张某).
 *
 * @param kind what it stands for
 * @param span where it stands, with the word that tells the kind (XX市, X家); positions of the normal form
 */
public record Mask(Kind kind, Span span) {

    /** What an editor hides. */
    public enum Kind {
        /** A year, month or day. */
        DATE,
        /** A province, city, county, town. */
        PLACE,
        /** A person's name. */
        PERSON,
        /** A company or an office. */
        ORGANISATION,
        /** A number. */
        NUMBER,
        /** What the words around do not tell. */
        OTHER
    }
}
