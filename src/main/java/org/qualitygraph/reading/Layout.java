package org.qualitygraph.reading;

import org.qualitygraph.text.Span;

/** Knows for each piece of a document's text where it stands in the file. */
@FunctionalInterface
interface Layout {

    Place of(Span span);
}
