package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that were damaged by accident or made to do harm. */
final class RefusedFiles {
    private static final String PART = "word/document.xml";
    private static final byte[] WORD = SampleFiles.docx("标题\n正文。");

    private RefusedFiles() {}

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] wordWith(String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(WORD);
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] wordWhose(UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(WORD);
        parts.computeIfPresent(
                PART, (name, xml) -> change.apply(new String(xml, UTF_8)).getBytes(UTF_8));
        return zip(parts);
    }

    static byte[] wordWithDoctype(String doctype, String reference) throws IOException {
        return wordWhose(xml -> xml.replaceFirst("(?s)^(<\\?xml.*?\\?>)?", "<?xml version=\"1.0\"?>" + doctype)
                .replace("正文。", reference));
    }

    static byte[] wordWithDeepTables() throws IOException {
        return wordWhose(xml -> xml.replace(
                "<w:body>",
                "<w:body>" + "<w:tbl><w:tr><w:tc>".repeat(100_000) + "</w:tc></w:tr></w:tbl>".repeat(100_000)));
    }

    static byte[] wordWithTemplate(String target) throws IOException {
        return wordWith("word/_rels/settings.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
            Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
            Target="%s" TargetMode="External"/></Relationships>\
            """.formatted(target).getBytes(UTF_8));
    }

    static byte[] wordWithPassword() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(WORD);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] officeFileOfAnotherKind() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
