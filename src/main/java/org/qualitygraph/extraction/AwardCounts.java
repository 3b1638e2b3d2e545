package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** How many hold an award, and of which year it is. */
final class AwardCounts {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?(?:度|底|末)?[^，。；]{0,14}$");
    private static final Pattern RISEN = Pattern.compile(
            "^[^\\d，。；]{0,4}由(?:(?:19|20)\\d\\d年[的]?)?\\d+(?:个|件|家|项|只|枚)?[\\p{IsHan}]{1,4}?(?:到|至)(\\d+)");
    private static final Pattern WINNERS = Pattern.compile(
            "(?<![\\d第])(\\d+)(?:余|多)?家(?:次)?(?:企业|组织|单位)?[、和]\\d+(?:名|位|个)(?:个人|同志)?[\\p{IsHan}]{0,6}“?$");
    private final Pattern before;
    private final Pattern behind;
    private final Pattern apart;
    private final Pattern total;
    /** 86个产品（其中新评17个）: the bracket tells a part. */
    private final Pattern share;

    AwardCounts(Lexicon lexicon) {
        String unit = lexicon.alternation(WordClass.WINNER_UNIT);
        String bridge = lexicon.alternation(WordClass.COUNT_BRIDGE);
        before = Pattern.compile(
                ".*?(?<![\\d第—～~至-])(?<!\\d[个家件项]?到)(\\d+)(?:[—～~至到-]\\d+)?(?:余|多)?(?:家|个|名|位|项|件|户|种|人)(?!、)(?:企业\\d+产品)?(?:[\\p{IsHan}（）、*×]{0,10})(?:(?:19|20)\\d\\d年度?)?“?$");
        behind = Pattern.compile("^”?(?:（[^）\\d]{1,10}）)?(?:\\p{IsHan}{1,6}[市县区州](?=[现共已]?有))?" + bridge
                + "*(\\d+)(?:[—～~至到-]\\d+)?(?:余|多)?" + unit);
        share = Pattern.compile("（" + lexicon.alternation(WordClass.SHARE) + "[^（）]*）");
        total = Pattern.compile("(?:总数|累计|总计)[^\\d，；。]{0,4}(\\d+)(?:余|多)?" + unit);
        apart = Pattern.compile("(\\d+)(?:余|多)?" + unit);
    }

    /** {@return the number told right behind the award: 中国名牌5只} */
    @Nullable
    Integer behind(String after) {
        Matcher risen = RISEN.matcher(after);
        if (risen.lookingAt()) {
            return Integer.valueOf(risen.group(1));
        }
        Matcher matcher = behind.matcher(after);
        return matcher.lookingAt() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** {@return the number told as the total: 新增6个、总数达到31个} */
    @Nullable
    Integer total(String after) {
        Matcher matcher = total.matcher(after);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** {@return the number of winners told before the award: 5家企业申报省政府质量奖} */
    @Nullable
    Integer before(String stretch) {
        Matcher matcher = before.matcher(share.matcher(stretch).replaceAll(""));
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** {@return the first of two numbers of winners: 8家组织、2名个人登上} */
    @Nullable
    Integer beforeLast(String stretch) {
        Matcher matcher = WINNERS.matcher(stretch);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** {@return the numbers of a 分别 list, in order} */
    List<Integer> apart(String after) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = apart.matcher(after);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    /** {@return the last year told before the award} */
    static @Nullable Integer year(String stretch) {
        Matcher matcher = YEAR.matcher(stretch);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
