package org.qualitygraph.outline;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.PatternScan;

/** Finds item numbers: at the start of a line, behind a full stop, and behind a comma where a list is counted. */
final class ItemNumbers {
    private static final String BOUNDARY = "。；：！？　”）";
    private static final PatternScan LATER_POINT = PatternScan.of("(?:其次|再次)[，、：]");
    private final String text;
    private final Map<HeadingForm, Integer> last = new EnumMap<>(HeadingForm.class);
    /** The ends of the paragraphs known to hold no second item of a form behind the place that is read. */
    private final Map<HeadingForm, Integer> uncounted = new EnumMap<>(HeadingForm.class);

    private final int lastLaterPoint;

    /** An item number in its form. */
    record Found(HeadingForm form, int length) {}

    ItemNumbers(String text) {
        this.text = text;
        lastLaterPoint = lastLaterPoint(text);
    }

    private static int lastLaterPoint(String text) {
        int last = -1;
        PatternScan.Matches points = LATER_POINT.in(text);
        while (points.find()) {
            boolean opens = points.start() > 0 && "。；\n".indexOf(text.charAt(points.start() - 1)) >= 0;
            last = opens ? points.start() : last;
        }
        return last;
    }

    private boolean hasLaterPoint(int from) {
        return lastLaterPoint >= from || LATER_POINT.lengthAt(text, from, text.length()) > 0;
    }

    /** Remembers the item number, so that the next one of its form is known. */
    void taken(HeadingForm form, String label) {
        last.put(form, Ordinals.of(label));
    }

    /** {@return the number that starts a line at {@code at}} */
    @Nullable
    Found atLineStart(int at, int end) {
        return find(at, end, true);
    }

    /** {@return the number within a paragraph at {@code at}; what stands before it must part sentences or clauses} */
    @Nullable
    Found within(int at, int end) {
        char before = text.charAt(at - 1);
        if (BOUNDARY.indexOf(before) >= 0) {
            return find(at, end, false);
        }
        if (before != '，') {
            return null;
        }
        Found found = find(at, end, false);
        boolean counted = found != null
                && (found.form() == HeadingForm.IS || found.form() == HeadingForm.MUST)
                && countedByCommas(found, at, end);
        return counted ? found : null;
    }

    /** {@return the number that follows a heading directly} */
    @Nullable
    Found behindHeading(int at, int end) {
        return at < end ? find(at, end, false) : null;
    }

    private @Nullable Found find(int at, int end, boolean lineStart) {
        if (!HeadingForm.mayBegin(text.charAt(at))) {
            return null;
        }
        for (HeadingForm form : HeadingForm.values()) {
            int length = form.lengthAt(text, at, end, lineStart);
            if (length > 0 && belongs(form, at, length, lineStart)) {
                return new Found(form, length);
            }
        }
        return null;
    }

    private boolean belongs(HeadingForm form, int at, int length, boolean lineStart) {
        int ordinal = Ordinals.of(text.substring(at, at + length));
        boolean next = ordinal == 1 || ordinal == last.getOrDefault(form, 0) + 1;
        if (form == HeadingForm.FIRST) {
            return ordinal == 1 ? hasLaterPoint(at + length) : last.containsKey(form);
        }
        boolean newList = form == HeadingForm.BRACKETED_NUMBER && !lineStart;
        return next || !(form.mustCount() || newList);
    }

    /** 一是…，二是…，三是…: the first is known by the second, the others follow the one before. */
    private boolean countedByCommas(Found found, int at, int end) {
        String label = text.substring(at, at + found.length());
        int ordinal = Ordinals.of(label);
        if (ordinal == 1) {
            String second = "二" + label.substring(1);
            int there = uncounted.getOrDefault(found.form(), -1) == end ? -1 : text.indexOf(second, at, end);
            if (there < 0) {
                uncounted.put(found.form(), end);
            }
            return there > 0 && "，；。".indexOf(text.charAt(there - 1)) >= 0;
        }
        return ordinal == last.getOrDefault(found.form(), 0) + 1;
    }
}
