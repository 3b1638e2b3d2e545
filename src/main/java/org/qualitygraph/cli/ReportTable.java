package org.qualitygraph.cli;

import java.util.Locale;
import java.util.Objects;
import org.qualitygraph.importing.ImportReport;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.ImportReport.Outcome;

/** An import's report in columns: the files that need a word, then how many there were of each kind. */
final class ReportTable {
    private ReportTable() {}

    static String of(ImportReport report) {
        StringBuilder table = new StringBuilder();
        int name = widest(report, true);
        int code = widest(report, false);
        for (Entry entry : report.entries()) {
            if (entry.reason() != null) {
                String outcome = entry.outcome().name().toLowerCase(Locale.ROOT);
                table.append(padded(outcome, 9)).append("  ");
                table.append(padded(printable(entry.source()), name)).append("  ");
                table.append(padded(Objects.requireNonNullElse(entry.code(), ""), code))
                        .append(code == 0 ? "" : "  ");
                table.append(printable(entry.reason())).append(System.lineSeparator());
            }
        }
        for (Outcome outcome : Outcome.values()) {
            String label = outcome.name().toLowerCase(Locale.ROOT);
            if (outcome == Outcome.SKIPPED && report.count(outcome) == 0) {
                continue;
            }
            table.append("%-9s  %5d%n".formatted(label, report.count(outcome)));
        }
        int speeches = report.entries().stream()
                .mapToInt(entry -> entry.speeches().size())
                .sum();
        return table.append("%-9s  %5d%n".formatted("speeches", speeches)).toString();
    }

    private static int widest(ImportReport report, boolean name) {
        return report.entries().stream()
                .filter(entry -> entry.reason() != null)
                .map(entry -> name ? printable(entry.source()) : Objects.requireNonNullElse(entry.code(), ""))
                .mapToInt(ReportTable::width)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@return the columns that a terminal gives to the text: two to a Chinese character} */
    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x1100 ? 2 : 1).sum();
    }

    /** {@return the text without what could move a terminal's cursor} */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
