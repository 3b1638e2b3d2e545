package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.qualitygraph.importing.ImportSettings;
import org.qualitygraph.importing.queue.Spool;
import org.qualitygraph.importing.queue.Upload;
import org.springframework.stereotype.Component;

/** Takes the files out of a request as they come, without holding them in memory. */
@Component
class UploadedFiles {
    /** Names of 300 bytes get through to be refused one by one, and not the upload with them. */
    private static final int HEADER_BYTES = 8192;

    private final Spool spool;
    private final long most;

    UploadedFiles(Spool spool, ImportSettings settings) {
        this.spool = spool;
        most = settings.uploadLimit().toBytes();
    }

    /**
     * {@return the files of a request, to be closed}
     *
     * @throws org.qualitygraph.importing.queue.UploadRefused when they cannot be taken
     * @throws org.springframework.web.ErrorResponseException when they cannot be read
     */
    Upload of(HttpServletRequest request) {
        Upload upload = spool.open(request.getContentLengthLong());
        try {
            receive(request, upload);
            return upload;
        } catch (FileUploadSizeException large) {
            upload.close();
            throw spool.tooLarge();
        } catch (IOException cut) {
            upload.close();
            throw Problem.badRequest("The upload is cut off, or no multipart/form-data; send it again.");
        } catch (RuntimeException refused) {
            upload.close();
            throw refused;
        }
    }

    private void receive(HttpServletRequest request, Upload upload) throws IOException {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> parts = new JakartaServletFileUpload<>();
        parts.setMaxSize(most);
        parts.setMaxPartHeaderSize(HEADER_BYTES);
        parts.setHeaderCharset(StandardCharsets.UTF_8);
        FileItemInputIterator items = parts.getItemIterator(request);
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (item.isFormField()) {
                throw Problem.badRequest(
                        "An upload holds files only; parameters, such as dryRun, stand in the address.");
            }
            try (InputStream content = item.getInputStream()) {
                upload.add(name(item), content);
            }
        }
        if (upload.files().isEmpty()) {
            throw Problem.badRequest("The upload holds no file; send one or several, each as a part named 'files'.");
        }
    }

    /** The name as it was sent; what is wrong with it is told in the report. */
    private static String name(FileItemInput item) {
        try {
            return String.valueOf(item.getName());
        } catch (IllegalArgumentException unseen) {
            return "\0";
        }
    }
}
