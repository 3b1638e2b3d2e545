package org.qualitygraph.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/** Reads paragraph by paragraph and keeps the stack of open items; an item closes those of its own form and below. */
final class OutlineBuilder {
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_RUN_IN = 28;
    private static final String BOUNDARY = "。；：！？　”）";

    private record Open(HeadingForm form, Item item) {}

    private final String text;
    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();
    private final List<OutlineSentence> sentences = new ArrayList<>();
    private int paragraph;

    OutlineBuilder(String text) {
        this.text = text;
    }

    Outline build() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                readParagraph(start, end);
                paragraph++;
            }
            start = end + 1;
        }
        return new Outline(items, sentences);
    }

    private void readParagraph(int start, int end) {
        while (!stack.isEmpty() && stack.peek().item().runIn() && !startsItem(start, end)) {
            stack.pop();
        }
        int from = start;
        while (from < end) {
            HeadingForm form = formAt(from, end, from == start);
            if (form != null) {
                from = open(form, from, end, from > start);
                if (from < end && formAt(from, end, false) != null) {
                    continue;
                }
            }
            int next = nextItem(from, end);
            addSentences(new Span(from, next));
            from = next;
        }
    }

    private boolean startsItem(int start, int end) {
        return formAt(start, end, true) != null;
    }

    private @Nullable HeadingForm formAt(int at, int end, boolean lineStart) {
        for (HeadingForm form : HeadingForm.values()) {
            if ((lineStart || form.runsIn()) && form.lengthAt(text, at, end) > 0) {
                return form;
            }
        }
        return null;
    }

    private int nextItem(int from, int end) {
        int depth = 0;
        for (int i = from + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            depth += before == '（' ? 1 : before == '）' ? -1 : 0;
            if (BOUNDARY.indexOf(before) >= 0 && depth <= 0 && formAt(i, end, false) != null) {
                return i;
            }
        }
        return end;
    }

    private int open(HeadingForm form, int at, int end, boolean runIn) {
        int label = form.lengthAt(text, at, end);
        if (stack.stream().anyMatch(open -> open.form() == form)) {
            while (stack.peek() != null && stack.peek().form() != form) {
                stack.pop();
            }
            stack.pop();
        }
        Open parent = stack.peek();
        int body = at + label;
        int headingEnd = headingEnd(form, body, end);
        Item item = new Item(
                items.size(),
                parent == null ? null : parent.item(),
                stack.size() + 1,
                text.substring(at, body),
                new Span(body, headingEnd),
                at,
                runIn);
        items.add(item);
        stack.push(new Open(form, item));
        if (headingEnd > body) {
            sentences.add(new OutlineSentence(sentences.size(), item, paragraph, true, new Span(body, headingEnd)));
        }
        return headingEnd;
    }

    /** 一、 and （一） have headings, up to the first full stop or the end of a short line; 一是 runs straight into its text. */
    private int headingEnd(HeadingForm form, int body, int end) {
        boolean titled = form == HeadingForm.CHINESE
                || form == HeadingForm.BRACKETED_CHINESE
                || form == HeadingForm.CHAPTER
                || form == HeadingForm.NUMBERED;
        int stop = body;
        while (stop < end && "。！？：；".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        boolean whole = stop == end || (stop == end - 1 && text.charAt(stop) != '；' && form != HeadingForm.NUMBERED);
        boolean sentence =
                form == HeadingForm.NUMBERED && text.substring(body, stop).contains("，");
        sentence |= stop - body > LONGEST_RUN_IN && text.substring(body, stop).contains("，");
        boolean leading = stop < end - 1 && text.charAt(stop) == '。' && !sentence;
        if (titled && (whole || leading) && stop - body <= LONGEST_HEADING) {
            return Math.min(end, stop + 1);
        }
        return body;
    }

    private void addSentences(Span span) {
        Open open = stack.peek();
        for (Span sentence : Sentences.of(text, span)) {
            sentences.add(new OutlineSentence(
                    sentences.size(), open == null ? null : open.item(), paragraph, false, sentence));
        }
    }
}
