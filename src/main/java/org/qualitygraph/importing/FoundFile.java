package org.qualitygraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.Archive;
import org.qualitygraph.reading.ReadingLimits;
import org.qualitygraph.reading.SourceName;
import org.qualitygraph.reading.UnreadableFile;
import org.qualitygraph.reading.UnreadableFile.Reason;

/**
 * A file that was named or found; whether it can be read shows when its content is asked for.
 *
 * @param path the file itself, or the archive that holds it
 * @param name with the folders below the one that was named, divided by {@code /}; the base of the speeches' ids
 * @param entry its name in the archive, null when it stands in a folder
 * @param named whether a person named it, and not only a folder around it
 */
public record FoundFile(Path path, String name, @Nullable String entry, boolean named) {
    private static final Set<String> ENDINGS =
            Set.of("txt", "md", "html", "htm", "mht", "mhtml", "pdf", "doc", "wps", "docx", "rtf", "zip");

    private static final ReadingLimits LIMITS = ReadingLimits.STANDARD;

    /** A file in a folder. */
    FoundFile(Path path, String name, boolean named) {
        this(path, name, null, named);
    }

    /**
     * {@return the bytes}
     *
     * @throws UnreadableFile when its name leads astray, it is no regular file, is of an unknown type, too large, or cannot
     *     be opened
     */
    public byte[] content() {
        SourceName.check(name);
        if (entry != null) {
            return archive().content(entry);
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableFile(Reason.NOT_READABLE, "There is no such file.");
        }
        if (!isRegular()) {
            throw new UnreadableFile(Reason.NOT_REGULAR, "This is a link or a device: put a copy of the file here.");
        }
        if (!isKnownType()) {
            throw new UnreadableFile(
                    Reason.UNSUPPORTED_TYPE,
                    "Texts, web pages, Word documents and PDF can be read: save it as .txt, .md, .html, .docx, .doc or .pdf.");
        }
        if (isArchive()) {
            archive().names();
            throw new UnreadableFile(Reason.EMPTY_TEXT, "The archive holds no file that can be read.");
        }
        return bytes();
    }

    private byte[] bytes() {
        try {
            if (Files.size(path) > LIMITS.bytes()) {
                throw new UnreadableFile(
                        Reason.TOO_LARGE, "The file is larger than %d MiB: split it.".formatted(LIMITS.bytes() >> 20));
            }
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UnreadableFile(Reason.NOT_READABLE, "The file cannot be opened: " + failed.getMessage());
        }
    }

    /** {@return whether it is a plain file; a link counts as what it leads to when a person named it} */
    boolean isRegular() {
        return named ? Files.isRegularFile(path) : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** {@return whether the name's ending is one that can be read} */
    boolean isKnownType() {
        return ENDINGS.contains(extension());
    }

    boolean isArchive() {
        return entry == null && extension().equals("zip");
    }

    /** {@return the archive that the file is, or that holds it} */
    Archive archive() {
        return new Archive(path, LIMITS);
    }

    /** {@return the name as reports show it, whatever it holds} */
    public String shownName() {
        return ReportedName.of(name);
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
