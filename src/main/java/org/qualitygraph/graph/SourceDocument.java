package org.qualitygraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A file that speeches came from.
 *
 * @param key its name with folders below the import root
 * @param sha256 digest of its content, 64 hexadecimal digits
 * @param fileName its name without folders
 * @param mediaType such as {@code text/plain}
 * @param charset null when not told
 * @param knowledge digest of what its reader knew: another one would read other facts; empty when not told
 */
public record SourceDocument(
        String key,
        String sha256,
        String fileName,
        String mediaType,
        @Nullable String charset,
        String knowledge) {

    /** A source whose reader's knowledge is not told. */
    public SourceDocument(String key, String sha256, String fileName, String mediaType, @Nullable String charset) {
        this(key, sha256, fileName, mediaType, charset, "");
    }
}
