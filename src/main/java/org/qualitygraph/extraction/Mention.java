package org.qualitygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.text.Span;

/** A place in the normal form where something is named. */
public sealed interface Mention {

    /** {@return where it stands} */
    Span span();

    /** {@return the name in the text's own form, without region prefix, quotes and ordinals} */
    String name();

    /**
     * A division.
     *
     * @param name full official form
     * @param abridged whether only the short form stands there (浙江, 金华)
     */
    record RegionMention(Span span, String name, boolean abridged) implements Mention {}

    /**
     * A government body.
     *
     * @param prefix the region's name or level (市, 省 …) that stands before it, empty when there is none
     * @param name official name without prefix
     */
    record BodyMention(
            Span span, String prefix, String name, @Nullable String function, String kind, boolean generic)
            implements Mention {

        /** {@return the same body, said in a longer or a shorter stretch} */
        BodyMention at(Span other) {
            return new BodyMention(other, prefix, name, function, kind, generic);
        }
    }

    /** A group of bodies or people that is no single body: 各县（区）, 广大企业. */
    record CollectiveMention(Span span, String name) implements Mention {}

    /** A company or a brand that stands for it. */
    record EnterpriseMention(Span span, String name) implements Mention {}

    /**
     * A bearer of awards that is no company.
     *
     * @param type {@code organization}, {@code person}, {@code team} or {@code product}
     */
    record BearerMention(Span span, String name, String type) implements Mention {}

    /** An award, honour, brand title or certification. */
    record AwardMention(
            Span span,
            String name,
            @Nullable String level,
            @Nullable String category) implements Mention {}

    /** A document or initiative. */
    record PolicyMention(
            Span span,
            String name,
            Policy.Kind kind,
            @Nullable String number,
            @Nullable String status) implements Mention {}
}
