package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/** The years of the figures of one speech. */
final class IndicatorYears {
    private static final Pattern YEAR = Pattern.compile("(?<!比|较)((?:19|20)\\d\\d)年");
    private static final Pattern LEADING = Pattern.compile("(?:截?至|到)?((?:19|20)\\d\\d)年(?:\\d{1,2}月)?[底末度]?，");

    private final String text;
    private @Nullable Integer ofSentence;

    IndicatorYears(String text) {
        this.text = text;
    }

    /** The year that a sentence begins with holds for all of it. */
    void begin(Span sentence) {
        Matcher matcher = LEADING.matcher(sentence.of(text));
        ofSentence = matcher.lookingAt() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** {@return the last year that the clause says before the number, compared years left out; else the one the sentence begins with} */
    @Nullable
    Integer of(Figure figure) {
        Matcher matcher = YEAR.matcher(text)
                .region(figure.clause().start(), figure.quantity().span().start());
        matcher.useTransparentBounds(true);
        Integer year = ofSentence;
        while (matcher.find()) {
            year = Integer.valueOf(matcher.group(1));
        }
        return year;
    }
}
