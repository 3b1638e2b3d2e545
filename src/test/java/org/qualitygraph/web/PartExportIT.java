package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An answer, a speech or what stands around an entity leaves alone, and is whole. */
class PartExportIT extends ExportTest {

    @Test
    void anAnswerLeavesInEveryForm() throws IOException {
        String query = "&query=targets-and-results&city=昭浦市";
        JsonNode items =
                json("/api/queries/targets-and-results?city=昭浦市&size=1000").at("/items");
        assertThat(items).isNotEmpty();

        assertThat(text("csv" + query))
                .isEqualTo(get("/api/queries/targets-and-results?city=昭浦市&size=1000&format=csv")
                        .body());
        assertThat(text("jsonl" + query).lines().map(line -> mapper.readTree(line)))
                .containsExactlyElementsOf(items.values());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export("xlsx" + query)))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(items.size());
        }
        Model turtle = Rio.parse(new StringReader(text("turtle" + query)), RDFFormat.TURTLE);
        assertThat(turtle.filter(null, RDF.TYPE, null)).hasSize(items.size());
        assertThat(new HashSet<>(Rio.parse(new StringReader(text("jsonld" + query)), RDFFormat.JSONLD)))
                .isEqualTo(new HashSet<>(turtle));
        assertThat(zip("import" + query)).containsKeys("nodes/Answer.csv", "import.sh", "schema.cypher");
        assertThat(text("cypher" + query)).contains("MERGE (node:`Answer` {`row`: row.key})");
        assertThat(text("graphml" + query)).contains("<node id=\"Answer.1\">");
    }

    @Test
    void aSpeechLeavesWithItsSentencesAndFacts() {
        String id = json("/api/speeches?text=质量强市").at("/items/0/id").asString();
        List<JsonNode> lines = text("jsonl&node=" + id)
                .lines()
                .map(line -> mapper.readTree(line))
                .toList();
        List<String> labels = lines.stream()
                .filter(line -> line.at("/type").asString().equals("node"))
                .map(line -> line.at("/labels/0").asString())
                .toList();
        assertThat(lines.stream().filter(line -> line.at("/id").asString().matches(id + "/\\d+")))
                .hasSize((int) count("(:Speech {id: '" + id + "'})-[:HAS_SENTENCE]->()"));
        assertThat(labels).contains("Speech", "Task", "Source");
        assertThat(lines).anyMatch(line -> line.at("/label").asString().equals("SET_IN"));
    }

    @Test
    void whatStandsAroundACityLeavesWithTheSentencesThatSayIt() throws IOException {
        String id = json("/api/cities?text=棠州市").at("/items/0/id").asString();
        Model near = Rio.parse(new StringReader(text("turtle&node=" + id)), RDFFormat.TURTLE);
        Model far = Rio.parse(new StringReader(text("turtle&node=" + id + "&depth=2")), RDFFormat.TURTLE);

        assertThat(far.size()).isGreaterThan(near.size());
        Set<Resource> sentences = near.filter(null, RDF.TYPE, iri("Sentence")).subjects();
        assertThat(near.filter(null, iri("evidence"), null).objects())
                .isNotEmpty()
                .allMatch(sentences::contains);
    }

    private static IRI iri(String word) {
        return Values.iri("urn:quality-graph:vocabulary#" + word);
    }
}
