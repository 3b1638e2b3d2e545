package org.qualitygraph.reading;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Unpacks the packed streams of a PDF once, into nothing, to know that a parser may hold them. */
final class PdfGuard {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private final ReadingLimits limits;

    PdfGuard(ReadingLimits limits) {
        this.limits = limits;
    }

    void check(byte[] content) {
        long whole = 0;
        byte[] buffer = new byte[8192];
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            long one = expanded(content, at, buffer);
            whole += one;
            if (whole > limits.expandedBytes()) {
                throw new UnreadableFile(
                        Reason.TOO_COMPLEX, "The PDF unpacks to far more than a document holds; save its text.");
            }
        }
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

    private long expanded(byte[] content, int from, byte[] buffer) {
        Inflater inflater = new Inflater();
        long expanded = 0;
        try {
            inflater.setInput(content, from, content.length - from);
            while (!inflater.finished() && expanded <= limits.expandedBytes()) {
                int written = inflater.inflate(buffer);
                expanded += written;
                if (written == 0) {
                    break;
                }
            }
        } catch (DataFormatException notPacked) {
            return expanded;
        } finally {
            inflater.end();
        }
        return expanded;
    }
}
