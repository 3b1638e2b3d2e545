package org.qualitygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.text.Span;

/**
 * One award in its clause.
 *
 * @param from where the award before it ends, or the clause begins
 * @param end where the award behind it begins, or the clause ends
 * @param before the clause up to the award
 * @param after what stands between it and {@code end}
 * @param tail what stands behind the list that it is a member of
 * @param joined whether it goes on a list
 * @param apart its number in a 分别 list
 */
record AwardPlace(
        Span clause,
        int from,
        AwardMention award,
        int end,
        String before,
        String after,
        String tail,
        boolean joined,
        @Nullable Integer apart) {

    /** “甲奖”，“乙奖”: a clause of its own that is but the next member of a list. */
    boolean isBare() {
        return (before + after).matches("[“”]*");
    }
}
