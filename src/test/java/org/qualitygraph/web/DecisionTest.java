package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two speeches that are imported from files, and people who decide about them over HTTP. */
abstract class DecisionTest extends RestTest {
    static final String NAMED = """
            在棠州市质量强市推进会上的讲话
            2023年5月16日
            同志们：
            一、过去的成绩
            去年，恒岳机械有限公司获得市长质量奖，恒岳机械集团荣获中国质量奖提名奖。全市制造业产品质量合格率达到94.5%。
            二、下一步的任务
            一是市市场监督管理局要牵头建立小微企业质量帮扶机制。
            二是市农业农村局要在2024年底前建成农产品追溯平台。
            """;
    static final String MASKED = """
            在XX市质量月启动仪式上的讲话
            2022年9月1日
            同志们：
            今年，我市要力争中国质量奖实现零的突破。
            市住房和城乡建设局要牵头开展工程质量专项检查。
            我市产品质量合格率达到93.1%。
            """;

    @Autowired
    Importer importer;

    @TempDir
    Path folder;

    @Override
    @BeforeAll
    void write() {
        // Each test begins with files of its own.
    }

    @BeforeEach
    void begin() {
        SharedGraph.clear();
        importFiles(NAMED, MASKED);
    }

    void importFiles(String named, String masked) {
        try {
            Files.writeString(folder.resolve("named.txt"), named);
            Files.writeString(folder.resolve("masked.txt"), masked);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(importer.run(List.of(folder), ImportProgress.silent()).entries())
                .hasSize(2);
    }

    HttpResponse<String> post(String address, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** {@return the answer to a decision that is made, by somebody for a reason} */
    JsonNode decided(String address, Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("by", "林知远");
        body.put("why", "与原文核对");
        HttpResponse<String> answer = post(address, mapper.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return mapper.readTree(answer.body());
    }

    JsonNode rule(String fact, String verdict, Map<String, ?> values) {
        return decided("/api/facts/" + fact + "/decision", Map.of("verdict", verdict, "values", values));
    }

    JsonNode undo(JsonNode decision) {
        return decided("/api/decisions/" + decision.at("/id").asString() + "/undo", Map.of());
    }

    /** {@return the speech whose file has that name} */
    String speech(String file) {
        return find("/api/speeches", "source", file).at("/id").asString();
    }

    JsonNode facts(String file) {
        return json("/api/speeches/" + speech(file) + "/facts");
    }

    /** {@return the fact of a speech that has the value} */
    JsonNode fact(String file, String family, String name, String value) {
        return only(facts(file).at("/" + family), name, value);
    }

    JsonNode find(String list, String name, String value) {
        return only(json(list).at("/items"), name, value);
    }

    static JsonNode only(JsonNode all, String name, String value) {
        List<JsonNode> found = StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(name).asString("").equals(value))
                .toList();
        assertThat(found).as(name + " " + value + " in " + all).hasSize(1);
        return found.getFirst();
    }

    static List<String> texts(JsonNode all, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path(name).asString(""))
                .toList();
    }

    /** {@return all nodes and relationships but for sources and decisions, one a line, sorted} */
    static List<String> everything() {
        return SharedGraph.driver().executableQuery("""
                        CALL () {
                          MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Decision
                          UNWIND keys(n) AS key
                          RETURN n.id + ' ' + key + ' ' + reduce(text = '', one IN CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] ELSE [n[key]] END | text + ' ' + toString(one)) AS line
                          UNION ALL
                          MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
                          RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.factId, '') + ' ' + coalesce(r.status, '') AS line
                        }
                        RETURN line ORDER BY line""").execute().records().stream()
                .map(row -> row.get("line").asString())
                .toList();
    }
}
