package org.qualitygraph.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Web pages, also those that were saved under a Word document's name, as office programs do. Nothing is fetched. */
final class HtmlFormat implements DocumentFormat {
    private static final int HEAD = 4096;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)[^<\\w]{0,8}+(?:<\\?xml[^>]*+>\\s*+|(?><!--.*?-->)\\s*+)*+"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|section|center|h[1-6]|style|script)\\b");
    private static final Pattern ENTITY = Pattern.compile("(?i)<!(?:doctype[^>]*\\[|entity)");

    private final Charsets charsets;
    private final ReadingLimits limits;

    HtmlFormat(Charsets charsets, ReadingLimits limits) {
        this.charsets = charsets;
        this.limits = limits;
    }

    @Override
    public boolean recognises(byte[] content) {
        return PAGE.matcher(Signatures.head(content, HEAD).replace("\0", "")).lookingAt();
    }

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "txt", "md", "doc");
    }

    @Override
    public DocumentText read(byte[] content) {
        Decoded decoded = BinaryGuard.check(charsets.decode(content));
        int head = Math.min(HEAD, decoded.text().length());
        if (ENTITY.matcher(decoded.text().substring(0, head)).find()) {
            throw new UnreadableFile(
                    Reason.FORBIDDEN_XML, "The page defines entities of its own; save its text as plain text.");
        }
        Document page = Jsoup.parse(
                decoded.text(), "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + 2));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth > limits.depth()) {
                        throw new UnreadableFile(
                                Reason.TOO_COMPLEX, "The page nests too deep; save its text as plain text.");
                    }
                },
                page);
        return PageText.of(page, decoded);
    }
}
