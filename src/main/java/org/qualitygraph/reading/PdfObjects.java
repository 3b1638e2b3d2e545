package org.qualitygraph.reading;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses the objects of a PDF and looks at each stream before anybody unpacks it: however its filters are written, named
 * or nested, they are by then what the reader will obey.
 */
final class PdfObjects extends PDFParser {
    private final PdfStreams streams;

    PdfObjects(byte[] content, ReadingLimits limits) throws IOException {
        super(
                new RandomAccessReadBuffer(content),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.expandedBytes()).streamCache);
        streams = new PdfStreams(limits, content.length);
    }

    /** To look at a stream may lead to other objects, but the parser goes on behind this one. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            long behind = source.getPosition();
            streams.check(stream);
            source.seek(behind);
        }
        return stream;
    }

    /** What is encrypted can be looked at no earlier than here. */
    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean mustBeFound) throws IOException {
        COSBase object = super.parseObjectDynamically(key, mustBeFound);
        if (securityHandler != null && object instanceof COSStream stream) {
            streams.check(stream);
        }
        return object;
    }
}
