package org.qualitygraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignedTextTests {

    @Test
    void aPositionInsideAReplacedPieceMeansTheWholePiece() {
        AlignedText text = AlignedText.from("用網際網路辦事")
                .keep(1)
                .replace(4, "互联网")
                .replace(2, "办事")
                .build();

        assertThat(text.normal()).isEqualTo("用互联网办事");
        assertThat(text.toOriginal(new Span(2, 3)).of(text.original())).isEqualTo("網際網路");
        assertThat(text.toOriginal(new Span(4, 5)).of(text.original())).isEqualTo("辦");
        assertThat(text.toNormal(new Span(2, 3)).of(text.normal())).isEqualTo("互联网");
    }

    @Test
    void aSecondStepStillPointsIntoTheFirstOriginal() {
        AlignedText first =
                AlignedText.from("軟 體").replace(1, "软").keep(1).replace(1, "体").build();
        AlignedText both = first.then(
                AlignedText.from(first.normal()).keep(1).drop(1).replace(1, "件").build());

        assertThat(both.normal()).isEqualTo("软件");
        assertThat(both.toOriginal(new Span(0, 2)).of(both.original())).isEqualTo("軟 體");
    }

    @Test
    void anUnfinishedTextIsRefused() {
        assertThatThrownBy(() -> AlignedText.from("质量").keep(1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 of 2");
    }

    /** Whatever was kept, replaced or dropped: spans come back in order, inside the original, and kept characters exactly. */
    @RepeatedTest(200)
    void everySpanMapsBackIntoTheOriginal(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        AlignedText text = randomText(random);
        int length = text.normal().length();
        for (int i = 0; i < 20 && length > 0; i++) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            Span original = text.toOriginal(new Span(start, end));
            assertThat(original.end()).isLessThanOrEqualTo(text.original().length());
            assertThat(text.toNormal(original).contains(new Span(start, end))).isTrue();
            if (Character.isLowerCase(text.normal().charAt(start))) {
                assertThat(text.original().charAt(original.start()))
                        .isEqualTo(text.normal().charAt(start));
            }
        }
    }

    @Test
    void neighbouringDifferencesAreOneChange() {
        AlignedText text = AlignedText.from("用軟體 辦事\n")
                .keep(1)
                .replace(2, "软件")
                .drop(1)
                .replace(1, "办")
                .keep(1)
                .drop(1)
                .build();

        assertThat(text.changes())
                .extracting(change -> change.original().of(text.original()) + ">"
                        + change.normal().of(text.normal()))
                .containsExactly("軟體 辦>软件办", "\n>");
    }

    @RepeatedTest(200)
    void theChangesMakeTheNormalFormOfTheOriginal(RepetitionInfo repetition) {
        AlignedText text = randomText(new Random(repetition.getCurrentRepetition()));
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (AlignedText.Change change : text.changes()) {
            made.append(text.original(), at, change.original().start())
                    .append(change.normal().of(text.normal()));
            at = change.original().end();
        }
        made.append(text.original(), at, text.original().length());

        assertThat(made).hasToString(text.normal());
    }

    private static AlignedText randomText(Random random) {
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            original.append((char) ('a' + random.nextInt(26)));
        }
        AlignedText.Builder builder = AlignedText.from(original.toString());
        while (builder.position() < original.length()) {
            int width = 1 + random.nextInt(Math.min(4, original.length() - builder.position()));
            switch (random.nextInt(3)) {
                case 0 -> builder.keep(width);
                case 1 -> builder.replace(width, "X".repeat(random.nextInt(4)));
                default -> builder.drop(width);
            }
        }
        return builder.build();
    }
}
