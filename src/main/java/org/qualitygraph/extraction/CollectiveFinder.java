package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        String multi = lexicon.of(WordClass.COLLECTIVE_HEAD).stream()
                .filter(word -> word.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
        String government = "(?:人民政府|党委、政府|政府|局(?!面)|[市县区]?有关部门)?(?:、街道(?:办事处)?)?";
        pattern = Pattern.compile("(?:"
                + alternation(lexicon, true)
                + "|(?:各(?!位)级?|每个|每家)(?:有关|相关|级)?[\\p{IsHan}&&[^一两]]{0,6}?" + head + bracket
                + "(?:、[市县区](?:（[市县区、]{1,5}）)?)?"
                + "|(?:受(?:到)?表彰的?|获奖的?|先进)(?:单位|企业|组织|个人|集体)(?:和(?:先进)?个人)?"
                + "|" + alternation(lexicon, false)
                + ")" + government
                + "|各位\\p{IsHan}{1,4}?长(?![期远效])"
                + "|" + modifier + "{1,3}" + multi
                + "|[市省县区]?[\\p{IsHan}]{0,10}?领导小组(?:各)?成员单位"
                + "|[市省县区](?:直|级)?(?:政府)?(?:其他|其它|有关|相关|各)(?:有关|相关)?(?:部门|单位)"
                + "|[市省县区][\\p{IsHan}]{1,6}?协会");
    }

    /** Fixed pairs (各地、各部门) come before the general form, single expressions after it. */
    private static String alternation(Lexicon lexicon, boolean pairs) {
        return lexicon.of(WordClass.COLLECTIVE).stream()
                .filter(word -> word.contains("、") == pairs)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
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
