package org.qualitygraph.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Files that are known for what they are and hold no text that could be read here. */
final class ForeignFormat implements DocumentFormat {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("MZ\u0090", "a Windows program"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00ff\u00d8\u00ff", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("II*\0", "a picture"),
            Map.entry("MM\0*", "a picture"),
            Map.entry("RIFF", "a film or sound"),
            Map.entry("ID3", "a sound"),
            Map.entry("Rar!", "an archive"),
            Map.entry("7z\u00bc\u00af", "an archive"),
            Map.entry("\u001f\u008b", "an archive"),
            Map.entry("<?xml", "an XML document"));

    @Override
    public boolean recognises(byte[] content) {
        return kind(content).isPresent();
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public DocumentText read(byte[] content) {
        throw new UnreadableFile(
                Reason.UNSUPPORTED_TYPE,
                "The file is %s; save the speech as text, web page, Word document or PDF."
                        .formatted(kind(content).orElse("of a strange type")));
    }

    private static Optional<String> kind(byte[] content) {
        return KINDS.entrySet().stream()
                .filter(kind -> Signatures.startsWith(content, kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
