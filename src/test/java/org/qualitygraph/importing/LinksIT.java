package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.graph.SpeechComparison;
import org.qualitygraph.graph.SpeechWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What holds between facts, places, bodies and speeches, from texts to the graph. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class LinksIT {
    private static final String OLD = """
            在竹屿县质量兴县工作会议上的讲话
            （2012年3月5日）
            同志们：
            市质监局要指导我县质量工作。县质监局要建立健全产品质量安全追溯体系。县质监局要认真贯彻落实《竹屿县质量兴县实施意见》，
            县工商局要把食品抽检合格率提高到98%以上。质量是企业的生命，更是一个地方的形象。
            """;
    private static final String NEW = """
            在芦汀市质量强市工作会议上的讲话
            （2020年6月9日）
            同志们：
            市市场监管局要建立健全产品质量安全追溯体系。市市场监管局要开展计量检定。质量是企业的生命，更是一个地方的形象！
            """;
    private static final String THIRD = """
            在昭浦市质量强市工作会议上的讲话
            （2021年6月9日）
            同志们：
            市市场监管局要建立健全产品质量安全可追溯体系。质量是企业的生命，更是一个地方的形象。
            """;
    private static final String MASKED = """
            在XX市质量强市工作会议上的讲话
            同志们：
            市市场监管局要建立健全产品质量安全追溯体系。
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Importer importer;

    @Autowired
    private SpeechWriter writer;

    @Autowired
    private SpeechComparison comparison;

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeEach
    void clear() {
        SharedGraph.clear();
    }

    @Test
    void oldBodiesLeadToNewOnesAndOldPlacesToNewOnes() throws IOException {
        add("old.txt", OLD);
        assertThat(names("""
                MATCH (:Department {name: '质量技术监督局', region: '竹屿县'})-[:HAS_FUNCTION]->()
                      -[s:SUCCEEDED_BY]->(f:DepartmentFunction {name: '市场监管'})
                RETURN f.name + s.year AS name""")).containsExactly("市场监管2018");
        assertThat(names("""
                MATCH (:Speech)-[:GIVEN_IN]->(old:Region)-[s:SUCCEEDED_BY]->(new:Region)-[:WITHIN]->(city:Region)
                RETURN old.name + old.code + old.validTo + ' ' + s.year + new.name + new.code + city.name AS name""")).containsExactly("竹屿县9901212016 2016竹屿区990103棠州市");
    }

    @Test
    void aTaskLeadsToThePolicyThatItCarriesOutAndToItsTarget() throws IOException {
        add("old.txt", OLD);
        assertThat(names("MATCH (t:Task)-[:IMPLEMENTS]->(p:Policy) RETURN t.text + '|' + p.name AS name"))
                .containsExactly("认真贯彻落实《竹屿县质量兴县实施意见》|竹屿县质量兴县实施意见");
        assertThat(names("""
                MATCH (t:Task)-[:MEASURED_BY]->(i:Indicator {kind: 'target'})-[:OF]->(m:Metric)
                RETURN t.text + '|' + m.name + i.exactValue AS name""")).containsExactly("把食品抽检合格率提高到98%以上|食品抽检合格率98");
    }

    @Test
    void tasksToldAlikeInDifferentCitiesAreLinkedAndTheWordsOfTheGenreRecognised() throws IOException {
        add("masked.txt", MASKED);
        add("old.txt", OLD);
        add("new.txt", NEW);
        assertThat(links()).containsExactly("建立健全产品质量安全追溯体系|建立健全产品质量安全追溯体系|1.0");
        assertThat(shared()).isEmpty();
        add("third.txt", THIRD);
        assertThat(links()).hasSize(3).filteredOn(link -> link.endsWith("|1.0")).hasSize(1);
        assertThat(shared()).containsExactly("3质量是企业的生命，更是一个地方的形象。", "3质量是企业的生命，更是一个地方的形象。", "3质量是企业的生命，更是一个地方的形象！");
    }

    @Test
    void importingAgainChangesNothingAndTheOrderDoesNotMatter() throws IOException {
        add("old.txt", OLD);
        add("new.txt", NEW);
        add("third.txt", THIRD);
        Map<String, Long> counts = SharedGraph.counts();
        List<String> links = links();
        add("new.txt", NEW + "\n");
        assertThat(SharedGraph.counts()).isEqualTo(counts);
        assertThat(links()).isEqualTo(links);
        SharedGraph.clear();
        add("third.txt", THIRD);
        add("new.txt", NEW + "\n");
        add("old.txt", OLD);
        assertThat(SharedGraph.counts()).isEqualTo(counts);
        assertThat(links()).isEqualTo(links);
    }

    @Test
    void aShortNameMeansTheOneRegisteredCompanyOfTheSameCity() throws IOException {
        add("full.txt", "在芦汀市质量强市工作会议上的讲话\n芦汀昭澜瓷业集团有限公司荣获市长质量奖。\n");
        add("short.txt", "在芦汀市质量工作推进会上的讲话\n昭澜瓷业荣获省长质量奖。\n");
        add("elsewhere.txt", "在昭浦市质量强市工作会议上的讲话\n昭澜瓷业荣获市长质量奖。\n");
        assertThat(names("""
                MATCH (a:Enterprise)-[s:SHORT_FOR]->(f:Enterprise), (a)-[:WON]->(award)
                RETURN a.name + ' ' + s.resolution + ' ' + f.name + ' ' + award.name AS name""")).containsExactly("昭澜瓷业 resolved 芦汀昭澜瓷业集团有限公司 榧江省省长质量奖");
        add("other.txt", "在芦汀市质量工作座谈会上的讲话\n芦汀新昭澜瓷业有限公司荣获市长质量奖。\n");
        assertThat(names("MATCH ()-[s:SHORT_FOR]->(f) RETURN s.resolution + ' ' + f.name AS name ORDER BY name"))
                .containsExactly("ambiguous 芦汀新昭澜瓷业有限公司", "ambiguous 芦汀昭澜瓷业集团有限公司");
        writer.remove("full.txt");
        writer.remove("other.txt");
        comparison.refresh();
        assertThat(names("MATCH ()-[s:SHORT_FOR]->() RETURN s.resolution AS name"))
                .isEmpty();
    }

    @Test
    void prizesOfTheSameNameAreThoseOfTheirGrantors() throws IOException {
        add("a.txt", "在芦汀市质量强市工作会议上的讲话\n5家企业荣获市长质量奖。3家企业荣获省政府质量奖。\n");
        add("b.txt", "在昭浦市质量强市工作会议上的讲话\n2家企业荣获昭浦市市长质量奖。1家企业荣获榧江省政府质量奖。\n");
        add("c.txt", "在XX市质量强市工作会议上的讲话\n我市2家企业荣获市长质量奖。\n");
        assertThat(names("MATCH (award:Award) RETURN award.name AS name ORDER BY name"))
                .containsExactly("市长质量奖", "昭浦市市长质量奖", "榧江省政府质量奖", "芦汀市市长质量奖");
    }

    @Test
    void whatASpeechAloneHeldGoesWithIt() throws IOException {
        add("new.txt", NEW);
        Map<String, Long> counts = SharedGraph.counts();
        add("old.txt", OLD);
        add("third.txt", THIRD);
        assertThat(shared()).hasSize(3);
        writer.remove("old.txt");
        assertThat(links()).hasSize(1);
        comparison.refresh();
        assertThat(shared()).isEmpty();
        writer.remove("third.txt");
        assertThat(SharedGraph.counts()).isEqualTo(counts);
        writer.remove("new.txt");
        assertThat(SharedGraph.counts()).isEmpty();
    }

    private void add(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(importer.run(List.of(file), ImportProgress.silent()).entries())
                .extracting(ImportReport.Entry::reason)
                .containsOnlyNulls();
    }

    private static List<String> links() {
        return names("""
                MATCH (a:Task)-[s:SAME_TASK_AS]->(b:Task) WHERE a.id < b.id
                RETURN a.text + '|' + b.text + '|' + s.similarity AS name ORDER BY name""");
    }

    private static List<String> shared() {
        return names("""
                MATCH (s:Sentence) WHERE s.sharedBy IS NOT NULL
                RETURN toString(s.sharedBy) + s.text AS name ORDER BY name""");
    }

    private static List<String> names(String cypher) {
        return SharedGraph.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }
}
