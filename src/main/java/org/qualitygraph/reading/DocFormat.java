package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Word documents from 97 to 2003, WPS documents, which are built alike, and the shell of those that are encrypted. */
final class DocFormat implements DocumentFormat {

    @Override
    public boolean recognises(byte[] content) {
        return Signatures.startsWith(content, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }

    @Override
    public Set<String> endings() {
        return Set.of("doc", "wps", "docx");
    }

    @Override
    public DocumentText read(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted();
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableFile(
                        Reason.UNSUPPORTED_TYPE, "The file is an office document but none of Word; save it as .docx.");
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                return DocText.of(document);
            }
        } catch (EncryptedDocumentException secret) {
            throw encrypted();
        } catch (OldFileFormatException old) {
            throw new UnreadableFile(Reason.UNSUPPORTED_TYPE, "The document is older than Word 97; save it as .docx.");
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(Reason.CORRUPT, "The Word document is damaged; save it again as .docx.");
        }
    }

    private static UnreadableFile encrypted() {
        return new UnreadableFile(Reason.ENCRYPTED, "The document is encrypted; save it without a password.");
    }
}
