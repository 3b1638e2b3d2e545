package org.qualitygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.outline.ItemNumbers.Found;
import org.qualitygraph.text.Span;

/** Reads paragraph by paragraph. */
final class OutlineBuilder {
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:同志|朋友|乡亲)们|各位\\p{IsHan}{2,4})[，、！：]");

    /** How many paragraphs behind an address are looked at; longer texts do not end with it. */
    private static final int MOST_BEHIND = 1_000;

    private final String text;
    private final ItemNumbers numbers;
    private final Headings headings;
    private final OpenItems open = new OpenItems();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<OutlineSentence> sentences = new ArrayList<>();

    OutlineBuilder(String text) {
        this.text = text;
        numbers = new ItemNumbers(text);
        headings = new Headings(text);
    }

    Outline build() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            readParagraph(i);
        }
        return new Outline(items, sentences);
    }

    private void readParagraph(int paragraph) {
        int start = paragraphs.get(paragraph).start();
        int end = paragraphs.get(paragraph).end();
        Found found = numbers.atLineStart(start, end);
        if (!introduced(paragraph)) {
            open.paragraph(found);
        }
        if (found == null && closesSpeech(paragraph)) {
            open.closeAll();
        }
        for (int from = start; from < end; ) {
            while (found != null) {
                from = open(found, from, end, from > start, paragraph);
                found = numbers.behindHeading(from, end);
            }
            int next = nextItem(from, end, end);
            addSentences(new Span(from, next), paragraph);
            from = next;
            found = next < end ? numbers.within(next, end) : null;
        }
    }

    private boolean introduced(int paragraph) {
        return paragraph > 0 && text.charAt(paragraphs.get(paragraph - 1).end() - 1) == '：';
    }

    /** 同志们，… behind the last item speaks to all and belongs to none. */
    private boolean closesSpeech(int paragraph) {
        Span span = paragraphs.get(paragraph);
        return ADDRESS.matcher(text).region(span.start(), span.end()).lookingAt()
                && paragraphs.subList(paragraph, Math.min(paragraphs.size(), paragraph + MOST_BEHIND)).stream()
                        .allMatch(later -> numbers.atLineStart(later.start(), later.end()) == null);
    }

    /** {@return where the next item before {@code limit} begins, {@code limit} when none does} */
    private int nextItem(int from, int limit, int end) {
        int depth = 0;
        for (int i = from + 1; i < limit; i++) {
            char before = text.charAt(i - 1);
            depth += before == '（' ? 1 : before == '）' ? -1 : 0;
            if (depth <= 0 && numbers.within(i, end) != null) {
                return i;
            }
        }
        return limit;
    }

    private int open(Found found, int at, int end, boolean runIn, int paragraph) {
        HeadingForm form = found.form();
        open.makeRoom(form);
        int body = at + found.length();
        String label = text.substring(at, body);
        numbers.taken(form, label);
        HeadingForm.Heading kind = headings.kind(form, body, end, !runIn);
        boolean runsOn = kind == HeadingForm.Heading.RUN_IN;
        Span heading = headings.of(kind, body, runsOn ? sibling(form, body, end) : end);
        boolean apart = heading.length() > 0 && !runsOn;
        Item item = new Item(items.size(), open.innermost(), open.depth() + 1, label, heading, apart, at, runIn);
        items.add(item);
        open.open(form, item);
        if (!apart) {
            return body;
        }
        sentences.add(new OutlineSentence(sentences.size(), item, paragraph, true, heading));
        return heading.end();
    }

    /**
     * {@return where the next item of the same form begins, the end when there is none or another stands between}; a
     * heading is short, so that items further on do not matter
     */
    private int sibling(HeadingForm form, int body, int end) {
        int limit = Math.min(end, body + Headings.LONGEST + 2);
        int next = nextItem(body, limit, end);
        if (next == limit) {
            return end;
        }
        Found found = next < end ? numbers.within(next, end) : null;
        return found != null && found.form() == form ? next : end;
    }

    private void addSentences(Span span, int paragraph) {
        @Nullable Item item = open.innermost();
        for (Span sentence : Sentences.of(text, span)) {
            sentences.add(new OutlineSentence(sentences.size(), item, paragraph, false, sentence));
        }
    }
}
