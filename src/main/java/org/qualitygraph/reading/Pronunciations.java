package org.qualitygraph.reading;

import java.util.List;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds how a character is pronounced, which converters of scripts leave behind it: 質(zhì)量. */
final class Pronunciations implements CleaningRule {
    private static final PatternScan PINYIN =
            PatternScan.behind("(?<=\\p{IsHan})", " ?[(（][a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê][a-z]{0,4}[)）]");

    @Override
    public List<Edit> edits(String text) {
        return Edit.removals(PINYIN, text, Kind.PRONUNCIATION, "how a character is pronounced");
    }
}
