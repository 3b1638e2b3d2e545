package org.qualitygraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * One speech of a file, as a person would read it.
 *
 * @param part counts the speeches of the file from 1
 * @param title its own heading as written, null when there is none
 * @param text the speech with its heading, web residue taken out
 * @param origin where in the file the text was written
 */
public record RawSpeech(int part, @Nullable String title, String text, Origin origin) {}
