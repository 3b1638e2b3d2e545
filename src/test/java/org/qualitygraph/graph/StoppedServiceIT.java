package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.qualitygraph.Multipart;

/** The service as operators stop it, with SIGTERM, and as nobody should, with SIGKILL: here in the middle of an import. */
class StoppedServiceIT {
    private static final int FILES = 300;

    /** Two speeches a file, so that a half document could be told from a whole one. */
    private static String text(int number) {
        String speech = """
                在棠州市质量工作会议上的讲话

                同志们：
                第%d号工作由市市场监管局牵头负责。去年产品合格率为9%d%%。市教育局要组织质量知识讲座。

                """.formatted(number, number % 10);
        return "篇一：" + speech + "篇二：" + speech.replace("棠州", "芦汀");
    }

    private static Multipart files() {
        Multipart files = new Multipart();
        for (int i = 0; i < FILES; i++) {
            files.file(i + ".txt", text(i));
        }
        return files;
    }

    @Test
    void leavesWholeDocumentsOnly(@TempDir Path directory) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(directory)) {
            service.upload(files(), 5);
            service.process().destroy();

            assertThat(service.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
        Path data = directory.resolve("data");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
                Driver driver = GraphDatabase.driver(
                        database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()))) {
            var sources = driver.executableQuery("""
                            MATCH (s:Source) OPTIONAL MATCH (s)<-[:FROM]-(p:Speech)
                            RETURN s.key AS key, s.sha256 IS NOT NULL AS whole, count(p) AS speeches""").execute().records();
            assertThat(sources).hasSizeBetween(5, FILES - 1);
            assertThat(sources).allSatisfy(source -> {
                assertThat(source.get("whole").asBoolean()).isTrue();
                assertThat(source.get("speeches").asInt()).isEqualTo(2);
            });
        }
    }

    @Test
    void aKilledServiceTellsAfterwardsHowFarItCame(@TempDir Path directory) throws Exception {
        String address;
        try (ServiceProcess service = ServiceProcess.start(directory)) {
            address = service.upload(files(), 5);
            assertThat(left(directory)).isNotEmpty();
        }
        try (ServiceProcess service = ServiceProcess.start(directory)) {
            assertThat(left(directory)).isEmpty();
            assertThat(service.get("/api/imports").body()).contains("\"total\":1", "STOPPED");
            assertThat(service.get(address).body())
                    .contains("\"state\":\"STOPPED\"", "\"code\":\"CUT_OFF\"", "\"found\":" + FILES, "\"waiting\":[]")
                    .contains("\"outcome\":\"NEW\"", "\"outcome\":\"SKIPPED\"");
            assertThat(service.get(address + "/events").body()).contains("event:report", "CUT_OFF");
        }
    }

    /** {@return the files of uploads on the disk} */
    private static List<Path> left(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("spool"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
