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
    private final Pattern pattern;
    private final long[] characters = new long[(Character.MAX_VALUE + 1) / CHARACTERS_EACH];

    /**
     * What was learned last of pairs of characters. A pair is spread over 32 bits; the upper ones are its place here, the others
     * stand there, above a bit that tells a place in use and one that tells whether a match may begin with the pair.
     */
    private final int[] pairs = new int[1 << PAIR_BITS];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
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
            boolean impossible =
                    ((known[character / CHARACTERS_EACH] >>> 2 * (character % CHARACTERS_EACH)) & POSSIBLE) == IMPOSSIBLE;
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
