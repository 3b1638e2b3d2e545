package org.qualitygraph.extraction;

import java.util.regex.Pattern;

/** 此次活动由甲局牵头: a clause that tells how an event was held, and gives nobody anything to do. */
final class Events {
    private static final Pattern EVENT = Pattern.compile("(?:此次|本次|这次|该次)(?:活动|会议|评选|行动|比赛|培训|检查|评审)");

    private Events() {}

    /** {@return whether the clause is about an event} */
    static boolean tells(String clause) {
        return EVENT.matcher(clause).lookingAt();
    }
}
