package org.qualitygraph.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qualitygraph.importing.FileTrace;
import org.qualitygraph.importing.FileTrace.SpeechTrace;
import org.qualitygraph.reading.Place;
import org.qualitygraph.reading.Removed;
import org.qualitygraph.reading.SpeechDocument;
import org.qualitygraph.text.Span;

/** Shows a person what became of one file: removed, healed, split, then each speech. */
final class TraceReport {
    private static final int LONGEST_QUOTE = 60;
    private final List<String> lines = new ArrayList<>();

    private TraceReport() {}

    /** {@return the report, line by line} */
    static List<String> of(String name, FileTrace trace) {
        TraceReport report = new TraceReport();
        SpeechDocument document = trace.document();
        Charset charset = document.charset();
        report.lines.add(name + ": " + document.mediaType() + (charset == null ? "" : ", " + charset.name()));
        report.removed("removed", document.removed(), false);
        report.removed("healed", document.removed(), true);
        report.lines.add("split into " + document.speeches().size() + " speeches");
        for (SpeechTrace speech : trace.speeches()) {
            int end = speech.raw().text().length();
            report.lines.add("");
            report.lines.add("== speech " + speech.raw().part() + ", "
                    + place(speech.raw().origin().of(new Span(0, end))));
            report.lines.addAll(SpeechReport.of(speech));
        }
        return report.lines;
    }

    private void removed(String heading, List<Removed> removed, boolean healed) {
        List<Removed> shown =
                removed.stream().filter(it -> isHealing(it.kind()) == healed).toList();
        lines.add(heading + ": " + shown.size());
        for (Removed piece : shown) {
            lines.add("  " + piece.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                    + place(piece.where()) + ": " + quote(piece.text()) + " – " + piece.reason());
        }
    }

    private static boolean isHealing(Removed.Kind kind) {
        return Stream.of(Removed.Kind.PAGE_STAMP, Removed.Kind.LINE_BREAK, Removed.Kind.BLANK)
                .anyMatch(kind::equals);
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Characters it -> "characters " + it.start() + "–" + it.end();
            case Place.Paragraphs it -> "paragraphs " + it.first() + "–" + it.last();
            case Place.Pages it -> "pages " + it.first() + "–" + it.last();
        };
    }

    /** {@return the text on one line, its middle left out where it is long} */
    static String quote(String text) {
        String line = text.replace("\n", "⏎").replace('\t', '⇥').replaceAll("\\p{Cntrl}", "�");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE / 2) + " … " + line.substring(line.length() - LONGEST_QUOTE / 2);
    }
}
