package org.qualitygraph.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.qualitygraph.bench.Report;
import org.qualitygraph.graph.AbundantGraph;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.query.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The fixed questions over HTTP: at ten times the graph beside the graph (goal 1.5 at most), and beside the same statement over Bolt
 * at eight connections (goal 0.85 at least). {@code -Dbench.facts} is the larger graph's size.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "quality-graph.web.patience=1m")
class QuestionsBenchmark {
    private static final int FACTS = Integer.getInteger("bench.facts", 100_000);
    private static final int CONNECTIONS = 8;
    private static final int PAIRS = 5;
    private static final long SLICE_NANOS = 400_000_000;
    private static final int LATENCIES = 15;
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Report report = new Report();

    @Autowired
    Catalogue catalogue;

    @Autowired
    Questions questions;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @Test
    void questionsAtTenTimesTheGraphAndBesideBolt() throws IOException {
        SharedGraph.clear();
        List<Asked> all = Asked.all(catalogue, questions).toList();
        int small = AbundantGraph.grow(SharedGraph.driver(), 0, FACTS / 10);
        Map<String, Double> before = latencies(all);
        int large = AbundantGraph.grow(SharedGraph.driver(), small, FACTS);
        Map<String, Double> after = latencies(all);
        Map<String, String> statements = all.stream().collect(Collectors.toMap(Asked::address, Asked::statement));
        assertThat(Plans.withoutIndex(SharedGraph.driver(), statements)).isEmpty();
        report.line(
                "%,d statements planned at %,d facts, each starts from an index".formatted(statements.size(), large));
        report.line("latency over HTTP of answers made anew, ms, at %,d and at %,d facts, ratio (goal 1.5 at most)"
                .formatted(small, large));
        all.forEach(asked -> growth(asked.address(), before, after));

        report.line(
                "requests a second at %d connections at %,d facts: HTTP as callers ask and made anew each time, both beside Bolt (goal 0.85 at least)"
                        .formatted(CONNECTIONS, large));
        all.forEach(this::measure);
        report.write("questions");
    }

    private void growth(String address, Map<String, Double> before, Map<String, Double> after) {
        double one = before.getOrDefault(address, 0.0);
        double ten = after.getOrDefault(address, 0.0);
        report.line("%8.2f %8.2f %6.2f  %s".formatted(one, ten, ten / one, address));
    }

    private Map<String, Double> latencies(List<Asked> all) throws IOException {
        Map<String, Double> medians = new HashMap<>();
        try (KeptConnection connection = new KeptConnection(port)) {
            for (Asked asked : all) {
                double[] times = new double[LATENCIES];
                for (int i = -LATENCIES; i < LATENCIES; i++) {
                    long began = System.nanoTime();
                    connection.get(asked.address(), true);
                    if (i >= 0) {
                        times[i] = (System.nanoTime() - began) / 1e6;
                    }
                }
                medians.put(asked.address(), median(times));
            }
        }
        return medians;
    }

    /** A question that is too much for the database when eight ask at once is told as that. */
    private void measure(Asked asked) {
        try {
            besideBolt(asked);
        } catch (CompletionException refused) {
            report.line("     –      –  %s  %s".formatted(asked.address(), refused.getCause()));
        }
    }

    private void besideBolt(Asked asked) {
        double[] ratios = new double[PAIRS];
        double[] anew = new double[PAIRS];
        List<String> rates = new ArrayList<>();
        overHttp(asked, false);
        overHttp(asked, true);
        overBolt(asked);
        for (int i = 0; i < PAIRS; i++) {
            double http = overHttp(asked, false);
            double made = overHttp(asked, true);
            double bolt = overBolt(asked);
            ratios[i] = http / bolt;
            anew[i] = made / bolt;
            rates.add("%.0f/%.0f/%.0f".formatted(http, made, bolt));
        }
        report.line("%6.2f %6.2f  %s  %s".formatted(median(ratios), median(anew), asked.address(), rates));
    }

    private double overHttp(Asked asked, boolean anew) {
        return rate(() -> {
            try (KeptConnection connection = new KeptConnection(port)) {
                return count(() -> connection.get(asked.address(), anew));
            }
        });
    }

    private double overBolt(Asked asked) {
        return rate(() -> count(() -> SharedGraph.driver()
                .executableQuery(asked.statement())
                .withParameters(asked.parameters())
                .withConfig(READ)
                .execute()
                .records()
                .size()));
    }

    private interface Call {
        int make() throws IOException;
    }

    private static int count(Call call) throws IOException {
        int calls = 0;
        for (long until = System.nanoTime() + SLICE_NANOS; System.nanoTime() < until; calls++) {
            call.make();
        }
        return calls;
    }

    private static double rate(Call caller) {
        long began = System.nanoTime();
        int calls = IntStream.range(0, CONNECTIONS)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> uninterrupted(caller), task -> new Thread(task).start()))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();
        return calls * 1e9 / (System.nanoTime() - began);
    }

    private static int uninterrupted(Call caller) {
        try {
            return caller.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
