package org.qualitygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualitygraph.importing.FactReader;

/** Whole extraction, from bytes to facts, beside HanLP's segmentation with place and organisation names alone, on the same texts. */
class ExtractionBenchmark {
    /** The work of extraction lies in many small methods, which the compiler has reached after some two hundred rounds only. */
    private static final int WARM_UP = 240;

    private static final int PAIRS = 21;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void extractionBesideSegmentation() throws IOException {
        List<String> texts = Corpus.texts();
        long characters = texts.stream().mapToLong(String::length).sum();
        FactReader reader = FactReader.open(Path.of("import/gazetteer"));
        Segment segment = HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
        ToIntFunction<String> extraction = text -> reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).stream()
                .mapToInt(speech -> speech.facts().size())
                .sum();
        ToIntFunction<String> segmentation = text -> Arrays.stream(text.split("(?<=[。！？；\n])"))
                .mapToInt(sentence -> segment.seg(sentence).size())
                .sum();
        for (int i = 0; i < WARM_UP; i++) {
            seconds(texts, extraction);
            seconds(texts, segmentation);
        }
        double[][] pairs = IntStream.range(0, PAIRS)
                .mapToObj(i -> new double[] {seconds(texts, extraction), seconds(texts, segmentation)})
                .toArray(double[][]::new);
        double ours = median(Arrays.stream(pairs).mapToDouble(pair -> pair[0]).toArray());
        double theirs = median(Arrays.stream(pairs).mapToDouble(pair -> pair[1]).toArray());
        double ratio = median(
                Arrays.stream(pairs).mapToDouble(pair -> pair[1] / pair[0]).toArray());
        Report report = new Report();
        report.line("%d texts, %,d characters, %d alternating pairs, CPU time of the process"
                .formatted(texts.size(), characters, PAIRS));
        report.line("whole extraction        %,12.0f characters per CPU-second".formatted(characters / ours));
        report.line("HanLP NER segmentation  %,12.0f characters per CPU-second".formatted(characters / theirs));
        report.line("ratio, median of pairs  %12.2f (goal: 0.5 or more)".formatted(ratio));
        report.write("extraction");
        assertThat(ratio).isPositive();
    }

    private static double seconds(List<String> texts, ToIntFunction<String> work) {
        long start = SYSTEM.getProcessCpuTime();
        assertThat(texts.stream().mapToInt(work).sum()).isPositive();
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
