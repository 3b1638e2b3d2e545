package org.qualitygraph.reading;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.Removed.Kind;

/**
 * Finds the smallest part of a page that holds its text: going down from the body as long as one child holds most of
 * the characters outside links and no sentence of weight stays behind.
 */
final class MainContent {
    private static final Evaluator NEVER_SEEN =
            QueryParser.parse("script,style,noscript,template,iframe,object,svg,[hidden],"
                    + "[aria-hidden=true],[style~=(?i)display:\\s*none]");
    private static final Evaluator NEVER_TEXT = QueryParser.parse("nav,aside,footer,button,select,input,textarea");
    private static final Evaluator BLOCKS = QueryParser.parse("ul,ol,dl,p,div,table");
    private static final Evaluator BODY = QueryParser.parse("body");
    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "form", "center", "table", "tbody", "tr", "td", "span",
            "font");

    private static final char FIRST_IDEOGRAPH = '\u3006';
    private static final double MOST = 0.7;
    private static final double WORTH_KEEPING = 0.05;
    private static final double LINKS = 0.6;

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

    private MainContent() {}

    /**
     * {@return the part; what is never text is taken out of {@code page}}
     *
     * @param removed is told of each block that a person would have seen
     */
    static Element of(Document page, BiConsumer<Element, Kind> removed) {
        page.select(NEVER_SEEN).remove();
        page.select(NEVER_TEXT).forEach(block -> take(block, Kind.BESIDE, removed));
        page.select(BLOCKS).stream()
                .filter(MainContent::isMenu)
                .toList()
                .forEach(block -> take(block, Kind.MENU, removed));
        return new MainContent().below(page.body());
    }

    /** A block inside one that is gone already was told of with it. */
    private static void take(Element block, Kind kind, BiConsumer<Element, Kind> removed) {
        if (block.closest(BODY) != null) {
            removed.accept(block, kind);
            block.remove();
        }
    }

    private static boolean isMenu(Element block) {
        Elements links = block.getElementsByTag("a");
        if (links.size() < 2) {
            return false;
        }
        String text = block.text();
        return text.indexOf('。') < 0
                && links.stream().mapToInt(link -> link.text().length()).sum() > text.length() * LINKS;
    }

    private Element below(Element body) {
        body.nodeStream(TextNode.class).forEach(this::weigh);
        int whole = weight(body);
        Element at = body;
        while (true) {
            Element child = heaviest(at);
            if (child == null || weight(child) < whole * MOST || losesSentences(at, child, whole)) {
                return at;
            }
            at = child;
        }
    }

    private void weigh(TextNode text) {
        int weight = ideographs(text.getWholeText());
        for (Element at = text.parentElement(); at != null && weight > 0; at = at.parent()) {
            if (at.nameIs("a")) {
                return;
            }
            weights.merge(at, weight, Integer::sum);
        }
    }

    private static int ideographs(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            count += character >= FIRST_IDEOGRAPH && Character.isIdeographic(text.codePointAt(i)) ? 1 : 0;
        }
        return count;
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private @Nullable Element heaviest(Element at) {
        return at.children().stream()
                .filter(child -> CONTAINERS.contains(child.normalName()) && !isTableOfData(child))
                .max(Comparator.comparingInt(this::weight))
                .orElse(null);
    }

    /** Its rows are kept only when it is read as a whole. */
    private static boolean isTableOfData(Element child) {
        return child.nameIs("table") && HtmlTable.isData(child);
    }

    private boolean losesSentences(Element at, Element kept, int whole) {
        return at.ownText().indexOf('。') >= 0
                || at.children().stream()
                        .filter(child -> !child.equals(kept) && weight(child) > whole * WORTH_KEEPING)
                        .anyMatch(child -> child.text().indexOf('。') >= 0);
    }
}
