package org.qualitygraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.Multipart;
import org.qualitygraph.graph.SharedGraph;
import tools.jackson.databind.JsonNode;

/** Files that are brought in over HTTP. */
class ImportsIT extends ImportsTest {
    private static final String SPEECH = """
            在棠州市质量工作会议上的讲话
            同志们：
            市市场监管局要建立产品质量档案。
            去年全市产品抽检合格率为95.2%。
            市教育局要组织质量知识讲座。
            """;
    private static final String CHANGED = """
            在棠州市质量工作会议上的讲话
            同志们：
            市市场监管局要建立产品质量档案。
            去年全市产品抽检合格率为95.2%。
            去年全市服务满意率为88.1%。
            """;
    private static final String OTHER = "在渚田县质量大会上的讲话\n同志们：\n县农业农村局要推广标准化种植。\n";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void badFilesAreToldAndTheOthersImported() throws IOException {
        JsonNode report = imported(
                new Multipart()
                        .file("讲话.txt", SPEECH)
                        .file("空.txt", "")
                        .file("../上级.txt", OTHER)
                        .file("C:\\讲话.txt", OTHER)
                        .file("倒\u202e序.txt", OTHER)
                        .file("长".repeat(100) + ".txt", OTHER)
                        .file("表.xlsx", "no text")
                        .file("程序.pdf", "MZ\0\0\0")
                        .file("讲话.txt", OTHER)
                        .file("文件夹/另一份.txt", SPEECH)
                        .file("包.zip", zip("里/其他.txt", OTHER, "../外.txt", "质量", "表.csv", "1,2"))
                        .file("坏.zip", "PK no archive"),
                "");

        assertThat(outcomes(report))
                .containsExactly(
                        "讲话.txt NEW",
                        "空.txt EMPTY_TEXT",
                        "../上级.txt BAD_NAME",
                        "C:\\讲话.txt BAD_NAME",
                        "倒\ufffd序.txt BAD_NAME",
                        "长".repeat(100) + ".txt BAD_NAME",
                        "表.xlsx UNSUPPORTED_TYPE",
                        "程序.pdf TYPE_MISMATCH",
                        "讲话.txt BAD_NAME",
                        "文件夹/另一份.txt UNCHANGED",
                        "包.zip/../外.txt BAD_NAME",
                        "包.zip/里/其他.txt NEW",
                        "坏.zip CORRUPT");
        assertThat(report.at("/state").asString()).isEqualTo("DONE");
        assertThat(report.at("/counts").toString())
                .isEqualTo("{\"added\":2,\"replaced\":0,\"unchanged\":1,\"rejected\":10,\"skipped\":0,\"speeches\":2}");
        report.at("/files")
                .valueStream()
                .filter(file -> file.at("/outcome").asString().equals("REJECTED"))
                .forEach(file ->
                        assertThat(file.at("/reason").asString()).endsWith(".").doesNotContain("Exception"));
        assertThat(SharedGraph.counts()).containsEntry(":Source", 2L).containsEntry(":Speech", 2L);
        String id = report.at("/files/0/speeches/0/id").asString();
        assertThat(json("/api/speeches/" + id).at("/source").asString()).isEqualTo("讲话.txt");
        assertThat(json("/api/speeches/" + id + "/facts").at("/responsibilities"))
                .hasSize(2);
    }

