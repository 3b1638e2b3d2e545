package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.SharedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Each export is read back by something that is not ours. */
class ExportIT extends ExportTest {

    @Test
    void graphMlIsReadByJGraphT() {
        var graph = new DirectedPseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        Map<String, List<String>> values = new HashMap<>();
        Map<String, Long> types = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.addVertexAttributeConsumer(
                (vertex, value) -> values.computeIfAbsent(vertex.getSecond(), name -> new ArrayList<>())
                        .add(value.getValue()));
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("type")) {
                types.merge(value.getValue(), 1L, Long::sum);
            }
        });
        importer.importGraph(graph, new StringReader(text("graphml")));

        assertThat((long) graph.vertexSet().size()).isEqualTo(nodes());
        assertThat((long) graph.edgeSet().size()).isEqualTo(relationships());
        assertThat(SharedGraph.counts()).containsAllEntriesOf(types);
        assertThat(values.get("nasty")).containsExactly(mapper.writeValueAsString(NASTY));
        assertThat(values.get("name")).contains("=1+1", "中国质量奖提名奖");
    }

    @Test
    void turtleAndJsonLdAreReadByRdf4jAsTheSameGraph() throws IOException {
        Model turtle = Rio.parse(new StringReader(text("turtle")), RDFFormat.TURTLE);
        Model json = Rio.parse(new StringReader(text("jsonld")), RDFFormat.JSONLD);

        Set<Statement> more = new HashSet<>(turtle);
        more.removeAll(json);
        assertThat(more).isEmpty();
        assertThat(json).hasSameSizeAs(turtle);
        Set<Resource> statements = turtle.filter(null, RDF.TYPE, RDF.STATEMENT).subjects();
        Set<Resource> things = new HashSet<>(turtle.filter(null, RDF.TYPE, null).subjects());
        things.removeIf(
                thing -> thing.stringValue().startsWith("urn:quality-graph:quote:") || statements.contains(thing));
        assertThat((long) things.size()).isEqualTo(nodes());
        long facts = count("()-[r]->() WHERE size(keys(r)) > 0");
        assertThat((long) statements.size()).isEqualTo(facts);
        long plain = turtle.stream()
                .filter(each -> things.contains(each.getSubject()) && things.contains(each.getObject()))
                .filter(each -> !Set.of("speech", "evidence")
                        .contains(each.getPredicate().getLocalName()))
                .count();
        assertThat(plain).isEqualTo(count("(a) MATCH (a)-[r]->(b) WITH DISTINCT a, type(r) AS type, b"));
        assertThat(Models.getPropertyStrings(
                        turtle,
                        things.stream()
                                .filter(thing -> thing.stringValue().contains("nasty"))
                                .findFirst()
                                .orElseThrow(),
                        iri("nasty")))
                .containsExactlyInAnyOrderElementsOf(NASTY);
    }

    @Test
    void theVocabularyTellsEveryWordThatAnExportUses() throws IOException {
        Model words = Rio.parse(new StringReader(get("/vocabulary.ttl").body()), RDFFormat.TURTLE);
        Model turtle = Rio.parse(new StringReader(text("turtle")), RDFFormat.TURTLE);
        Set<String> used = new HashSet<>();
        turtle.forEach(statement -> {
            used.add(statement.getPredicate().stringValue());
            if (statement.getPredicate().equals(RDF.TYPE)) {
                used.add(statement.getObject().stringValue());
            }
        });
        used.removeIf(word -> word.startsWith(RDF.NAMESPACE));
        Set<String> invented = Set.of("nasty", "seen", "day", "share", "big", "yes", "odd%20name");
        used.removeIf(word -> invented.contains(word.substring(word.indexOf('#') + 1)));

        Set<String> told = new HashSet<>();
        words.filter(null, RDFS.COMMENT, null).subjects().forEach(word -> told.add(word.stringValue()));
        used.removeAll(told);
        assertThat(used).isEmpty();
    }

    @Test
    void workbooksAreReadByPoi() throws IOException {
        Map<String, Long> rows = new HashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export("xlsx")))) {
            workbook.forEach(sheet -> rows.put(sheet.getSheetName(), (long) sheet.getLastRowNum()));
            Row policy = StreamSupport.stream(workbook.getSheet("Policy").spliterator(), false)
                    .filter(row -> row.getCell(3).getStringCellValue().startsWith("nasty"))
                    .findFirst()
                    .orElseThrow();
            policy.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            List<String> texts = StreamSupport.stream(policy.spliterator(), false)
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(cell -> cell.getStringCellValue())
                    .toList();
            assertThat(texts).contains("=1+1", "9007199254740993", NASTY.get(2), "2024-02-29");
        }
        Map<String, Long> counts = SharedGraph.counts();
        rows.forEach((sheet, count) -> assertThat(counts.getOrDefault(":" + sheet, counts.get(sheet)))
                .as(sheet)
                .isEqualTo(count));
        assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(nodes() + relationships());
    }

    @Test
    void tablesAreReadByJackson() throws IOException {
        Map<String, Long> counts = SharedGraph.counts();
        long rows = 0;
        for (var file : zip("csv").entrySet()) {
            List<Map<String, String>> lines = csv(new String(file.getValue(), StandardCharsets.UTF_8));
            String name =
                    file.getKey().replaceAll("nodes/(.*)\\.csv", ":$1").replaceAll("relationships/(.*)\\.csv", "$1");
            assertThat((long) lines.size()).as(name).isEqualTo(counts.get(name));
            rows += lines.size();
        }
        assertThat(rows).isEqualTo(nodes() + relationships());
        Map<String, String> policy =
                csv(new String(zip("csv").get("nodes/Policy.csv"), StandardCharsets.UTF_8)).stream()
                        .filter(line -> line.getOrDefault("id", "").startsWith("nasty"))
                        .findFirst()
                        .orElseThrow();
        assertThat(policy).containsEntry("name", "'=1+1").containsEntry("number", NASTY.get(2));
    }

    @Test
    void jsonLinesHaveEverything() {
        List<JsonNode> lines =
                text("jsonl").lines().map(line -> mapper.readTree(line)).toList();

        assertThat(lines.stream().filter(line -> line.at("/type").asString().equals("node")))
                .hasSize((int) nodes());
        assertThat(lines.stream().filter(line -> line.at("/type").asString().equals("relationship")))
                .hasSize((int) relationships());
        JsonNode policy = lines.stream()
                .filter(line -> line.at("/id").asString().startsWith("nasty"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.at("/properties/nasty")).isEqualTo(mapper.valueToTree(NASTY));
        assertThat(policy.at("/properties/none").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "graphml", "jsonld", "turtle", "cypher", "import"})
    void theOrderIsAlwaysTheSame(String format) {
        assertThat(export(format)).isEqualTo(export(format));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # parameters                        | type                                                              | file
            csv                                 | application/zip                                                   | quality-graph.zip
            xlsx                                | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | quality-graph.xlsx
            jsonl                               | application/jsonl                                                 | quality-graph.jsonl
            graphml                             | application/graphml+xml                                           | quality-graph.graphml
            jsonld                              | application/ld+json                                               | quality-graph.jsonld
            turtle                              | text/turtle;charset=UTF-8                                         | quality-graph.ttl
            cypher                              | application/x-cypher-query                                        | quality-graph.cypher
            import                              | application/zip                                                   | quality-graph.zip
            csv&query=breakthroughs             | text/csv;charset=UTF-8                                            | breakthroughs.csv
            graphml&query=breakthroughs         | application/graphml+xml                                           | breakthroughs.graphml
            turtle&node=nasty/1:2 3             | text/turtle;charset=UTF-8                                         | quality-graph-nasty-1-2-3.ttl
            """)
    void aFileHasItsTypeAndName(String parameters, String type, String file) {
        HttpResponse<byte[]> answer = bytes("/api/export?format=" + parameters);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment;").contains(file));
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # parameters                             | status | the detail holds
            ?format=doc                              | 400    | takes one of csv, xlsx, jsonl, graphml, jsonld, turtle, cypher, import, not 'doc'
            ?format=CSV                              | 400    | not 'CSV'
            ''                                       | 400    | takes one of csv
            ?format=csv&query=nothing                | 404    | There is no question 'nothing'; /api/queries lists those there are.
            ?format=csv&query=breakthroughs&colour=1 | 400    | There is no parameter 'colour' here
            ?format=csv&query=winners-of-an-award    | 400    | Parameter 'award' is missing
            ?format=turtle&node=none                 | 404    | There is no node 'none'
            ?format=turtle&node=none&depth=4         | 400    | Parameter 'depth' takes 1 to 3, not '4'.
            ?format=turtle&depth=2                   | 400    | There is no parameter 'depth' here
            ?format=turtle&page=2                    | 400    | There is no parameter 'page' here
            """)
    void whatCannotBeExportedIsToldAsAProblem(String parameters, int status, String detail) {
        HttpResponse<String> answer = get("/api/export" + parameters);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(mapper.readTree(answer.body()).at("/detail").asString()).contains(detail);
    }

    private static IRI iri(String word) {
        return Values.iri("urn:quality-graph:vocabulary#" + word);
    }

    private static List<Map<String, String>> csv(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text.substring(1))) {
            return lines.readAll();
        }
    }
}
