package org.qualitygraph.outline;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.PatternScan;

/**
 * The usual forms of item numbers, each with how it looks at the start of a line and, where it also starts items within a
 * paragraph, how it looks there.
 */
enum HeadingForm {
    PART("第" + Chinese.SHORT + "(?:部分|篇|编)[、：　]?", null, Heading.OWN),
    CHAPTER("第" + Chinese.SHORT + "章[、：　]?", null, Heading.OWN),
    SECTION("第" + Chinese.SHORT + "节[、：　]?", null, Heading.OWN),
    ARTICLE("第[一二三四五六七八九十百零]{1,5}条[、：　]?", null, Heading.NONE),
    CHINESE(Chinese.SHORT + "(?:、|[.．。](?=[\\p{IsHan}“《]))", Chinese.SHORT + "、", Heading.OWN),
    CHINESE_BARE(Heading.BARE, Heading.BARE, Heading.RUN_IN),
    BRACKETED_CHINESE("（" + Chinese.SHORT + "）、?|" + Chinese.SHORT + "）", "（" + Chinese.SHORT + "）", Heading.OWN),
    ORDINAL(Heading.ORDINAL, Heading.ORDINAL, Heading.RUN_IN),
    FIRST("(?:首先|其次|再次|最后)[，、：]", "(?:首先|其次|再次|最后)[，、：]", Heading.NONE),
    DECIMAL_TRIPLE("\\d{1,2}(?:\\.\\d{1,2}){2}[.、　]?" + Heading.NO_UNIT, null, Heading.NUMBERED),
    DECIMAL_PAIR("\\d{1,2}\\.\\d{1,2}[.、　]?" + Heading.NO_UNIT, null, Heading.NUMBERED),
    NUMBERED("\\d{1,2}(?:[.、](?!\\d)|．)", "\\d{1,2}(?:[.、](?!\\d)|．)", Heading.NUMBERED),
    ROMAN("[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}[、.．　]?", null, Heading.OWN),
    BRACKETED_NUMBER("（\\d{1,2}）|\\d{1,2}[）)]", "（\\d{1,2}）", Heading.RUN_IN),
    CIRCLED("[①-⑳]", "[①-⑳]", Heading.RUN_IN),
    IS("[一二三四五六七八九十]{1,2}是", "[一二三四五六七八九十]{1,2}是", Heading.RUN_IN),
    MUST("[一二三四五六七八九十]{1,2}要", "[一二三四五六七八九十]{1,2}要", Heading.RUN_IN),
    ONE_OF("其[一二三四五六七八九][，、：]", "其[一二三四五六七八九][，、：]", Heading.NONE),
    DASH("——|△|●|◆|■|•|· ?", null, Heading.NONE);

    /** How a heading stands to the text behind it. */
    enum Heading {
        /** A line of its own, or a short sentence before the text. */
        OWN,
        /** As {@link #OWN}, but a sentence with commas is text. */
        NUMBERED,
        /** A short sentence that is text and names what follows it: 一要找准问题。从…. */
        RUN_IN,
        /** No heading. */
        NONE;

        private static final String BARE = "[一二三四五六七八九十]{1,2}[ 　](?=\\p{IsHan}{2,12}，\\p{IsHan})";
        private static final String ORDINAL = "第[一二三四五六七八九十]{1,2}(?:[，、：]|(?:点|个方面|方面|步)[，：])";
        private static final String NO_UNIT = "(?=\\p{IsHan})(?![亿万千百元个家项件倍吨年月米])";
    }

    /** Numbers as they are written in Chinese. */
    private static final class Chinese {
        private static final String NUMERALS = "一二三四五六七八九十";
        private static final String SHORT = "[一二三四五六七八九十]{1,3}";
    }

    private static final String OTHER_BEGINNINGS = "第（首其再最—△●◆■|•·";

    @SuppressWarnings("ImmutableEnumChecker") // what a scan learns of its pattern changes none of its answers
    private final PatternScan lineStart;

    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final @Nullable PatternScan runIn;

    private final Heading heading;

    HeadingForm(String lineStart, @Nullable String runIn, Heading heading) {
        this.lineStart = PatternScan.of(lineStart);
        this.runIn = runIn == null ? null : PatternScan.of(runIn);
        this.heading = heading;
    }

    Heading heading() {
        return heading;
    }

    /** {@return whether the form heads sections of a document, 一、 and what stands above} */
    boolean isSection() {
        return compareTo(BRACKETED_CHINESE) <= 0 && this != CHINESE_BARE;
    }

    /** {@return whether the form only lists points of a text} */
    boolean isList() {
        return compareTo(CIRCLED) >= 0;
    }

    /** {@return whether items of this form are one list only when their numbers follow each other} */
    boolean mustCount() {
        return this == ARTICLE || this == DECIMAL_PAIR || this == DECIMAL_TRIPLE;
    }

    /** {@return whether a form begins with the character, which most do not} */
    static boolean mayBegin(char character) {
        return Chinese.NUMERALS.indexOf(character) >= 0
                || (character >= '0' && character <= '9')
                || (character >= '①' && character <= '⑳')
                || (character >= 'Ⅰ' && character <= 'Ⅹ')
                || OTHER_BEGINNINGS.indexOf(character) >= 0;
    }

    /** {@return the length of the item number at {@code at}, 0 when there is none} */
    int lengthAt(String text, int at, int end, boolean atLineStart) {
        PatternScan scan = atLineStart ? lineStart : runIn;
        return scan == null ? 0 : scan.lengthAt(text, at, end);
    }
}
