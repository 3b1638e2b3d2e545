package org.qualitygraph.reading;

import java.nio.charset.Charset;

/**
 * A file's characters.
 *
 * @param text without its byte order mark
 */
record Decoded(String text, Charset charset) {}
