package org.qualitygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitygraph.Cases.Case;

/** The tables of small cases cover each part of reading, and no case stands there twice. */
class CasesTests {
    private static final List<String> THEMES =
            List.of("headings", "sentences", "residue", "conversion", "metadata", "healing", "splitting", "masks");

    @Test
    void everyThemeHasItsCases() {
        List<List<Case>> themes =
                THEMES.stream().map(theme -> Cases.of(theme + ".txt")).toList();

        assertThat(themes).allSatisfy(cases -> assertThat(cases).hasSizeGreaterThanOrEqualTo(10));
        assertThat(themes.stream().flatMap(List::stream)).hasSizeGreaterThanOrEqualTo(200);
        assertThat(themes)
                .allSatisfy(cases -> assertThat(cases).extracting(Case::text).doesNotHaveDuplicates());
    }
}
