package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Strategies that are slogans (质量强市, 品牌强省, 质量兴企), with a place's one-character name where they are quoted or called
 * a strategy (“质量兴甬”, 质量强甬战略), and those that are numbers (113工程, 双百行动).
 */
final class InitiativeSlogans {
    private final PatternScan slogan;
    private final PatternScan numbered;

    InitiativeSlogans(Lexicon lexicon) {
        String tail = lexicon.alternation(WordClass.INITIATIVE_TAIL);
        String deed =
                lexicon.alternation(WordClass.INITIATIVE_SUBJECT) + lexicon.alternation(WordClass.INITIATIVE_DEED);
        slogan = PatternScan.of(deed + "(?:" + lexicon.alternation(WordClass.INITIATIVE_TARGET) + tail + "?"
                + "|\\p{IsHan}" + tail + "|(?<=“.{3,5})\\p{IsHan}(?=”))");
        numbered = PatternScan.of(
                "(?<!\\d)(?:\\d{3,5}|" + lexicon.alternation(WordClass.INITIATIVE_NUMBER) + "{2,4})" + tail);
    }

    /** {@return where the slogans stand} */
    List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (PatternScan pattern : List.of(slogan, numbered)) {
            PatternScan.Matches matcher = pattern.in(text);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
