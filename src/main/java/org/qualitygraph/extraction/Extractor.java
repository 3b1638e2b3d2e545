package org.qualitygraph.extraction;

import java.util.List;

/** One kind of statement, read from a speech's sentences and mentions. */
interface Extractor {

    /** {@return what was found, in reading order} */
    List<? extends Draft> extract(SpeechContext context, Mentions mentions);
}
