package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.web.util.UriComponentsBuilder;

/** The samples and a node that no format likes, carried away. */
abstract class ExportTest extends SamplesTest {
    static final List<String> NASTY = List.of(
            "=1+1",
            "引号“”\"'`",
            "back\\slash \\u0041 \\n",
            "two\nlines\r\n\tand a tab",
            "，,;；|",
            "𠮷祥 😀",
            "<&>]]>",
            "{$x} /* */ // --",
            "");

    @Override
    @BeforeAll
    void write() {
        super.write();
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (region:Region) WITH region ORDER BY region.id LIMIT 1
                        CREATE (policy:Policy {id: 'nasty/1:2 3', name: $all[0], number: $all[2], status: $all[3], nasty: $all, none: [],
                          seen: datetime('2024-02-29T10:20:30.123+08:00'), day: date('2024-02-29'), share: 5.0, big: 9007199254740993, yes: true})
                        CREATE (region)-[:ISSUED {factId: 'nasty', nasty: $all, `odd name`: 1.5}]->(policy)""")
                .withParameters(Map.of("all", NASTY))
                .execute();
    }

    static long count(String what) {
        return SharedGraph.driver()
                .executableQuery("MATCH " + what + " RETURN count(*) AS count")
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();
    }

    static long nodes() {
        return count("(n) WHERE NOT n:Migration");
    }

    static long relationships() {
        return count("()-[r]->()");
    }

    HttpResponse<byte[]> bytes(String address) {
        URI uri = UriComponentsBuilder.fromUriString("http://localhost:" + port + address)
                .encode()
                .build()
                .toUri();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    byte[] export(String parameters) {
        HttpResponse<byte[]> answer = bytes("/api/export?format=" + parameters);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    String text(String parameters) {
        return new String(export(parameters), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> zip(String parameters) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export(parameters)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
