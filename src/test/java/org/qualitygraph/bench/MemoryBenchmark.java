package org.qualitygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualitygraph.importing.FactReader;
import org.qualitygraph.importing.ParallelWork;

/** What stays in memory while 10,000 speeches are extracted. */
class MemoryBenchmark {
    private static final List<Integer> STAGES = List.of(1_000, 2_500, 5_000, 10_000);

    @Test
    void heapOverTenThousandSpeeches() throws IOException {
        List<String> texts = Corpus.texts();
        FactReader reader = FactReader.open(Path.of("import/gazetteer"));
        Report report = new Report();
        LongAdder facts = new LongAdder();
        int done = 0;
        for (int stage : STAGES) {
            ParallelWork.inOrder(
                    IntStream.range(done, stage).boxed().toList(),
                    i -> reader.read(i + ".txt", varied(texts, i).getBytes(StandardCharsets.UTF_8)),
                    speeches ->
                            speeches.forEach(speech -> facts.add(speech.facts().size())));
            done = stage;
            report.line(
                    "after %,6d files: %,4d MiB of heap in use, %,d facts".formatted(stage, mebibytes(), facts.sum()));
        }
        report.write("memory");
        assertThat(facts.sum()).isGreaterThan(done);
    }

    /** Each text with numbers of its own, so that none is like another. */
    private static String varied(List<String> texts, int i) {
        return texts.get(i % texts.size()).replaceAll("(?<=\\d)\\d(?=[家个项件])", String.valueOf(i % 10)) + "\n附件" + i
                + "。\n";
    }

    private static long mebibytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
