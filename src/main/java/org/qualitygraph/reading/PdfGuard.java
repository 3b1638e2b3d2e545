package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks the packed streams of a PDF once, into nothing, to know that a parser may hold them. */
final class PdfGuard {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** Filters other than the usual one, and such as stand in an object of their own. */
    private static final Pattern RARE = Pattern.compile(
            "/(?:LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|CCF|CCITTFaxDecode)(?=[\\s/\\]>%])"
                    + "|/F(?:ilter)?(?![A-Za-z])[^/<>(]{0,200}?\\d[^/<>(]{1,200}?R");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int MOST_LAYERS = 4;

    private final ReadingLimits limits;

    PdfGuard(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Lets a file pass.
     *
     * @throws UnreadableFile when a part of it unpacks to more than a document holds, or all of it to very much more
     */
    void check(byte[] content) {
        long whole = 0;
        byte[] buffer = new byte[8192];
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            long stream = expanded(content, at, buffer);
            whole += stream;
            if (stream > limits.expandedBytes() || whole > limits.archiveBytes()) {
                throw tooMuch();
            }
        }
    }

    /**
     * {@return whether a damaged file may be searched for its objects}: that reads packed objects as they are found, and only
     * the usual way of packing is known to be harmless here.
     */
    static boolean maySearch(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        return !names.contains("/ObjStm")
                || !RARE.matcher(ESCAPED.matcher(names).replaceAll(PdfGuard::character))
                        .find();
    }

    /** In names a number sign and two digits stand for a character. */
    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
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
