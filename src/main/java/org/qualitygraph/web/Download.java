package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.qualitygraph.export.FileKind;
import org.qualitygraph.export.Outlet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file as the answer to a request. */
final class Download implements Outlet {
    private final HttpServletResponse response;

    Download(HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public OutputStream open(String fileName, FileKind kind) {
        response.setContentType(kind.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            return response.getOutputStream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes the file.
     *
     * @throws CutOff when it failed after the first part was sent; what failed earlier can still be answered with a problem
     */
    void during(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException failed) {
            if (response.isCommitted()) {
                throw new CutOff(failed);
            }
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw failed;
        }
    }

    /** A file of which a part was sent: the connection must break, so that nobody takes it for whole. */
    static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        CutOff(Throwable cause) {
            super("an export was cut off", cause);
        }
    }
}
