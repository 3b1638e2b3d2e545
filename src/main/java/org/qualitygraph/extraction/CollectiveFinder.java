package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Actors that are no single body: fixed expressions, and 各/有关/广大 … with a head noun (各县（市、区）政府, 广大企业). */
final class CollectiveFinder {
    private static final String BRACKET = "(?:（[\\p{IsHan}、，]{0,7}[市县区州旗镇乡道处园街]）[区县]?)?";
    private static final String LEVEL = "[市省县区州](?:直|级)?(?:政府)?";

    private static final String MEMBERS = "成员单位";
    private static final String ASSOCIATION = "协会";
    private static final String COMPANY = "企业";
    private static final String PERSON = "家";

    /** The common expressions; with the members of groups; with associations; with both. Few texts name those, which begin like anything. */
    private final List<PatternScan> scans;

    private final PatternScan media;

    CollectiveFinder(Lexicon lexicon) {
        String each = each(lexicon);
        String related = lexicon.alternation(WordClass.RELATED);
        String body = lexicon.alternation(WordClass.BODY_NOUN);
        String place = "各地区?(?:" + filler(lexicon) + "{2,8}?" + lexicon.alternation(WordClass.LINE_DEPARTMENT) + ")?";
        String line = "(?:地方)?各" + lexicon.alternation(WordClass.COLLECTIVE_LEVEL) + related + "?" + filler(lexicon)
                + "{2,14}?部门(?:[和及]\\p{IsHan}{2,8}部门)?";
        String scope = lexicon.alternation(WordClass.COLLECTIVE_SCOPE) + "?";
        String modifier = lexicon.alternation(WordClass.COLLECTIVE_MODIFIER);
        String government = "(?:" + lexicon.alternation(WordClass.COLLECTIVE_TAIL) + "|局(?!面))?(?:、街道(?:办事处)?)?";
        String members = "|[市省县区]?[\\p{IsHan}]{0,10}?" + lexicon.alternation(WordClass.JOINT_BODY) + "各?" + MEMBERS;
        String below = "(?:各(?:" + lexicon.alternation(WordClass.LOWER_PLACE) + "|[县区市州旗镇乡地])(?:（[^）]{1,8}）|[县市区])?|"
                + lexicon.alternation(WordClass.LOWER_LEVEL) + ")" + filler(lexicon) + "{2,8}?"
                + lexicon.alternation(WordClass.LOWER_BODY) + "(?=[都均也]?(?:要(?!求)|应|必?须|"
                + lexicon.alternation(WordClass.ACTING) + "))";
        String before = "(?:" + below + "|" + scope + "(?:" + alternation(lexicon, true) + "|" + line
                + "|(?:" + each + "|" + place + ")(?:" + each + ")?"
                + "|" + lexicon.alternation(WordClass.COMMENDED) + lexicon.alternation(WordClass.COMMENDED_GROUP)
                + "(?:和(?:先进)?个人)?|" + alternation(lexicon, false) + "))" + government
                + "|各位\\p{IsHan}{1,4}?长(?![期远效])"
                + "|(?!" + lexicon.alternation(WordClass.NOT_COLLECTIVE) + ")" + modifier + "{1,3}" + heads(lexicon);
        String behind = "|" + LEVEL + lexicon.alternation(WordClass.OTHERS) + related + "?" + body + "|"
                + lexicon.alternation(WordClass.STATIONED_OF) + "(?:[、和]省属?)?驻[\\p{IsHan}]{1,2}(?:" + related
                + "|各)?单位";
        String associations = "|[市省县区][\\p{IsHan}]{1,6}?" + ASSOCIATION;
        media = PatternScan.behind(
                        "(?<=^|[，。；：、（\\n　由和])",
                        "[\\p{IsHan}&&[^和及与]]{1,6}?" + lexicon.alternation(WordClass.MEDIA_END)
                                + "(?=[、，；。）和及要应须把开派负牵配])")
                .where(lexicon.ahead(WordClass.MEDIA_END, 1, 6));
        scans = Stream.of(
                        before + behind,
                        before + members + behind,
                        before + behind + associations,
                        before + members + behind + associations)
                .map(expression -> PatternScan.of(expression).fromThree())
                .toList();
    }

    /** 各镇（街道）, 各有关部门和单位, 各建筑施工企业. */
    private static String each(Lexicon lexicon) {
        return "(?:各(?!" + lexicon.alternation(WordClass.NOT_EACH) + ")级?|每[个家])(?:"
                + lexicon.alternation(WordClass.RELATED) + "|级)?" + filler(lexicon) + "{0,6}?"
                + lexicon.alternation(WordClass.COLLECTIVE_HEAD) + BRACKET + "(?:(?<=部门)[和及]单位)?"
                + "(?:、(?:县级)?[市县区](?![直级属委管]|"
                + lexicon.alternation(WordClass.GOVERNMENT) + "[各有])(?:（[市县区、]{1,5}）)?)?"
                + "(?:、" + lexicon.alternation(WordClass.COLLECTIVE_FELLOW) + "){0,3}";
    }

    /** What may stand between 各 and its head: no word that begins a predicate. */
    private static String filler(Lexicon lexicon) {
        return "(?:(?!" + lexicon.alternation(WordClass.COLLECTIVE_BREAK) + ")\\p{IsHan})";
    }

    private static String heads(Lexicon lexicon) {
        return Alternation.of(lexicon.of(WordClass.COLLECTIVE_HEAD).stream()
                .filter(word -> word.length() > 1)
                .toList());
    }

    /** Fixed pairs (各地、各部门) come before the general form, single expressions after it. */
    private static String alternation(Lexicon lexicon, boolean pairs) {
        return Alternation.of(lexicon.of(WordClass.COLLECTIVE).stream()
                .filter(word -> word.contains("、") == pairs)
                .toList());
    }

    List<Mention> find(SpeechContext context, List<? extends Mention> bodies) {
        List<Mention> found = new ArrayList<>();
        int members = context.text().contains(MEMBERS) ? 1 : 0;
        int associations = context.text().contains(ASSOCIATION) ? 2 : 0;
        PatternScan.Matches matcher = scans.get(members + associations).in(context.text());
        for (MatchResult told : media.all(context.text())) {
            found.add(new CollectiveMention(new Span(told.start(), told.end()), told.group()));
        }
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean person = matcher.group().endsWith(COMPANY) && context.text().startsWith(PERSON, matcher.end());
            if (!person
                    && bodies.stream()
                            .noneMatch(body ->
                                    body.span().contains(span) && !body.span().equals(span))) {
                found.add(new CollectiveMention(span, matcher.group()));
            }
        }
        return found;
    }
}
