package org.qualitygraph.reading;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualitygraph.reading.Removed.Kind;

/** Finds the names and addresses of download sites inside sentences, where they stand for a common word. */
final class SiteNames implements CleaningRule {
    private static final String ADDRESS = "(?:https?://|www\\.)[A-Za-z0-9./?=&_%-]{4,}";
    private final RarePattern names;

    SiteNames(ResidueTable table) {
        List<ResidueTexts.Row> rows = table.of(ResidueForm.INSIDE).rows();
        BitSet first = new BitSet();
        first.set('h');
        first.set('w');
        rows.forEach(row -> first.set(row.text().charAt(0)));
        names = new RarePattern(
                first::get,
                rows.stream()
                        .map(row -> Pattern.quote(row.text()))
                        .collect(Collectors.joining("|", "(?:", "|" + ADDRESS + ")")));
    }

    @Override
    public List<Edit> edits(String text) {
        return Edit.removals(names, text, Kind.ADVERT, "a site's name inside the text");
    }
}
