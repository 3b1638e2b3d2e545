package org.qualitygraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters, and which pairs of them, a match of a pattern may begin with: asked of the pattern itself when they are met
 * first. The pattern must not begin by looking behind for something that has to stand there.
 */
final class Beginnings {
    /** Two bits a character: whether it was asked about, and whether a match may begin with it. */
    private static final long POSSIBLE = 0b11;

    private static final long IMPOSSIBLE = 0b01;
    private static final int CHARACTERS_EACH = 32;
    private static final int PAIR_BITS = 13;
    private static final int SPREAD = 0x9E3779B1;
    private static final int THREE_BITS = 12;
    private static final long LONG_SPREAD = 0x9E3779B97F4A7C15L;
    private final Pattern pattern;
    private final long[] characters = new long[(Character.MAX_VALUE + 1) / CHARACTERS_EACH];

    /**
     * What was learned last of pairs of characters. A pair is spread over 32 bits; the upper ones are its place here, the others
     * stand there, above a bit that tells a place in use and one that tells whether a match may begin with the pair.
     */
    private final int[] pairs = new int[1 << PAIR_BITS];

    /** What was learned last of three characters, which stand above the bit that tells whether a match may begin with them. */
    private final long[] threes;

    Beginnings(Pattern pattern) {
        this(pattern, 0);
    }

    private Beginnings(Pattern pattern, int threes) {
        this.pattern = pattern;
        this.threes = new long[threes];
    }

    /** {@return the same, asked about the third character too} */
    Beginnings ofThree() {
        return new Beginnings(pattern, 1 << THREE_BITS);
    }

    /** {@return whether a match may begin with the character} */
    boolean mayBe(char character) {
        int shift = 2 * (character % CHARACTERS_EACH);
        long known = (characters[character / CHARACTERS_EACH] >>> shift) & POSSIBLE;
        return (known == 0 ? ask(character, shift) : known) == POSSIBLE;
    }

    /** {@return the first position of {@code text} from {@code from} on where a match may begin, {@code to} when there is none} */
    int next(String text, int from, int to) {
        long[] known = characters;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            boolean impossible = ((known[character / CHARACTERS_EACH] >>> 2 * (character % CHARACTERS_EACH)) & POSSIBLE)
                    == IMPOSSIBLE;
            if (!impossible && mayBeAt(text, at)) {
                return at;
            }
        }
        return to;
    }

    /** {@return whether a match may begin with the two characters that stand at {@code at}} */
    boolean mayBeAt(String text, int at) {
        char character = text.charAt(at);
        if (!mayBe(character)) {
            return false;
        }
        if (at + 1 >= text.length()) {
            return true;
        }
        int pair = (character << Character.SIZE | text.charAt(at + 1)) * SPREAD;
        int slot = pair >>> (Integer.SIZE - PAIR_BITS);
        int mark = (pair << PAIR_BITS >>> (PAIR_BITS - 2)) | 0b10;
        int known = pairs[slot];
        if ((known & ~1) != mark) {
            known = mark | (isBeginning(text.substring(at, at + 2)) ? 1 : 0);
            pairs[slot] = known;
        }
        return (known & 1) == 1 && (threes.length == 0 || mayBeThree(text, at));
    }

    private boolean mayBeThree(String text, int at) {
        if (at + 2 >= text.length()) {
            return true;
        }
        long three = (long) text.charAt(at) << 2 * Character.SIZE
                | (long) text.charAt(at + 1) << Character.SIZE
                | text.charAt(at + 2);
        int slot = (int) (three * LONG_SPREAD >>> (Long.SIZE - THREE_BITS));
        long known = threes[slot];
        if (known >>> 1 != three) {
            known = three << 1 | (isBeginning(text.substring(at, at + 3)) ? 1 : 0);
            threes[slot] = known;
        }
        return (known & 1) == 1;
    }

    private synchronized long ask(char character, int shift) {
        long answer = isBeginning(String.valueOf(character)) ? POSSIBLE : IMPOSSIBLE;
        characters[character / CHARACTERS_EACH] |= answer << shift;
        return answer;
    }

    @SuppressWarnings("JdkObsolete") // whether more text could make a match is what hitEnd tells
    private boolean isBeginning(String start) {
        Matcher matcher = pattern.matcher(start);
        return Character.isSurrogate(start.charAt(0)) || matcher.lookingAt() || matcher.hitEnd();
    }
}
