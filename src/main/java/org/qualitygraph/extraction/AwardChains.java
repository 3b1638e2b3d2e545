package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.text.Span;

/** Awards in a row: 中国名牌、驰名商标和省名牌; 12个中国名牌（居全省第二）、5个省名牌. */
final class AwardChains {
    private static final Pattern JOINED =
            Pattern.compile("(?:（[^（）]{1,20}）)?[、和及与或“”以]{1,3}(?:\\d+(?:余|多)?[个件项只家枚块种])?“?");

    private AwardChains() {}

    /** {@return whether the stretch between two awards only joins them} */
    static boolean joins(String between) {
        return JOINED.matcher(between).matches();
    }

    /** What stands behind the last member of a list is said of them all: 以甲、乙、丙创建为载体. */
    static String tail(String text, Span clause, List<AwardMention> awards, int index) {
        int last = index;
        while (last + 1 < awards.size()
                && joins(text.substring(
                        awards.get(last).span().end(),
                        awards.get(last + 1).span().start()))) {
            last++;
        }
        int end = last + 1 < awards.size() ? awards.get(last + 1).span().start() : clause.end();
        return text.substring(awards.get(last).span().end(), end);
    }
}
