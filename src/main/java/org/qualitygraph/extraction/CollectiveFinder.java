package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Actors that are no single body: fixed expressions, and 各/有关/广大 … with a head noun (各县（市、区）政府, 广大企业). */
final class CollectiveFinder {
    private final Pattern pattern;

    CollectiveFinder(Lexicon lexicon) {
        String head = lexicon.alternation(WordClass.COLLECTIVE_HEAD);
        String bracket = "(?:（[市县区州旗镇乡街道、，处]{1,8}）[区县]?)?";
        String modifier = "(?:" + lexicon.alternation(WordClass.COLLECTIVE_MODIFIER) + ")";
        pattern = Pattern.compile(lexicon.alternation(WordClass.COLLECTIVE)
                + "(?:、各?街道(?:办事处)?)?"
                + "|(?:各级?|每个|每家)(?:有关|相关|级)?[\\p{IsHan}]{0,6}?" + head + bracket
                + "(?:人民政府|政府|党委、政府|局|[市县区]?有关部门|[\\p{IsHan}]{0,4}部门)?(?:、街道(?:办事处)?)?"
                + "|" + modifier + "{1,3}" + head
                + "|[\\p{IsHan}]{2,4}领导小组(?:各)?成员单位|(?<=[市省县区])[\\p{IsHan}]{0,10}领导小组(?:各)?成员单位"
                + "|[市省县区](?:直|级)?(?:政府)?(?:其他|其它|有关|相关|各)(?:有关|相关)?(?:部门|单位)"
                + "|[市省县区](?:质量|标准化|消费者|行业|商标|个私|名牌|计量测试|特种设备)?协会");
    }

    List<Mention> find(SpeechContext context, List<? extends Mention> bodies) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(context.text());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (bodies.stream()
                    .noneMatch(
                            body -> body.span().contains(span) && !body.span().equals(span))) {
                found.add(new CollectiveMention(span, matcher.group()));
            }
        }
        return found;
    }
}
