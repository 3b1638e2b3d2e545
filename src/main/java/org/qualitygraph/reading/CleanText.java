package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** A document's text on its way to speeches: rules change it, and what they took out stays known. */
final class CleanText {
    private final Layout layout;
    private final List<Removed> removed;
    private AlignedText text;

    CleanText(DocumentText document) {
        layout = document.layout();
        removed = new ArrayList<>(document.removed());
        text = AlignedText.from(document.text()).keep(document.text().length()).build();
    }

    void apply(CleaningRule rule) {
        String before = text.normal();
        List<Edit> edits = rule.edits(before);
        if (edits.isEmpty()) {
            return;
        }
        AlignedText.Builder after = AlignedText.from(before);
        for (Edit edit : edits) {
            after.keep(edit.span().start() - after.position());
            after.replace(edit.span().length(), edit.replacement());
            keepKnown(edit, before);
        }
        text = text.then(after.keep(before.length() - after.position()).build());
    }

    private void keepKnown(Edit edit, String before) {
        Kind kind = edit.kind();
        if (kind != null) {
            removed.add(new Removed(kind, edit.reason(), edit.span().of(before), place(edit.span())));
        }
    }

    /** Remembers that a part of the text as it is now belongs to no speech. */
    void leaveOut(Span span, Kind kind, String reason) {
        String left = span.of(text.normal());
        if (!left.isBlank()) {
            removed.add(new Removed(kind, reason, left, place(span)));
        }
    }

    String text() {
        return text.normal();
    }

    /** {@return where a piece of the text stands in the file} */
    Place place(Span span) {
        return layout.of(text.toOriginal(span));
    }

    List<Removed> removed() {
        return List.copyOf(removed);
    }
}
