package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Bearers of awards that are no companies: hospitals and schools, teams, products in quotes, persons. */
final class BearerFinder {
    private final Pattern organization;
    private final Pattern team;
    private static final Pattern PRODUCT =
            Pattern.compile("“([^“”，。；]{2,10})”(?=牌|商标|获|被|去年|于|等|、|已|登记|地理|成功|通过|荣|为|大米|申|将|入选|要|品牌|列入|商标)");

    BearerFinder(Lexicon lexicon) {
        organization = Pattern.compile("[\\p{IsHan}]{2,16}?" + lexicon.alternation(WordClass.ORGANIZATION_END)
                + "(?=[、，。；：）　\\n]|[3-9\\d]|等|获|荣|为|的|被|党|先|首|两|三|和|通|成|要|在|申|入|共|是|$)");
        team = Pattern.compile(
                "[\\p{IsHan}“”]{2,24}?" + lexicon.alternation(WordClass.TEAM_END) + "(?=[、，。；　\\n和等]|获|荣|被|$)");
    }

    List<Mention> find(SpeechContext context, List<? extends Mention> others) {
        List<Mention> found = new ArrayList<>();
        collect(context, organization, "organization", found, others);
        collect(context, team, "team", found, others);
        Matcher product = PRODUCT.matcher(context.text());
        while (product.find()) {
            add(
                    found,
                    others,
                    new BearerMention(new Span(product.start(), product.end()), product.group(1), "product"));
        }
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (context.lexicon().occursIn(WordClass.AWARD_END, sentence.span().of(context.text()))
                    || context.lexicon()
                            .occursIn(WordClass.TITLE_END, sentence.span().of(context.text()))) {
                persons(context, sentence.span(), found, others);
            }
        }
        return found;
    }

    private static void collect(
            SpeechContext context, Pattern pattern, String type, List<Mention> found, List<? extends Mention> others) {
        String text = context.text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = Math.max(matcher.start(), nameStart(context, matcher.start(), matcher.end()));
            String name = text.substring(start, matcher.end()).replaceAll("[“”]", "");
            boolean generic = name.length() < 5 || name.matches(".*(?:各|全市|有关|部分|广大|XX|\\*).*");
            if (!generic) {
                add(found, others, new BearerMention(new Span(start, matcher.end()), name, type));
            }
        }
    }

    private static int nameStart(SpeechContext context, int from, int end) {
        String text = context.text();
        for (int at = end - 3; at > from; at--) {
            if (context.lexicon().lengthAt(WordClass.WON, text, at) > 1 || text.startsWith("授予", at)) {
                return at + 2;
            }
            if ("的由对向和与及在为".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return from;
    }

    private static void persons(SpeechContext context, Span span, List<Mention> found, List<? extends Mention> others) {
        for (Word word : context.words(span)) {
            if (word.tag().equals("nr")
                    && word.text().length() >= 2
                    && word.text().length() <= 4) {
                add(found, others, new BearerMention(word.span(), word.text(), "person"));
            }
        }
    }

    private static void add(List<Mention> found, List<? extends Mention> others, BearerMention mention) {
        boolean free = others.stream().noneMatch(other -> other.span().overlaps(mention.span()))
                && found.stream().noneMatch(other -> other.span().overlaps(mention.span()));
        if (free) {
            found.add(mention);
        }
    }
}
