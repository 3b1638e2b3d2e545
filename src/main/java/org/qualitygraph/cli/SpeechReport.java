package org.qualitygraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.FileTrace.SpeechTrace;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Section;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.text.AlignedText.Change;
import org.qualitygraph.text.Span;

/** One speech in a trace: what it is, what was converted, its outline, its sentences with their facts. */
final class SpeechReport {
    private static final int MOST_CONVERSIONS = 40;
    private final List<String> lines = new ArrayList<>();
    private final SpeechTrace trace;
    private final Speech speech;

    private SpeechReport(SpeechTrace trace) {
        this.trace = trace;
        speech = trace.facts().speech();
    }

    static List<String> of(SpeechTrace trace) {
        SpeechReport report = new SpeechReport(trace);
        report.features();
        report.conversions();
        report.outline();
        report.sentences();
        return report.lines;
    }

    private void features() {
        Profile profile = speech.profile();
        feature(Feature.TITLE, speech.title());
        feature(Feature.KIND, profile.kind() == null ? null : profile.kind().label());
        feature(Feature.OCCASION, profile.occasion());
        feature(Feature.YEAR, speech.year());
        feature(Feature.DATE, speech.date());
        feature(Feature.HOST, speech.host() == null ? null : speech.host().name());
        feature(Feature.SPEAKER_ROLE, profile.speakerRole());
        feature(Feature.SCRIPT, speech.script());
        feature(Feature.MASKED, speech.masked());
    }

    private void feature(Feature feature, @Nullable Object value) {
        Span evidence = speech.profile().evidence().get(feature);
        String from = evidence == null ? "" : " ← " + TraceReport.quote(evidence.of(speech.text()));
        lines.add("%-12s %s%s".formatted(feature.label(), value == null ? "unknown" : value, from));
    }

    private void conversions() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Change change : trace.text().changes()) {
            String was = change.original().of(trace.text().original());
            String is = change.normal().of(trace.text().normal());
            counts.merge(shown(was) + " → " + shown(is), 1, Integer::sum);
        }
        lines.add("converted: " + counts.size() + " kinds");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CONVERSIONS)
                .forEach(entry -> lines.add("  " + entry.getKey() + "  ×" + entry.getValue()));
        if (counts.size() > MOST_CONVERSIONS) {
            lines.add("  and " + (counts.size() - MOST_CONVERSIONS) + " rarer ones");
        }
    }

    private static String shown(String text) {
        return text.isEmpty()
                ? "nothing"
                : TraceReport.quote(text.replace(' ', '␣').replace('　', '□'));
    }

    private void outline() {
        lines.add("outline: " + trace.facts().sections().size() + " items");
        for (Section section : trace.facts().sections()) {
            lines.add("  ".repeat(section.level()) + section.label() + section.heading());
        }
    }

    private void sentences() {
        lines.add("sentences: " + trace.facts().sentences().size() + ", facts: "
                + trace.facts().facts().size() + ", unread: "
                + trace.facts().unread().size());
        for (Sentence sentence : trace.facts().sentences()) {
            lines.add("  %3d %s"
                    .formatted(
                            sentence.ordinal(),
                            TraceReport.quote(sentence.span().of(speech.text()))));
            trace.facts().facts().stream()
                    .filter(fact -> sentence.span()
                            .contains(fact.provenance().evidence().getFirst()))
                    .forEach(fact -> lines.add("        " + fact(fact)));
            unread(sentence)
                    .ifPresent(it -> lines.add("        no fact, but "
                            + it.cues().stream().map(Unread.Cue::label).toList()));
        }
    }

    private Optional<Unread> unread(Sentence sentence) {
        return trace.facts().unread().stream()
                .filter(it -> it.span().equals(sentence.span()))
                .findFirst();
    }

    private static String fact(Fact fact) {
        StringBuilder said = new StringBuilder(fact.getClass().getSimpleName());
        FactsJson.properties(fact).forEach((name, value) -> {
            if (value != null) {
                said.append(' ').append(name).append('=').append(value);
            }
        });
        return said + " by " + fact.provenance().rule();
    }
}
