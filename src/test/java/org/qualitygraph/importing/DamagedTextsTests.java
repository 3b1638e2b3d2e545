package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.PlainTexts;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.reading.UnreadableFile;

/** Pages arrive cut off, run together and with marks lost or doubled: whatever is left of them is read, none makes the reader fail. */
class DamagedTextsTests {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/gold/dev"), Path.of("src/test/resources/gold/pages"));
    private static final String MARKS = "。，；：、（）“”《》\n 　！？·0123456789%X*";
    private static final int PIECES = 300;
    private static final int SHORTEST = 200;
    private static final int LONGER = 600;
    private static final int DAMAGES = 40;

    /** In ideographs: a piece may be all of a page's footer, which is no speech. */
    private static final int LONGEST_FOOTER = 80;

    private final FactReader reader = FactReader.open(Path.of("import/gazetteer"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsLeftOfATextIsRead(long seed) throws IOException {
        List<String> texts = PlainTexts.in(FOLDERS);
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < PIECES; i++) {
            String piece = damaged(texts, random);
            try {
                read += reader.read("a.txt", piece.getBytes(StandardCharsets.UTF_8))
                        .size();
            } catch (UnreadableFile withoutText) {
                assertThat(piece.codePoints().filter(Character::isIdeographic).count())
                        .as("%s: %s", withoutText.getMessage(), piece)
                        .isLessThan(LONGEST_FOOTER);
            } catch (RuntimeException failure) {
                fail("The reader fails on: " + piece, failure);
            }
        }
        assertThat(read).isGreaterThan(PIECES / 2);
    }

    @Test
    void aPageThatBeginsInMidSpeechIsRead() {
        String page = "政府领导在动员会上的讲话\n\n。去年以来，青川市质监局做了大量工作。\n\n二、抓好落实\n\n市质监局要管住生产源头。";

        List<SpeechFacts> facts = reader.read("a.txt", page.getBytes(StandardCharsets.UTF_8));

        assertThat(facts)
                .singleElement()
                .satisfies(speech -> assertThat(speech.facts()).isNotEmpty());
    }

    private static String damaged(List<String> texts, Random random) {
        String whole = one(texts, random);
        int from = random.nextInt(whole.length());
        int length = SHORTEST + random.nextInt(LONGER);
        StringBuilder piece = new StringBuilder(whole.substring(from, Math.min(whole.length(), from + length)));
        for (int i = random.nextInt(DAMAGES); i > 0 && piece.length() > 2; i--) {
            int at = random.nextInt(piece.length() - 1);
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(4)) {
                case 0 -> piece.deleteCharAt(at);
                case 1 -> piece.insert(at, mark);
                case 2 -> piece.setCharAt(at, mark);
                default -> piece.insert(at, some(one(texts, random), random));
            }
        }
        return piece.toString();
    }

    private static String some(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + random.nextInt(8)));
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
