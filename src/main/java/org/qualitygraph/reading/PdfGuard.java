package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks the packed streams of a PDF once, into nothing, to know that a parser may hold them. */
final class PdfGuard {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_LAYERS = 4;

    private final ReadingLimits limits;

    PdfGuard(ReadingLimits limits) {
        this.limits = limits;
    }

    void check(byte[] content) {
        long whole = 0;
        long rare = 0;
        long looked = 0;
        byte[] buffer = new byte[8192];
        boolean lzw = names(content, "LZW");
        boolean runs = names(content, "RunLength") || names(content, "/RL");
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            whole += expanded(content, at, buffer);
            if (lzw || runs) {
                byte[] stream = Arrays.copyOfRange(content, at, end(content, at));
                looked += stream.length;
                rare += lzw ? Math.max(lzw(stream, 0), lzw(stream, 1)) : 0;
                rare += runs ? runs(stream) : 0;
            }
            if (Math.max(whole, rare) > limits.expandedBytes() || looked > content.length) {
                throw tooMuch();
            }
        }
    }

    /** {@return whether a rare way of packing is named anywhere; which streams it is for may be said far from them} */
    private static boolean names(byte[] content, String filter) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(filter);
    }

    private long lzw(byte[] stream, int early) {
        try {
            return LzwLength.of(new ByteArrayInputStream(stream), early, limits.expandedBytes());
        } catch (IOException cut) {
            return 0;
        }
    }

    private long runs(byte[] stream) {
        try {
            return RunLength.of(new ByteArrayInputStream(stream), limits.expandedBytes());
        } catch (IOException cut) {
            return 0;
        }
    }

    private static int end(byte[] content, int from) {
        int at = from;
        while (at < content.length - END.length && !Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
            at++;
        }
        return at;
    }

    /** {@return where the data begin behind the next mark of a stream, -1 when there is none} */
    private static int next(byte[] content, int from) {
        for (int i = from; i + STREAM.length + 2 < content.length; i++) {
            if (Arrays.equals(content, i, i + STREAM.length, STREAM, 0, STREAM.length)
                    && (i == 0 || content[i - 1] != 'd')) {
                int at = i + STREAM.length;
                at += content[at] == '\r' ? 1 : 0;
                return at + (content[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    /** A stream may be packed twice and more: what looks packed behind one filter is unpacked again. */
    private long expanded(byte[] content, int from, byte[] buffer) {
        long expanded = 0;
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            try (InputStream data = unpacked(content, from, layers)) {
                byte[] head = data.readNBytes(2);
                expanded += count(data, buffer);
                if (!isPacked(head)) {
                    return expanded;
                }
            } catch (IOException notPacked) {
                return expanded;
            }
        }
        throw tooMuch();
    }

    private static InputStream unpacked(byte[] content, int from, int layers) {
        InputStream data = new ByteArrayInputStream(content, from, content.length - from);
        for (int layer = 0; layer < layers; layer++) {
            data = new InflaterInputStream(data);
        }
        return data;
    }

    /** {@return whether the bytes begin a stream of the packer that PDF knows} */
    private static boolean isPacked(byte[] head) {
        return head.length == 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) * 256 + (head[1] & 0xff)) % 31 == 0;
    }

    private long count(InputStream data, byte[] buffer) {
        long count = 0;
        try {
            for (int read = data.read(buffer); read >= 0 && count <= limits.expandedBytes(); ) {
                count += read;
                read = data.read(buffer);
            }
        } catch (IOException cut) {
            return count;
        }
        return count;
    }

    private static UnreadableFile tooMuch() {
        return new UnreadableFile(
                Reason.TOO_COMPLEX, "The PDF unpacks to far more than a document holds; save its text.");
    }
}
