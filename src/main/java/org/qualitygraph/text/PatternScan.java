package org.qualitygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a regular expression in whole texts and tries it only where a match may begin. Which characters a match may begin with is
 * asked of the expression itself, once for each character. Safe for use by several threads.
 */
public final class PatternScan {
    private final Pattern pattern;
    private final Beginnings beginnings;
    private final @Nullable Guard guard;

    private PatternScan(Pattern pattern, Beginnings beginnings, @Nullable Guard guard) {
        this.pattern = pattern;
        this.beginnings = beginnings;
        this.guard = guard;
    }

    /** Tells where a match may begin. */
    public interface Guard {
        /** {@return the first position of {@code text} from {@code at} on where a match may begin, {@code end} when there is none} */
        int next(String text, int at, int end);
    }

    /** {@return a scan for an expression that does not begin by looking behind} */
    public static PatternScan of(String expression) {
        return behind("", expression);
    }

    /** {@return a scan for an expression that begins by looking behind} */
    public static PatternScan behind(String lookBehind, String expression) {
        Pattern pattern = compile(lookBehind + expression);
        return new PatternScan(pattern, new Beginnings(lookBehind.isEmpty() ? pattern : compile(expression)), null);
    }

    /** {@return a scan for an expression that begins with a line} */
    public static PatternScan ofLine(String expression) {
        return of("(?m)^" + expression).where(Neighbours::lineStart);
    }

    /** {@return a pattern for which Han is a range of characters} */
    public static Pattern compile(String expression) {
        return HanPattern.compile(expression);
    }

    /** {@return the same scan, which also asks {@code narrower} where a match may begin} */
    public PatternScan where(Guard narrower) {
        return new PatternScan(pattern, beginnings, narrower);
    }

    /**
     * {@return the same scan, which asks what a match may begin with about three characters; for expressions that begin in many
     * ways and cost much to try}
     */
    public PatternScan fromThree() {
        return new PatternScan(pattern, beginnings.ofThree(), guard);
    }

    /** {@return the matches in {@code text}} */
    public Matches in(String text) {
        return new Matches(text, 0, text.length());
    }

    /** {@return the matches in {@code text}, each as it stays when the scan goes on} */
    public List<MatchResult> all(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matches matches = in(text);
        while (matches.find()) {
            found.add(matches.matcher().toMatchResult());
        }
        return found;
    }

    /** {@return the matches that lie between two positions of {@code text}; what stands around is seen} */
    public Matches in(String text, int from, int to) {
        return new Matches(text, from, to);
    }

    /** {@return whether a match stands anywhere in {@code text}} */
    public boolean occursIn(String text) {
        int first = beginnings.next(text, 0, text.length());
        return first < text.length() && in(text, first, text.length()).find();
    }

    /** {@return whether the whole of {@code text} is a match} */
    public boolean isWhole(String text) {
        return (text.isEmpty() || beginnings.mayBe(text.charAt(0)))
                && pattern.matcher(text).matches();
    }

    /** {@return {@code text} without the matches} */
    public String without(String text) {
        int first = beginnings.next(text, 0, text.length());
        if (first >= text.length()) {
            return text;
        }
        Matches matches = in(text, first, text.length());
        if (!matches.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        do {
            rest.append(text, from, matches.start());
            from = matches.end();
        } while (matches.find());
        return rest.append(text, from, text.length()).toString();
    }

    /** {@return the length of a match at {@code at} that ends before {@code end}, 0 when there is none; what stands around is seen} */
    public int lengthAt(String text, int at, int end) {
        if (at >= end || !beginnings.mayBeAt(text, at)) {
            return 0;
        }
        Matches matches = in(text, at, end);
        return matches.matcher().region(at, end).lookingAt() ? matches.end() - at : 0;
    }

    /** The matches of one text, from left to right, none overlapping another. */
    public final class Matches extends CurrentMatch {
        private final String text;
        private final int to;
        private int next;

        private Matches(String text, int from, int to) {
            super(pattern, text);
            this.text = text;
            this.to = to;
            next = from;
        }

        /** Goes on to the next match; {@return whether there is one} */
        public boolean find() {
            for (int at = beginning(next); at < to; at = beginning(at + 1)) {
                if (matcher().region(at, to).lookingAt()) {
                    next = Math.max(matcher().end(), at + 1);
                    return true;
                }
            }
            next = to;
            return false;
        }

        private int beginning(int from) {
            if (guard == null) {
                return beginnings.next(text, from, to);
            }
            int at = guard.next(text, from, to);
            while (at < to && !beginnings.mayBeAt(text, at)) {
                at = guard.next(text, at + 1, to);
            }
            return at;
        }

        /** Goes to the first match that begins at {@code from} or behind it; {@return whether there is one} */
        public boolean find(int from) {
            next = from;
            return find();
        }
    }
}
