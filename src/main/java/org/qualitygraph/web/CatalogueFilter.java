package org.qualitygraph.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.catalogue.CatalogueQuestion;

/**
 * Which questions.
 *
 * @param audience whom they are for
 * @param text stands in the name or in a title
 */
record CatalogueFilter(
        @Nullable @Pattern(regexp = "analyst|researcher|developer")
        String audience,

        @Nullable @Size(max = 100) String text) {

    boolean takes(CatalogueQuestion question) {
        return (audience == null || question.audience().equals(audience))
                && (text == null
                        || question.name().contains(text)
                        || question.zh().contains(text)
                        || question.en().contains(text));
    }
}
