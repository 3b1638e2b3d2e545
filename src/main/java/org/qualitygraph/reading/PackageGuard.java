package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks a zip package once, into nothing, to know that a parser may open it. */
final class PackageGuard {
    private static final String END = "PK\u0005\u0006";
    private static final int END_AND_COMMENT = 22 + 65_535;

    private final ReadingLimits limits;
    private final XmlGuard xml;
    private int entries;
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
                if (++entries > limits.entries()) {
                    throw bomb();
                }
                InputStream part = new Counted(zip, content.length);
                if (entry.getName().matches("(?i).*\\.(?:xml|rels|vml)")) {
                    xml.check(entry.getName(), part);
                }
                part.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw corrupt();
        }
        int tail = Math.min(content.length, END_AND_COMMENT);
        if (names.isEmpty() || !Signatures.tail(content, tail).contains(END)) {
            throw corrupt();
        }
        return names;
    }

    /** One part of the package; what comes out of it counts for the whole. */
    private final class Counted extends FilterInputStream {
        private final int packed;

        Counted(InputStream part, int packed) {
            super(part);
            this.packed = packed;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            expanded += Math.max(0, read);
            boolean large = expanded > ReadingLimits.SMALL_PART;
            if (expanded > limits.expandedBytes() || (large && expanded / limits.ratio() > packed)) {
                throw bomb();
            }
            return read;
        }

        /** Who reads a part must not close the package. */
        @Override
        public void close() {}
    }

    private static UnreadableFile bomb() {
        return new UnreadableFile(
                Reason.ZIP_BOMB, "The file unpacks to far more than a document holds; save its text as plain text.");
    }

    private static UnreadableFile corrupt() {
        return new UnreadableFile(Reason.CORRUPT, "The file is damaged or cut off; fetch it again.");
    }
}
