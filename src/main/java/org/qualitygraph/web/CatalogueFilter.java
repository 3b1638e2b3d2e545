package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.media.Schema;
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
        @Nullable
        @Schema(description = "whom they are for: analyst, researcher or developer")
        @Pattern(regexp = "analyst|researcher|developer", message = "is one of: analyst, researcher, developer")
        String audience,

        @Nullable @Schema(description = "stands in the name or in a title") @Size(max = 100)
        String text) {

    boolean takes(CatalogueQuestion question) {
        return (audience == null || question.audience().equals(audience))
                && (text == null
                        || question.name().contains(text)
                        || question.zh().contains(text)
                        || question.en().contains(text));
    }
}
