package org.qualitygraph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** PDF documents with text in them; scripts, attachments and forms are not looked at. */
final class PdfFormat implements DocumentFormat {
    private static final int HEAD = 1024;
    private static final Pattern START = Pattern.compile("[^A-Za-z]{0,64}%PDF-");
    private static final int TAIL = 8192;
    private final ReadingLimits limits;

    PdfFormat(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(byte[] content) {
        return START.matcher(Signatures.head(content, HEAD)).lookingAt();
    }

    @Override
    public Set<String> endings() {
        return Set.of("pdf");
    }

    @Override
    public DocumentText read(byte[] content) {
        if (!Signatures.tail(content, TAIL).contains("%%EOF")) {
            throw new UnreadableFile(Reason.CORRUPT, "The PDF is cut off; fetch it again.");
        }
        new PdfGuard(limits).check(content);
        try (PDDocument document = new PdfObjects(content, limits).parse(PdfGuard.maySearch(content))) {
            if (!document.getPages().iterator().hasNext()) {
                throw new IOException("no page");
            }
            List<Removed> removed = new ArrayList<>();
            List<PdfLine> lines = PdfPages.body(PdfLines.of(document), removed);
            PlacedText text = PdfParagraphs.join(PdfSplitRows.joined(lines, removed));
            if (text.text().isBlank()) {
                throw new UnreadableFile(
                        Reason.EMPTY_TEXT, "The PDF holds pictures of pages only; have its text recognised first.");
            }
            return new DocumentText(text.text(), "application/pdf", null, text.layout(Place.Pages::new), removed);
        } catch (InvalidPasswordException secret) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The PDF is encrypted; save it without a password.");
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.CORRUPT, "The PDF is damaged; fetch it again or save its text.");
        }
    }
}
