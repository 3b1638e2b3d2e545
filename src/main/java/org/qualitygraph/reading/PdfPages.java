package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.qualitygraph.reading.Removed.Kind;

/** Takes page numbers off the edges of pages, and the lines that most pages repeat there; rows of tables are none of them. */
final class PdfPages {
    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·•\\s]*(?:第?\\s*\\d{1,4}\\s*页?|第\\s*[一二三四五六七八九十]+\\s*页)(?:\\s*[,，/]?\\s*共?\\s*\\d{0,4}\\s*页?)[-—–－·•\\s]*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private PdfPages() {}

    /**
     * {@return the lines of the text}
     *
     * @param removed is told of the others
     */
    static List<PdfLine> body(List<PdfLine> lines, List<Removed> removed) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Set<String> repeated = repeated(pages.values());
        List<PdfLine> body = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            for (int i = 0; i < page.size(); i++) {
                PdfLine line = page.get(i);
                boolean outermost = i == 0 || i == page.size() - 1;
                boolean number = outermost && PAGE_NUMBER.matcher(line.text()).matches();
                if (!line.row() && (number || (isEdge(i, page) && repeated.contains(form(line))))) {
                    removed.add(new Removed(
                            Kind.PAGE_EDGE,
                            "a page's header, footer or number",
                            line.text(),
                            new Place.Pages(line.page(), line.page())));
                } else {
                    body.add(line);
                }
            }
        }
        return body;
    }

    private static boolean isEdge(int index, List<PdfLine> page) {
        return index < EDGE || index >= page.size() - EDGE;
    }

    private static Set<String> repeated(java.util.Collection<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page)) {
                    edges.add(form(page.get(i)));
                }
            }
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        Set<String> repeated = new HashSet<>();
        counts.forEach((edge, count) -> {
            if (count > 1 && count * 2 > pages.size()) {
                repeated.add(edge);
            }
        });
        return repeated;
    }

    /** The same words at the same height; a page's own number may be among them. */
    private static String form(PdfLine line) {
        return NUMBER.matcher(line.text())
                        .replaceAll(number -> isPage(number.group(), line.page()) ? "#" : number.group())
                        .replaceAll("\\s", "")
                + "@" + Math.round(line.y());
    }

    /** A cover in front of the first page does not count. */
    private static boolean isPage(String number, int page) {
        return number.equals(String.valueOf(page)) || number.equals(String.valueOf(page - 1));
    }
}
