package org.qualitygraph.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.knowledge.Section;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** The outline as it is kept: sections and sentences with their places in the original text. */
final class Structure {
    private static final Pattern CLOSING_MARK = Pattern.compile("[。：；]$");

    private Structure() {}

    static List<Section> sections(Outline outline, AlignedText text) {
        return outline.items().stream()
                .map(item -> new Section(
                        item.ordinal(),
                        item.parent() == null ? null : item.parent().ordinal(),
                        item.level(),
                        item.label(),
                        CLOSING_MARK.matcher(item.heading().of(text.normal())).replaceFirst(""),
                        text.toOriginal(new Span(
                                item.start(), end(outline, item, text.normal().length())))))
                .toList();
    }

    static List<Sentence> sentences(Outline outline, AlignedText text) {
        return outline.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.ordinal(),
                        sentence.item() == null ? null : sentence.item().ordinal(),
                        text.toOriginal(sentence.span())))
                .toList();
    }

    private static int end(Outline outline, Item item, int length) {
        return outline.items().stream()
                .filter(other -> other.ordinal() > item.ordinal() && !other.within(item))
                .mapToInt(Item::start)
                .findFirst()
                .orElse(length);
    }
}
