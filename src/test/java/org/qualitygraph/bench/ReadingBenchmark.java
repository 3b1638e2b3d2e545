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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualitygraph.annotation.CharacterForms;
import org.qualitygraph.annotation.NormalForm;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.reading.ReadingLimits;
import org.qualitygraph.reading.SpeechFile;

/**
 * Reading UTF-8 pages – from bytes to speeches, their normal form and their outline – beside HanLP's default segmentation
 * of the same texts.
 */
class ReadingBenchmark {
    /** Rounds until the compiler has seen enough; its own work would be counted otherwise. */
    private static final int WARM_UP = 200;

    private static final int PAIRS = 15;

    /** The clock of a process ticks every ten milliseconds on some machines: what is timed has to last. */
    private static final int ROUNDS = 10;

    private static final double GOAL = 1;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Tables tables = new Tables(Path.of("import/gazetteer"));
    private final NormalForm normalForm = new NormalForm(ScriptConversion.of(tables), CharacterForms.of(tables));
    private final SpeechFile file = new SpeechFile(tables, Lexicon.of(tables), ReadingLimits.STANDARD);
    private final Segment segment = HanLP.newSegment();

    @Test
    void readingBesideSegmentation() throws IOException {
        List<String> texts = Corpus.texts();
        List<String> pages = texts.stream().map(ReadingBenchmark::page).toList();
        ToIntFunction<String> segmentation = text -> Arrays.stream(text.split("(?<=[。！？；\n])"))
                .mapToInt(sentence -> segment.seg(sentence).size())
                .sum();
        for (int i = 0; i < WARM_UP / ROUNDS; i++) {
            seconds(pages, this::sentences);
            seconds(texts, segmentation);
        }
        double[][] pairs = IntStream.range(0, PAIRS)
                .mapToObj(i -> new double[] {seconds(pages, this::sentences), seconds(texts, segmentation)})
                .toArray(double[][]::new);
        long characters = texts.stream().mapToLong(String::length).sum();
        Report report = new Report();
        report.line("%d pages, %,d characters, %d alternating pairs of %d rounds, CPU time of the process"
                .formatted(texts.size(), characters, PAIRS, ROUNDS));
        report.line("reading             %,12.0f characters per CPU-second"
                .formatted(ROUNDS * characters / median(pairs, 0)));
        report.line("HanLP segmentation  %,12.0f characters per CPU-second"
                .formatted(ROUNDS * characters / median(pairs, 1)));
        double[] ratios = Arrays.stream(pairs)
                .mapToDouble(pair -> pair[0] / pair[1])
                .sorted()
                .toArray();
        report.line("reading ÷ segmentation, median of pairs %.2f, from %.2f to %.2f (goal: below %.0f)"
                .formatted(ratios[PAIRS / 2], ratios[0], ratios[PAIRS - 1], GOAL));
        report.write("reading");
        assertThat(ratios[PAIRS / 2]).isLessThan(GOAL);
    }

    private int sentences(String page) {
        return file.read("page.html", page.getBytes(StandardCharsets.UTF_8)).stream()
                .mapToInt(speech -> Outline.of(normalForm.of(speech.text()).normal())
                        .sentences()
                        .size())
                .sum();
    }

    /** The text as a site shows it, with its menu and its footer. */
    private static String page(String text) {
        String paragraphs = text.lines()
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>质量</title></head><body>"
                + "<ul><li><a href=\"/\">首页</a></li><li><a href=\"/n\">新闻</a></li></ul><div class=\"text\">"
                + paragraphs + "</div><footer>主办单位：某局</footer></body></html>";
    }

    private static double seconds(List<String> texts, ToIntFunction<String> work) {
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(texts.stream().mapToInt(work).sum()).isPositive();
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(double[][] pairs, int column) {
        return Arrays.stream(pairs).mapToDouble(pair -> pair[column]).sorted().toArray()[PAIRS / 2];
    }
}
