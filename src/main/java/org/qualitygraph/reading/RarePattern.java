package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that begins with one of few characters and is tried only where one of them stands: most of a text is passed
 * over without it.
 */
final class RarePattern {
    private final IntPredicate first;
    private final Pattern pattern;

    RarePattern(IntPredicate first, String pattern) {
        this.first = first;
        this.pattern = Pattern.compile(pattern);
    }

    /** {@return the pattern}; {@code first} holds the characters with which a match may begin. */
    static RarePattern of(String first, String pattern) {
        return new RarePattern(character -> first.indexOf(character) >= 0, pattern);
    }

    /** {@return what is found, in order, none within another} */
    List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            if (first.test(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = Math.max(at, matcher.end() - 1);
            }
        }
        return found;
    }
}
