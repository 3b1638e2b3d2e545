package org.qualitygraph.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Pages saved with all that they show into one file, as browsers and office programs do. */
final class MhtFormat implements DocumentFormat {
    private static final int HEAD = 4096;
    private static final Pattern HEADER = Pattern.compile(
            "(?is)^\\s*[a-z][a-z-]{1,40}:[^\\n]*\\n(?:[^\\n]+\\n)*?(?:mime-version:|content-type:\\s*multipart/)");

    private final HtmlFormat pages;
    private final ReadingLimits limits;

    MhtFormat(HtmlFormat pages, ReadingLimits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    @Override
    public boolean recognises(byte[] content) {
        String head = Signatures.head(content, HEAD);
        return HEADER.matcher(head).lookingAt() || head.startsWith("MIME-Version:");
    }

    @Override
    public Set<String> endings() {
        return Set.of("mht", "mhtml", "html", "htm", "doc");
    }

    /** Of several pages, such as frames, the one with most text is the document. */
    @Override
    public DocumentText read(byte[] content) {
        DocumentText longest = pages(content).stream()
                .map(pages::read)
                .max(Comparator.comparingInt(page -> page.text().length()))
                .orElseThrow(() -> new UnreadableFile(
                        Reason.EMPTY_TEXT, "The web archive holds no page; save the page again as .html."));
        return new DocumentText(
                longest.text(), "multipart/related", longest.charset(), longest.layout(), longest.removed());
    }

    private List<byte[]> pages(byte[] content) {
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxContentLen(limits.bytes())
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
        try {
            return pages(stream);
        } catch (IOException | MimeException damaged) {
            throw new UnreadableFile(Reason.CORRUPT, "The web archive is damaged; save the page again as .html.");
        }
    }

    private List<byte[]> pages(MimeTokenStream stream) throws IOException, MimeException {
        List<byte[]> pages = new ArrayList<>();
        int parts = 0;
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            depth += state == EntityState.T_START_MULTIPART ? 1 : state == EntityState.T_END_MULTIPART ? -1 : 0;
            parts += state == EntityState.T_START_BODYPART ? 1 : 0;
            if (parts > limits.entries() || depth > limits.depth()) {
                throw new UnreadableFile(
                        Reason.TOO_COMPLEX, "The web archive holds too many parts; save the page again as .html.");
            }
            if (state == EntityState.T_BODY
                    && stream.getBodyDescriptor().getMimeType().equals("text/html")) {
                pages.add(stream.getDecodedInputStream().readAllBytes());
            }
        }
        return pages;
    }
}
