package org.qualitygraph.reading;

import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Documents in Rich Text Format, which office programs also save under a Word document's name. */
final class RtfFormat implements DocumentFormat {

    @Override
    public boolean recognises(byte[] content) {
        return Signatures.startsWith(content, "{\\rtf");
    }

    @Override
    public Set<String> endings() {
        return Set.of("rtf", "doc");
    }

    @Override
    public DocumentText read(byte[] content) {
        RtfText text = new RtfText();
        try {
            text.convert(new RtfStreamSource(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.CORRUPT, "The RTF document is damaged; save it again as .docx.");
        }
        PlacedText lines = text.lines();
        return new DocumentText(lines.text(), "application/rtf", null, lines.layout(Place.Paragraphs::new), List.of());
    }
}
