package org.qualitygraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.qualitygraph.reading.ReadingLimits;
import org.qualitygraph.reading.UnreadableFile;
import org.qualitygraph.reading.UnreadableFile.Reason;

/**
 * A file that was named or found; whether it can be read shows when its content is asked for.
 *
 * @param name with the folders below the one that was named, divided by {@code /}; the base of the speeches' ids
 * @param named whether a person named it, and not only a folder around it
 */
public record FoundFile(Path path, String name, boolean named) {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "pdf", "application/pdf",
            "doc", "application/msword",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int MOST_BYTES = ReadingLimits.STANDARD.bytes();

    /**
     * {@return the bytes}
     *
     * @throws UnreadableFile when it is no regular file, is of an unknown type, too large, or cannot be opened
     */
    public byte[] content() {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableFile(Reason.NOT_READABLE, "There is no such file.");
        }
        if (!(named ? Files.isRegularFile(path) : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))) {
            throw new UnreadableFile(Reason.NOT_REGULAR, "This is a link or a device: put a copy of the file here.");
        }
        if (!isKnownType()) {
            throw new UnreadableFile(
                    Reason.UNSUPPORTED_TYPE,
                    "Texts, web pages, Word documents and PDF can be read: save it as .txt, .md, .html, .docx, .doc or .pdf.");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UnreadableFile(
                        Reason.TOO_LARGE, "The file is larger than %d MiB: split it.".formatted(MOST_BYTES >> 20));
            }
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UnreadableFile(Reason.NOT_READABLE, "The file cannot be opened: " + failed.getMessage());
        }
    }

    /** {@return such as {@code text/plain}} */
    String mediaType() {
        return MEDIA_TYPES.getOrDefault(extension(), "application/octet-stream");
    }

    /** {@return whether the name's ending is one that can be read} */
    boolean isKnownType() {
        return MEDIA_TYPES.containsKey(extension());
    }

    String fileName() {
        return String.valueOf(path.getFileName());
    }

    private String extension() {
        return fileName().substring(fileName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
