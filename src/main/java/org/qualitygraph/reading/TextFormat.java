package org.qualitygraph.reading;

import java.util.Set;

/** Text alone: whatever no other format claims. */
final class TextFormat implements DocumentFormat {
    private final Charsets charsets;

    TextFormat(Charsets charsets) {
        this.charsets = charsets;
    }

    @Override
    public boolean recognises(byte[] content) {
        return true;
    }

    @Override
    public Set<String> endings() {
        return Set.of("txt", "md", "html", "htm");
    }

    @Override
    public DocumentText read(byte[] content) {
        Decoded decoded = BinaryGuard.check(charsets.decode(content));
        return DocumentText.decoded(decoded.text(), "text/plain", decoded.charset());
    }
}
