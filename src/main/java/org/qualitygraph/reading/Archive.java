package org.qualitygraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** A zip archive of files, as people pack folders of speeches. Its entries are read one by one; nothing is unpacked onto the disk. */
public final class Archive {
    private static final Charset OLD_NAMES = Charset.forName("GB18030");
    private static final String OFFICE_PART = "[Content_Types].xml";

    private final Path path;
    private final ReadingLimits limits;

    /** The archive in a file that need not exist. */
    public Archive(Path path, ReadingLimits limits) {
        this.path = path;
        this.limits = limits;
    }

    /**
     * {@return the names of the files in the archive with their folders, by name}
     *
     * @throws UnreadableFile when the file is no archive, is damaged, or packs too much
     */
    public Set<String> names() {
        try (ZipFile zip = open()) {
            Map<String, ZipArchiveEntry> entries = entries(zip);
            if (entries.containsKey(OFFICE_PART)) {
                throw new UnreadableFile(
                        Reason.TYPE_MISMATCH, "The content is an office document; give the file its own ending.");
            }
            return Collections.unmodifiableSet(new TreeSet<>(entries.keySet()));
        } catch (IOException | IllegalArgumentException damaged) {
            throw corrupt();
        }
    }

    /**
     * {@return the bytes of one file in the archive}
     *
     * @throws UnreadableFile when there is no such file, or it is too large, encrypted, a link or an archive itself
     */
    public byte[] content(String name) {
        try (ZipFile zip = open()) {
            ZipArchiveEntry entry = entries(zip).get(name);
            if (entry == null) {
                throw new UnreadableFile(Reason.NOT_READABLE, "The archive holds no such file any more.");
            }
            checkKind(name, entry);
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadableFile(
                        Reason.UNSUPPORTED_TYPE,
                        "The file is packed in an unusual way; pack the archive again as .zip.");
            }
            try (InputStream packed = zip.getInputStream(entry)) {
                return bounded(packed.readNBytes(limits.bytes() + 1), entry);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw corrupt();
        }
    }

    private static void checkKind(String name, ZipArchiveEntry entry) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UnreadableFile(
                    Reason.ZIP_BOMB, "An archive inside an archive is not opened; put its files beside the others.");
        }
        if (entry.isUnixSymlink()) {
            throw new UnreadableFile(Reason.NOT_REGULAR, "This is a link: put a copy of the file into the archive.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The archive is encrypted; pack it without a password.");
        }
    }

    private byte[] bounded(byte[] content, ZipArchiveEntry entry) {
        if (content.length > limits.bytes()) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE, "The file is larger than %d MiB: split it.".formatted(limits.bytes() >> 20));
        }
        if (content.length > ReadingLimits.SMALL_PART
                && content.length / limits.ratio() > Math.max(1, entry.getCompressedSize())) {
            throw bomb();
        }
        return content;
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
    }

    private Map<String, ZipArchiveEntry> entries(ZipFile zip) throws IOException {
        Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();
        int count = 0;
        long expanded = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            expanded += Math.max(0, entry.getSize());
            if (++count > limits.entries() || expanded > limits.archiveBytes()) {
                throw bomb();
            }
            if (!entry.isDirectory()) {
                files.putIfAbsent(name(entry), entry);
            }
        }
        if (expanded > ReadingLimits.SMALL_PART && expanded / limits.ratio() > Files.size(path)) {
            throw bomb();
        }
        return files;
    }

    /** Packers in China wrote names in GBK for years, and today's often forget to say that they write UTF-8. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.getRawName()))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(entry.getRawName(), OLD_NAMES);
        }
    }

    private UnreadableFile bomb() {
        return new UnreadableFile(
                Reason.ZIP_BOMB,
                "The archive holds more than %d files or unpacks to far more than documents hold; pack smaller ones."
                        .formatted(limits.entries()));
    }

    private static UnreadableFile corrupt() {
        return new UnreadableFile(
                Reason.CORRUPT, "The archive is damaged, cut off or no .zip; fetch or pack it again.");
    }
}
