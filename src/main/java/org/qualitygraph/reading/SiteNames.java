package org.qualitygraph.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.text.PatternScan;

/** Finds the names and addresses of download sites inside sentences, where they stand for a common word. */
final class SiteNames implements CleaningRule {
    private static final String ADDRESS = "(?:https?://|www\\.)[A-Za-z0-9./?=&_%-]{4,}";
    private final PatternScan names;

    SiteNames(ResidueTable table) {
        List<ResidueTexts.Row> rows = table.of(ResidueForm.INSIDE).rows();
        names = PatternScan.of(rows.stream()
                .map(row -> Pattern.quote(row.text()))
                .collect(Collectors.joining("|", "(?:", "|" + ADDRESS + ")")));
    }

    @Override
    public List<Edit> edits(String text) {
        return Edit.removals(names, text, Kind.ADVERT, "a site's name inside the text");
    }
}
