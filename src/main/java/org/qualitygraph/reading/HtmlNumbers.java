package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the points of a list as browsers do, for the numbers that they show are no part of the page's text. */
final class HtmlNumbers {
    /** Who wrote a number himself has told browsers not to. */
    private static final Pattern NUMBERED =
            Pattern.compile("[\\s　]*(?:\\d|[（(]|第?[一二三四五六七八九十]{1,3}[、是要，]|[①-⑳]|首先|其次)");

    /** Who reads on counts no more. */
    private static final int MOST = 999;

    private HtmlNumbers() {}

    /** {@return such as 1. with a blank, empty before what is no point of a counted list} */
    static String before(Element element) {
        Element list = element.nameIs("li") ? element.parent() : null;
        if (list == null
                || !list.nameIs("ol")
                || !element.hasText()
                || NUMBERED.matcher(element.text()).lookingAt()) {
            return "";
        }
        String start = list.attr("start");
        int number = start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
        Element point = element.previousElementSibling();
        while (point != null && number <= MOST) {
            number += point.nameIs("li") ? 1 : 0;
            point = point.previousElementSibling();
        }
        return number > MOST ? "" : number + ". ";
    }
}