    @Test
    void badFilesAloneChangeNothing() {
        Map<String, Long> before = SharedGraph.counts();

        JsonNode report = imported(new Multipart().file("a.txt", " \n").file("b.exe", "MZ"), "");

        assertThat(outcomes(report)).containsExactly("a.txt EMPTY_TEXT", "b.exe UNSUPPORTED_TYPE");
        assertThat(report.at("/changes")).isEmpty();
        assertThat(SharedGraph.counts()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatTheImportThenDoesAndChangesNothing() throws IOException {
        imported(new Multipart().file("讲话.txt", SPEECH).file("旧.txt", OTHER), "");
        Map<String, Long> before = SharedGraph.counts();
        byte[] packed = zip("一.txt", OTHER + "县教育局要开展质量教育。\n", "二.txt", OTHER);
        Multipart files = new Multipart()
                .file("讲话.txt", CHANGED)
                .file("旧.txt", OTHER)
                .file("空.txt", "")
                .file("包.zip", packed);

        JsonNode told = imported(files, "?dryRun=true");

        assertThat(SharedGraph.counts()).isEqualTo(before);
        assertThat(told.at("/dryRun").asBoolean()).isTrue();
        assertThat(outcomes(told))
                .containsExactly(
                        "讲话.txt REPLACED",
                        "旧.txt UNCHANGED",
                        "空.txt EMPTY_TEXT",
                        "包.zip/一.txt NEW",
                        "包.zip/二.txt UNCHANGED");
        assertThat(changes(told))
                .containsEntry("speeches", "1+1~0-")
                .containsEntry("indicators", "1+0~0-")
                .containsEntry("responsibilities", "2+0~1-");

        JsonNode real = imported(files, "?dryRun=false");

        assertThat(real.at("/files")).isEqualTo(told.at("/files"));
        assertThat(real.at("/counts")).isEqualTo(told.at("/counts"));
        assertThat(real.at("/changes")).isEqualTo(told.at("/changes"));
        Map<String, Long> after = SharedGraph.counts();
        assertThat(after).containsEntry(":Speech", before.getOrDefault(":Speech", 0L) + 1);
        assertThat(after).containsEntry(":Indicator", before.getOrDefault(":Indicator", 0L) + 1);
        assertThat(after).containsEntry("OWNS", before.getOrDefault("OWNS", 0L) + 1);
        assertThat(changes(imported(files, "?dryRun=true"))).isEmpty();
    }

    @Test
    void theSameFileSentTwentyTimesAtOnceIsOneDocument() {
        Multipart file = new Multipart().file("讲话.txt", SPEECH);
        List<String> ids = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> begun(file), command -> Thread.ofVirtual().start(command)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        List<String> outcomes =
                ids.stream().flatMap(id -> outcomes(ended(id)).stream()).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(20);
        assertThat(outcomes).hasSize(20).containsOnlyOnce("讲话.txt NEW").containsOnly("讲话.txt NEW", "讲话.txt UNCHANGED");
        assertThat(SharedGraph.counts()).containsEntry(":Source", 1L).containsEntry(":Speech", 1L);
    }

    @Test
    void whoComesLateIsToldTheStateAndTheReport() {
        String id = imported(new Multipart().file("讲话.txt", SPEECH).file("空.txt", ""), "")
                .at("/id")
                .asString();
        String events = "/api/imports/" + id + "/events";

        HttpResponse<String> all = get(events);
        assertThat(all.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(all.body()).containsSubsequence("id:3", "event:state", "id:4", "event:report", "\"DONE\"", "空.txt");

        assertThat(get(events, "Last-Event-ID", "1").body())
                .containsSubsequence("id:2", "event:file", "id:3", "event:file", "EMPTY_TEXT", "id:4", "event:report")
                .doesNotContain("event:state");
        assertThat(get(events, "Last-Event-ID", "4").statusCode()).isEqualTo(204);
        assertThat(get(events, "Last-Event-ID", "nonsense").body()).contains("event:state", "event:report");
    }

    @Test
    void importsAreListedTheNewestFirst() {
        String first =
                imported(new Multipart().file("甲.txt", SPEECH), "").at("/id").asString();
        String second = imported(new Multipart().file("乙.txt", OTHER), "?dryRun=true")
                .at("/id")
                .asString();

        JsonNode list = json("/api/imports?size=2");

        assertThat(list.at("/items").valueStream().map(item -> item.at("/id").asString()))
                .containsExactly(second, first);
        assertThat(list.at("/items/0/dryRun").asBoolean()).isTrue();
        assertThat(list.at("/items/0").has("files")).isFalse();
        assertThat(get("/api/imports?size=1&format=csv").body())
                .contains("id,state,dryRun,created", second)
                .doesNotContain(first);
        assertThat(request("DELETE", "/api/imports/" + first).body()).contains("\"DONE\"");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | address                      | status | type                   | the detail holds
            GET      | /api/imports/none            | 404    | not-found              | There is no import 'none'; /api/imports lists
            GET      | /api/imports/none/events     | 404    | not-found              | There is no import 'none'
            DELETE   | /api/imports/none            | 404    | not-found              | There is no import 'none'
            GET      | /api/imports?size=0          | 400    | bad-request            | Parameter 'size' must be
            GET      | /api/imports?ended=perhaps   | 400    | bad-request            | true or false
            POST     | /api/imports                 | 415    | unsupported-media-type | send multipart/form-data.
            PUT      | /api/imports                 | 405    | method-not-allowed     | PUT is not possible here
            """)
    void saysWhatToDo(String method, String address, int status, String type, String detail) {
        assertProblem(request(method, address), status, type, detail);
    }

    @Test
    void anUploadThatIsNoneIsRefused() {
        assertProblem(upload(new Multipart(), ""), 400, "bad-request", "send");
        assertProblem(upload(new Multipart().field("dryRun", "true"), ""), 400, "bad-request", "stand in the address");
        assertProblem(
                upload(new Multipart().file("a.txt", SPEECH), "?dryRun=perhaps"), 400, "bad-request", "true or false");
        assertProblem(upload(new Multipart().file("a.txt", SPEECH), "?dry=1"), 400, "bad-request", "dryRun, format");
        byte[] whole = new Multipart().file("a.txt", SPEECH).bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 60);
        assertProblem(
                send(Multipart.to(address("/api/imports"), HttpRequest.BodyPublishers.ofByteArray(cut))),
                400,
                "bad-request",
                "cut off");
        assertProblem(
                send(new Multipart().file("a.txt", SPEECH).to(address("/api/cypher"))),
                415,
                "unsupported-media-type",
                "send application/json.");
        assertThat(SharedGraph.counts()).doesNotContainKey(":Source");
    }

    @Test
    void describesItself() {
        JsonNode paths = json("/v3/api-docs").at("/paths");

        assertThat(paths.path("/api/imports").at("/post/requestBody/content").propertyNames())
                .containsExactly("multipart/form-data");
        assertThat(paths.path("/api/imports").at("/post/responses").propertyNames())
                .contains("202", "400", "401", "403", "413", "415", "429", "507");
        assertThat(paths.propertyNames()).contains("/api/imports/{id}", "/api/imports/{id}/events");
    }

    private void assertProblem(HttpResponse<String> answer, int status, String type, String detail) {
        JsonNode problem = mapper.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:quality-graph:" + type);
        assertThat(problem.at("/detail").asString()).contains(detail);
    }
}
