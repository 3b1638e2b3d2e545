package org.qualitygraph.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidence means something: prints how often facts are right that are said to be so sure, and holds what is promised. */
class CalibrationTests {
    private static final Path TABLE = Path.of("import/gazetteer/calibration.csv");
    private static final double SURE = 0.9;

    /** The heading, and how all rules did on texts read and unread. */
    private static final int MEASURED_ONCE = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev", "more", "aside", "long", "spoken", "written", "unread", "pages", "later", "blind", "latest"
            })
    void ofFactsThatAreSaidToBeSureNineInTenAreRight(String set) throws IOException {
        List<Outcome> outcomes = outcomes(set);
        print(set, outcomes);
        List<Outcome> sure =
                outcomes.stream().filter(it -> it.confidence() >= SURE).toList();
        List<Outcome> others =
                outcomes.stream().filter(it -> it.confidence() < SURE).toList();

        assertThat(share(sure)).as("right of the sure facts of %s", set).isGreaterThanOrEqualTo(SURE);
        assertThat(share(sure)).as("sure facts against the others of %s", set).isGreaterThan(share(others));
        assertThat(sure).as("sure facts of %s", set).hasSizeGreaterThan(outcomes.size() / 3);
    }

    /**
     * Run with {@code -Dcalibrate=true} after a change of the rules: measures every rule anew and writes the table. The lines on all rules
     * together, over texts read and unread, stay as they were measured while nobody had read {@code aside}.
     */
    @Test
    void theTableIsMeasuredAnewOnRequest() throws IOException {
        assumeTrue(Boolean.getBoolean("calibrate"));
        List<Outcome> read = new ArrayList<>(outcomes("dev"));
        read.addAll(outcomes("more"));
        List<String> lines = new ArrayList<>();
        lines.addAll(Files.readAllLines(TABLE).subList(0, MEASURED_ONCE));
        byRule(read).forEach((rule, outcomes) -> lines.add(line(rule, outcomes, "dev and more")));
        Files.write(TABLE, lines);
        assertThat(Files.readAllLines(TABLE)).hasSizeGreaterThan(3);
    }

    private static List<Outcome> outcomes(String set) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Reading reading : Reading.of(set)) {
            for (Kind kind : Kind.values()) {
                outcomes.addAll(Outcome.of(kind, reading.gold(), reading.found()));
            }
        }
        return outcomes;
    }

    private static Map<String, List<Outcome>> byRule(List<Outcome> outcomes) {
        return outcomes.stream().collect(Collectors.groupingBy(Outcome::rule, TreeMap::new, Collectors.toList()));
    }

    private static String line(String rule, List<Outcome> outcomes, String source) {
        return "%s,%d,%d,%s".formatted(rule, right(outcomes), outcomes.size() - right(outcomes), source);
    }

    private static void print(String set, List<Outcome> outcomes) {
        StringBuilder table = new StringBuilder("\n%-18s%10s%8s%8s%n".formatted(set, "said", "facts", "right"));
        Map<Double, List<Outcome>> bins = outcomes.stream()
                .collect(Collectors.groupingBy(
                        it -> Math.floor(it.confidence() * 10) / 10, TreeMap::new, Collectors.toList()));
        bins.forEach((from, bin) ->
                table.append("%18s%7s %.1f%8d%8.3f%n".formatted("", "from", from, bin.size(), share(bin))));
        if (!set.equals("aside")) {
            byRule(outcomes)
                    .forEach((rule, bin) -> table.append("%-18s%10.2f%8d%8.3f%n"
                            .formatted(rule, bin.getFirst().confidence(), bin.size(), share(bin))));
        }
        System.out.println(table);
    }

    private static long right(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::right).count();
    }

    private static double share(List<Outcome> outcomes) {
        return outcomes.isEmpty() ? 0 : (double) right(outcomes) / outcomes.size();
    }
}
