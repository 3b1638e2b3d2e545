package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks each stream of a PDF once, filter by filter, into nothing; pictures are emptied, for no text is in them. */
final class PdfStreams {
    private static final Set<COSName> OF_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final int mostBetweenFilters;
    private long left;

    PdfStreams(ReadingLimits limits, int fileLength) {
        left = limits.expandedBytes();
        mostBetweenFilters = Math.max(ReadingLimits.SMALL_PART, fileLength);
    }

    /**
     * Lets a stream pass.
     *
     * @throws UnreadableFile when this one unpacks, or all so far unpack, to more than a document holds
     */
    void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (picture || !OF_TEXT.containsAll(filters)) {
            empty(stream);
        } else if (!filters.isEmpty()) {
            unpack(stream, filters);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase written = stream.getFilters();
        if (written instanceof COSName name) {
            names.add(name);
        } else if (written instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void empty(COSStream stream) throws IOException {
        stream.removeItem(COSName.FILTER);
        stream.createRawOutputStream().close();
    }

    /** What one filter leaves for the next is packed still, and no larger than the file. */
    private void unpack(COSStream stream, List<COSName> filters) throws IOException {
        InputStream packed = stream.createRawInputStream();
        try {
            for (int i = 0; i < filters.size() - 1; i++) {
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                decode(packed, new Counted(between, mostBetweenFilters), stream, filters.get(i), i);
                packed = new ByteArrayInputStream(between.toByteArray());
            }
            Counted whole = new Counted(OutputStream.nullOutputStream(), left);
            decode(packed, whole, stream, filters.getLast(), filters.size() - 1);
            left = whole.left;
        } finally {
            packed.close();
        }
    }

    /** A damaged stream counts as far as it can be unpacked. */
    private static void decode(InputStream packed, Counted out, COSStream stream, COSName filter, int index) {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, out, stream, index);
        } catch (IOException damaged) {
            if (out.left < 0) {
                throw new UnreadableFile(
                        Reason.TOO_COMPLEX, "The PDF unpacks to far more than a document holds; save its text.");
            }
        }
    }

    /** Passes on as much as is allowed, and nothing when nobody waits for it any more. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long left;

        Counted(OutputStream out, long allowed) {
            this.out = out;
            left = allowed;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0 || Thread.currentThread().isInterrupted()) {
                throw new IOException("enough");
            }
            out.write(bytes, offset, length);
        }
    }
}
