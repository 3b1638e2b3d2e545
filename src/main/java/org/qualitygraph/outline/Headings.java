package org.qualitygraph.outline;

import org.qualitygraph.outline.HeadingForm.Heading;
import org.qualitygraph.text.Span;

/** Parts an item's heading from its text. */
final class Headings {
    static final int LONGEST = 60;
    private static final int LONGEST_RUN_IN = 30;
    private final String text;

    Headings(String text) {
        this.text = text;
    }

    /**
     * {@return what heading the item has whose text begins at {@code body}} 第二，差距要看清 is one in a line of its own, and runs
     * into the text elsewhere.
     */
    Heading kind(HeadingForm form, int body, int end, boolean atLineStart) {
        boolean line = form == HeadingForm.ORDINAL && atLineStart && end - body <= LONGEST && stop(body, end) == end;
        return line ? Heading.OWN : form.heading();
    }

    private int stop(int body, int end) {
        int stop = body;
        int reach = Math.min(end, body + LONGEST + 1);
        while (stop < reach && "。！？：；".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    /** {@return the heading behind an item number with the mark that ends it, empty when there is none} */
    Span of(Heading kind, int body, int end) {
        int stop = stop(body, end);
        Span heading = new Span(body, Math.min(end, stop + 1));
        boolean stands = switch (kind) {
            case OWN -> isLine(stop, end) || (isLead(stop, end) && !isSentence(heading));
            case NUMBERED ->
                stop == end || (isLead(stop, end) && !heading.of(text).contains("，"));
            case RUN_IN -> isLead(stop, end) && stop - body <= LONGEST_RUN_IN;
            case NONE -> false;
        };
        return stands && stop - body <= LONGEST ? heading : new Span(body, body);
    }

    /** Headings are short or say one thing. */
    private boolean isSentence(Span heading) {
        return heading.length() > LONGEST_RUN_IN && heading.of(text).contains("，");
    }

    private boolean isLine(int stop, int end) {
        return stop == end || (stop == end - 1 && text.charAt(stop) != '；');
    }

    private boolean isLead(int stop, int end) {
        return stop < end - 1 && text.charAt(stop) == '。';
    }
}
