package org.qualitygraph.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;

/** What is written down of one award: a fact for each bearer, and one for each number of bearers. */
final class AwardEntries {
    /** What companies and persons are told to have done together: 2家企业和3名个人申报. */
    private static final Set<Status> SHARED = EnumSet.of(Status.WON, Status.APPLIED);

    /** 甲公司*等5家*, 甲公司*的无缝钢管、焊管等6个*产品. */
    private static final Pattern AND_MORE =
            Pattern.compile("(?:的[\\p{IsHan}、“”]{1,16}?)?等(?:[企公单]\\p{IsHan}的)?(\\d+)(?:家|户|个|名|位|项|种|件|类|只|款|批)");

    private final SpeechContext context;
    private final AwardCounts counts;

    AwardEntries(SpeechContext context, AwardCounts counts) {
        this.context = context;
        this.counts = counts;
    }

    /** Adds the facts; without subjects the host is meant. */
    void add(
            AwardPlace place,
            Set<Status> statuses,
            List<Mention> subjects,
            @Nullable Integer behind,
            AwardState state) {
        Integer year = AwardCounts.year(context.text()
                .substring(state.sentence().span().start(), place.award().span().start()));
        Integer before = counts.before(place.before());
        Integer total = counts.total(place.after());
        Integer others = behind == null ? counts.beforeLast(place.before()) : null;
        if (others != null
                && statuses.size() == 1
                && SHARED.contains(statuses.iterator().next())) {
            state.add(null, place.award(), statuses.iterator().next(), others, year);
        }
        if (total != null && !total.equals(behind) && !statuses.isEmpty()) {
            state.add(null, place.award(), statuses.iterator().next(), total, year);
        }
        boolean companies = !subjects.isEmpty() && subjects.stream().noneMatch(RegionMention.class::isInstance);
        for (Status each : statuses) {
            if (companies && each == Status.LACKS && statuses.contains(Status.APPLIED)) {
                continue;
            }
            Integer count = each == Status.LACKS ? null : behind != null ? behind : before;
            boolean regions = subjects.stream().allMatch(RegionMention.class::isInstance);
            boolean ownLack = each == Status.LACKS && statuses.contains(Status.ASPIRES);
            if (subjects.isEmpty() || ownLack) {
                state.add(null, place.award(), each, count, year);
            } else {
                subjects.forEach(bearer -> state.add(bearer, place.award(), each, regions ? count : null, year));
                addMore(place, subjects, each, year, state);
            }
        }
    }

    /** 甲公司等5家, 获奖的甲公司等9户企业: more that are not named. */
    private void addMore(
            AwardPlace place, List<Mention> subjects, Status each, @Nullable Integer year, AwardState state) {
        int end = subjects.getLast().span().end();
        if (end > place.award().span().end() && end <= place.end()) {
            Matcher more =
                    AND_MORE.matcher(context.text()).region(end, context.text().length());
            if (more.lookingAt() && Integer.parseInt(more.group(1)) > subjects.size()) {
                state.add(null, place.award(), each, Integer.valueOf(more.group(1)), year);
            }
        } else if (end <= place.award().span().start()
                && end >= state.sentence().span().start()) {
            Matcher more = AND_MORE.matcher(
                    context.text().substring(end, place.award().span().start()));
            if (more.lookingAt() && Integer.parseInt(more.group(1)) > subjects.size()) {
                state.add(null, place.award(), each, Integer.valueOf(more.group(1)), year);
            }
        }
    }
}
