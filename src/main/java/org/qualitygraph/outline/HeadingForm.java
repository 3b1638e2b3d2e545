package org.qualitygraph.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual forms of item numbers, each with how it looks at the start of a clause. */
enum HeadingForm {
    CHAPTER("(?:第[一二三四五六七八九十]{1,3}[章节部分]{1,2}[、：　 ]?)", false),
    CHINESE("(?:[一二三四五六七八九十]{1,3}、)", true),
    CHINESE_BARE("(?:[一二三四五六七八九十]{1,2}[ 　](?=\\p{IsHan}{2,12}，\\p{IsHan}))", true),
    BRACKETED_CHINESE("(?:（[一二三四五六七八九十]{1,3}）)", true),
    ORDINAL("(?:第[一二三四五六七八九十]{1,2}[，、：])", true),
    FIRST("(?:(?:首先|其次|再次|最后)，)", false),
    NUMBERED("(?:\\d{1,2}(?:[.、](?!\\d)|．))", true),
    BRACKETED_NUMBER("(?:（\\d{1,2}）|\\d{1,2}[）)])", true),
    CIRCLED("(?:[①-⑳])", true),
    IS("(?:[一二三四五六七八九十]{1,2}是)", true),
    MUST("(?:[一二三四五六七八九十]{1,2}要)", true),
    DASH("(?:——|△|●|◆|■|•|· ?)", false);

    private final Pattern pattern;
    private final boolean runIn;

    HeadingForm(String regex, boolean runIn) {
        pattern = Pattern.compile(regex);
        this.runIn = runIn;
    }

    /** {@return whether the form also starts items in the middle of a paragraph} */
    boolean runsIn() {
        return runIn;
    }

    /** {@return the length of the item number at {@code at}, 0 when there is none} */
    int lengthAt(String text, int at, int end) {
        Matcher matcher = pattern.matcher(text).region(at, end);
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }
}
