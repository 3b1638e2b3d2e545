package org.qualitygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternScanTests {
    private static final String LETTERS = "质量市局奖，、1〇\n“”ab";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "质量",
                "[市局]{1,3}?奖",
                "(?<!市)局",
                "(?:质|质量)+(?=奖|，)",
                "[\\p{IsHan}]{2,4}?[市局](?![、，])",
                "“([^“”，]{2,6})”(奖)?",
                "\\d?[^\\p{IsHan}]b",
                "(?:市|局)?(?:量|)a",
                "量$|^市"
            })
    void findsWhatThePatternFinds(String expression) {
        PatternScan scan = PatternScan.of(expression);
        PatternScan three = scan.fromThree();
        Pattern pattern = Pattern.compile(expression);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = text(random);
            assertThat(spans(scan.in(text))).as(text).isEqualTo(spans(pattern.matcher(text)));
            assertThat(spans(three.in(text))).as(text).isEqualTo(spans(pattern.matcher(text)));
            assertThat(scan.without(text)).isEqualTo(pattern.matcher(text).replaceAll(""));
            assertThat(scan.isWhole(text)).isEqualTo(pattern.matcher(text).matches());
        }
    }

    @Test
    void allMatchesStayAsTheyAre() {
        assertThat(PatternScan.of("(市|局)奖").all("市奖，局奖"))
                .extracting(found -> found.start() + found.group(1))
                .containsExactly("0市", "3局");
    }

    @Test
    void whatStandsBeforeAMatchIsSeen() {
        PatternScan scan = PatternScan.behind("(?<=[，\\n])", "市[\\p{IsHan}]");
        PatternScan.Matches matches = scan.in("本市局，市局");

        assertThat(matches.find()).isTrue();
        assertThat(matches.start()).isEqualTo(4);
        assertThat(matches.find()).isFalse();
        assertThat(scan.lengthAt("，市局", 1, 3)).isEqualTo(2);
        assertThat(scan.lengthAt("本市局", 1, 3)).isZero();
    }

    @Test
    void aLineIsTriedAtItsBeginning() {
        PatternScan.Matches matches = PatternScan.ofLine(" *(市局)$").in("市局\n在市局\n  市局");

        assertThat(spans(matches)).containsExactly(new Span(0, 2), new Span(7, 11));
    }

    @Test
    void aGuardNarrowsWhereAMatchMayBegin() {
        PatternScan scan = PatternScan.of("市").where((text, at, end) -> at < 2 ? 2 : at);

        assertThat(spans(scan.in("市市市"))).containsExactly(new Span(2, 3));
    }

    @Test
    void theRangesOfHanAreTheScript() {
        Pattern han = PatternScan.compile("\\p{IsHan}");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                        .filter(character ->
                                han.matcher(Character.toString(character)).matches()
                                        != (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN))
                        .boxed())
                .isEmpty();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<Span> spans(PatternScan.Matches matches) {
        List<Span> spans = new ArrayList<>();
        while (matches.find()) {
            spans.add(new Span(matches.start(), matches.end()));
        }
        return spans;
    }

    private static List<Span> spans(Matcher matcher) {
        return matcher.results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
