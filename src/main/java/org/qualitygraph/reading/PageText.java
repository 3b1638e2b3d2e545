package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/** The text of a page, under its title, and what stands beside it. */
final class PageText {
    /** How far down a title may stand in the text that it heads. */
    private static final int HEAD = 300;

    private final CodePoints points;
    private final List<Removed> removed = new ArrayList<>();

    private PageText(Decoded decoded) {
        points = CodePoints.of(decoded.text());
    }

    static DocumentText of(Document page, Decoded decoded) {
        return new PageText(decoded).read(page, decoded);
    }

    private DocumentText read(Document page, Decoded decoded) {
        PageTitle title = PageTitle.of(page);
        Element main = MainContent.of(page, (block, kind) -> remove(block, kind));
        removeBeside(main, page.body());
        PlacedText text = new PlacedText();
        PlacedText body = HtmlText.of(main);
        if (!title.text().isEmpty() && !title.standsIn(body.head(HEAD))) {
            text.append(title.text(), title.source().startPos(), title.source().endPos());
            text.append("\n");
        }
        text.append(body);
        return new DocumentText(text.text(), "text/html", decoded.charset(), text.layout(this::place), removed);
    }

    private void removeBeside(Element main, Element body) {
        for (Element at = main; !at.equals(body) && at.parent() != null; at = at.parent()) {
            Element kept = at;
            at.parent().childNodes().stream()
                    .filter(node -> !node.equals(kept))
                    .forEach(node -> remove(node, Kind.BESIDE));
        }
    }

    private void remove(Node node, Kind kind) {
        String text = node instanceof Element element ? element.text() : node.nodeValue();
        boolean seen = node instanceof Element || node.nodeName().equals("#text");
        if (seen && !text.isBlank()) {
            int start = node.sourceRange().startPos();
            int end =
                    node instanceof Element element && element.endSourceRange().isTracked()
                            ? element.endSourceRange().endPos()
                            : node.sourceRange().endPos();
            removed.add(new Removed(kind, "a part of the page that is not its text", text.strip(), place(start, end)));
        }
    }

    /** Elements that the page implies and does not write have no place: they count from the page's start. */
    private Place place(int start, int end) {
        Span counted = points.of(new Span(Math.max(0, start), Math.max(0, Math.max(start, end))));
        return new Place.Characters(counted.start(), counted.end());
    }
}
