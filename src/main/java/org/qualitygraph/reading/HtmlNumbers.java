package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the points of a list as browsers do, for the numbers that they show are no part of the page's text. */
final class HtmlNumbers {
    /** Who wrote a number himself has told browsers not to. */
    private static final Pattern NUMBERED =
            Pattern.compile("[\\s　]*(?:\\d|[（(]|第?[一二三四五六七八九十]{1,3}[、是要，]|[①-⑳]|首先|其次).*", Pattern.DOTALL);

    private HtmlNumbers() {}

    /** {@return such as 1. with a blank, empty before what is no point of a counted list} */
    static String before(Element element) {
        Element list = element.nameIs("li") ? element.parent() : null;
        if (list == null || !list.nameIs("ol") || NUMBERED.matcher(element.text()).matches() || !element.hasText()) {
            return "";
        }
        String start = list.attr("start");
        long above = 0;
        for (Element point = element.previousElementSibling(); point != null; point = point.previousElementSibling()) {
            above += point.nameIs("li") ? 1 : 0;
        }
        return above + (start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1) + ". ";
    }
}
