package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/** A speech that was given somewhere. */
public record HeldSpeech(
        String id, @Nullable String title, @Nullable Integer year) {}
