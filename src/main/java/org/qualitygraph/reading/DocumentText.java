package org.qualitygraph.reading;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The text that a file holds, before residue is taken out.
 *
 * @param charset in which it was written, null where the format says it itself
 */
record DocumentText(String text, @Nullable Charset charset) {}
