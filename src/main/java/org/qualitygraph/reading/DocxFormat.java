package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Word documents since 2007, as long as they carry no macros. */
final class DocxFormat implements DocumentFormat {
    private final ReadingLimits limits;

    DocxFormat(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(byte[] content) {
        return Signatures.startsWith(content, "PK\u0003\u0004") || Signatures.startsWith(content, "PK\u0005\u0006");
    }

    @Override
    public Set<String> endings() {
        return Set.of("docx", "doc");
    }

    @Override
    public DocumentText read(byte[] content) {
        Set<String> parts = new PackageGuard(limits).check(content);
        if (!parts.contains("word/document.xml")) {
            throw new UnreadableFile(
                    Reason.UNSUPPORTED_TYPE, "The file is a package but no Word document; unpack or save it as one.");
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            throw new UnreadableFile(
                    Reason.UNSUPPORTED_TYPE, "The document carries macros; save it as .docx without them.");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return DocxText.of(document);
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.CORRUPT, "The Word document is damaged; save it again.");
        }
    }
}
