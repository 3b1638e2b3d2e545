package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Divisions: full names of the gazetteer, towns behind them, unknown names that behave like one, and short forms. */
final class RegionFinder {
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
        for (Hit<String> hit : names.scan(context.text())) {
            if (isDivision(context, hit)) {
                found.add(new RegionMention(hit.span(), hit.value(), false));
            }
        }
        towns.find(context.text(), found);
        unknown.find(context, found);
        abridged.find(context, found);
        return new ArrayList<>(found.all());
    }

    /** Neither a slogan (质量兴县) nor the middle of another word (市区域, 建成县计量所). */
    private static boolean isDivision(SpeechContext context, Hit<String> hit) {
        String text = context.text();
        Span span = hit.span();
        boolean slogan = text.startsWith("质量", Math.max(0, span.start() - 2));
        boolean tail = span.start() > 0
                && context.lexicon().has(WordClass.REGION_STOP, text.substring(span.start() - 1, span.end()));
        boolean verb = span.start() > 0
                && span.length() == 2
                && context.lexicon().has(WordClass.TASK_VERB, text.substring(span.start() - 1, span.start() + 1));
        return !slogan
                && !tail
                && !verb
                && !context.lexicon().has(WordClass.REGION_STOP, hit.value())
                && context.lexicon().lengthAt(WordClass.REGION_CONTINUATION, text, span.end()) == 0;
    }
}
