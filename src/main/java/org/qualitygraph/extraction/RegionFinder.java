package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Divisions: full names of the gazetteer, towns behind them, unknown names that behave like one, and short forms. */
final class RegionFinder {
    private static final String HEAD_OF_PLACE = "长";
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}(?:镇|街道)");
    private static final Pattern FIRST_OF_NAME =
            Pattern.compile("[^\\p{IsHan}][\\p{IsHan}&&[^在由对向和与及为至从到给经是请将把让使以按据]]");
    private final RegionNames names;
    private final Towns towns;
    private final UnknownRegions unknown;
    private final AbridgedRegions abridged;

    RegionFinder(RegionNames names, Lexicon lexicon) {
        this.names = names;
        towns = new Towns(names);
        unknown = new UnknownRegions();
        abridged = new AbridgedRegions(names, lexicon);
    }

    List<Mention> find(SpeechContext context) {
        FoundRegions found = new FoundRegions();
        List<Hit<String>> hits = names.scan(context.text());
        Set<Integer> starts = hits.stream().map(hit -> hit.span().start()).collect(Collectors.toSet());
        for (Hit<String> hit : hits) {
            if (isDivision(context, hit)) {
                found.add(mention(context.text(), hit, starts));
            }
        }
        towns.find(context, found);
        unknown.find(context, found);
        abridged.find(context, found);
        UnknownRegions.counted(context, found);
        return new ArrayList<>(found.all());
    }

    /** 葫芦岛市长 is the mayor (市长) of a place said for short, 浙江省长兴县 a county and 秀英区长流镇 a town. */
    private static RegionMention mention(String text, Hit<String> hit, Set<Integer> starts) {
        Span span = hit.span();
        boolean town = TOWN.matcher(text).region(span.end(), text.length()).lookingAt();
        return text.startsWith(HEAD_OF_PLACE, span.end()) && !town && !starts.contains(span.end())
                ? new RegionMention(new Span(span.start(), span.end() - 1), hit.value(), true)
                : new RegionMention(span, hit.value(), false);
    }

    /** Neither a slogan (质量兴县) nor the middle of another word (市区域, 建成县计量所, 乡镇和县直单位) nor the end of a name (、桃陵县) nor a surname with an office (文县长). */
    private static boolean isDivision(SpeechContext context, Hit<String> hit) {
        String text = context.text();
        Span span = hit.span();
        boolean slogan = text.startsWith("质量", Math.max(0, span.start() - 2));
        boolean tail = span.start() > 0
                && context.lexicon().has(WordClass.REGION_STOP, text.substring(span.start() - 1, span.end()));
        boolean verb = span.start() > 0
                && span.length() == 2
                && context.lexicon().has(WordClass.TASK_VERB, text.substring(span.start() - 1, span.start() + 1));
        boolean joined = span.start() > 0
                && span.length() == 2
                && text.charAt(span.start()) == '和'
                && "，。；、：\n　 ".indexOf(text.charAt(span.start() - 1)) < 0;
        boolean cut = span.length() == 2 && isEndOfName(text, span.start());
        boolean surname = span.length() == 2 && text.startsWith(HEAD_OF_PLACE, span.end());
        return !slogan
                && !surname
                && !cut
                && !joined
                && !tail
                && !verb
                && !context.lexicon().has(WordClass.REGION_STOP, hit.value())
                && context.lexicon().lengthAt(WordClass.REGION_CONTINUATION, text, span.end()) == 0;
    }

    /** {@return whether just one character that is no preposition stands between a boundary and the place} */
    private static boolean isEndOfName(String text, int start) {
        return start > 1 && FIRST_OF_NAME.matcher(text).region(start - 2, start).matches();
    }
}
