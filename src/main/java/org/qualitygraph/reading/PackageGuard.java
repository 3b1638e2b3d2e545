package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks a zip package once, into nothing, to know that a parser may open it. */
final class PackageGuard {
    private static final String END = "PK\u0005\u0006";
    private static final int END_AND_COMMENT = 22 + 65_535;

    private final ReadingLimits limits;
    private final XmlGuard xml;
    private long expanded;

    PackageGuard(ReadingLimits limits) {
        this.limits = limits;
        xml = new XmlGuard(limits);
    }

    /**
     * {@return the names of the parts}
     *
     * @throws UnreadableFile when the package is cut, packs too much, or its XML is malformed or reaches outside
     */
    Set<String> check(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > limits.entries()) {
                    throw bomb();
                }
                byte[] part = unpack(zip, content.length);
                if (entry.getName().matches("(?i).*\\.(?:xml|rels|vml)")) {
                    xml.check(entry.getName(), part);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw corrupt();
        } catch (IOException failed) {
            throw corrupt();
        }
        int tail = Math.min(content.length, END_AND_COMMENT);
        if (names.isEmpty() || !Signatures.tail(content, tail).contains(END)) {
            throw corrupt();
        }
        return names;
    }

    private byte[] unpack(InputStream zip, int packed) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            expanded += read;
            boolean large = expanded > ReadingLimits.SMALL_PART;
            if (expanded > limits.expandedBytes() || large && expanded / limits.ratio() > packed) {
                throw bomb();
            }
            part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }

    private static UnreadableFile bomb() {
        return new UnreadableFile(
                Reason.ZIP_BOMB, "The file unpacks to far more than a document holds; save its text as plain text.");
    }

    private static UnreadableFile corrupt() {
        return new UnreadableFile(Reason.CORRUPT, "The file is damaged or cut off; fetch it again.");
    }
}
