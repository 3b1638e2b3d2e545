package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.SpeechFacts;

class SpeechWriterIT {
    private final SpeechWriter writer =
            new SpeechWriter(new Transactions(SharedGraph.driver()), RegionDirectory::empty, FunctionLineage::none);
    private final SpeechReader reader = new SpeechReader(new Transactions(SharedGraph.driver()));

    @BeforeEach
    void clear() {
        SharedGraph.clear();
    }

    @Test
    void aSpeechIsReadBackAsItWasWritten() {
        for (SpeechFacts facts : List.of(Fixtures.rich("a.txt", 1), Fixtures.masked("b.txt", 1))) {
            writer.write(source(facts), List.of(facts));
            SpeechFacts read = reader.read(facts.speech().id()).orElseThrow();
            assertThat(read).isEqualTo(facts);
            assertThat(FactsJson.of(read)).isEqualTo(FactsJson.of(facts));
        }
    }

    @Test
    void writingAgainChangesNothing() {
        SpeechFacts facts = Fixtures.rich("a.txt", 1);
        writer.write(source(facts), List.of(facts));
        Map<String, Long> counts = SharedGraph.counts();
        writer.write(source(facts), List.of(facts));
        assertThat(SharedGraph.counts())
                .isEqualTo(counts)
                .containsEntry(":Task", 3L)
                .containsEntry("LEADS", 1L);
        assertThat(reader.read(facts.speech().id())).contains(facts);
    }

    @Test
    void actorsOfTheSameClauseShareOneTask() {
        SpeechFacts facts = Fixtures.rich("a.txt", 1);
        writer.write(source(facts), List.of(facts));
        assertThat(names("""
                MATCH (a)-[:LEADS]->(task:Task)<-[:SUPPORTS]-(b), (task)-[:CONCERNS]->(area)
                RETURN a.name + b.name + area.name AS name ORDER BY name""")).containsExactly("市场监督管理局工业和信息化局产品质量", "市场监督管理局工业和信息化局农产品");
    }

    @Test
    void evidenceIsCutOutOfTheTextByCodePoints() {
        SpeechFacts facts = Fixtures.rich("a.txt", 1);
        writer.write(source(facts), List.of(facts));
        assertThat(names("""
                MATCH (problem:Problem)
                MATCH (speech:Speech {id: problem.speech}), (sentence:Sentence {id: problem.evidence[0]})
                WITH substring(speech.text, problem.starts[0], problem.ends[0] - problem.starts[0]) AS quote, sentence
                RETURN quote + '|' + sentence.text AS name""")).containsExactly("存在的问题是品牌不多|存在的问题是品牌不多。");
    }

    @Test
    void aMaskedHostIsARegionOfItsOwn() {
        SpeechFacts one = Fixtures.masked("a.txt", 1);
        SpeechFacts other = Fixtures.masked("b.txt", 1);
        writer.write(source(one), List.of(one));
        writer.write(source(other), List.of(other));
        assertThat(names("MATCH (r:Region {masked: true})-[:LACKS]->(:Award) RETURN r.id AS name ORDER BY name"))
                .containsExactlyInAnyOrder(
                        "masked:" + one.speech().id(),
                        "masked:" + other.speech().id());
        assertThat(SharedGraph.counts()).containsEntry(":Department", 2L).containsEntry(":Award", 1L);
    }

    @Test
    void aChangedSpeechLosesItsOldFactsAndOthersKeepTheirs() {
        SpeechFacts first = Fixtures.plain("a.txt", 1, "仰韶酒业");
        SpeechFacts other = Fixtures.plain("b.txt", 1, "海尔");
        SpeechFacts changed = Fixtures.plain("a.txt", 1, "华为");
        writer.write(source(first), List.of(first));
        writer.write(source(other), List.of(other));
        writer.write(source(changed), List.of(changed));
        assertThat(names("MATCH (e:Enterprise)-[:WON]->(:Award) RETURN e.name AS name ORDER BY name"))
                .containsExactly("华为", "海尔");
        assertThat(names("MATCH (e:Enterprise) RETURN e.name AS name")).hasSize(2);
        assertThat(reader.read(changed.speech().id())).contains(changed);
        assertThat(reader.read(other.speech().id())).contains(other);
    }

    @Test
    void aSourceThatShrinksLosesTheRestAndOneThatIsRemovedLosesAll() {
        SpeechFacts one = Fixtures.rich("a.txt", 1);
        SpeechFacts two = Fixtures.masked("a.txt", 2);
        writer.write(source(one), List.of(one, two));
        writer.write(source(one), List.of(one));
        assertThat(reader.read(two.speech().id())).isEmpty();
        assertThat(names("MATCH (r:Region {masked: true}) RETURN r.id AS name")).isEmpty();
        writer.remove("a.txt");
        assertThat(SharedGraph.counts()).isEmpty();
    }

    @Test
    void aRegionHangsInItsParents() {
        RegionDirectory directory = new RegionDirectory() {
            @Override
            public Optional<Division> withCode(String code) {
                return switch (code) {
                    case "330000" -> Optional.of(new Division(code, "浙江省", "province", null, History.NONE));
                    case "330700" -> Optional.of(new Division(code, "金华市", "prefecture", "330000", History.NONE));
                    default -> Optional.empty();
                };
            }

            @Override
            public Optional<Division> named(String name, @Nullable String near) {
                return Optional.empty();
            }
        };
        SpeechFacts facts = Fixtures.plain("a.txt", 1, "海尔");
        new SpeechWriter(new Transactions(SharedGraph.driver()), () -> directory, FunctionLineage::none)
                .write(source(facts), List.of(facts));
        assertThat(names("MATCH (r:City)-[:WITHIN]->(p:Province) RETURN r.name + p.name AS name"))
                .containsExactly("金华市浙江省");
        writer.remove("a.txt");
        assertThat(SharedGraph.counts()).isEmpty();
    }

    private static List<String> names(String cypher) {
        return SharedGraph.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static SourceDocument source(SpeechFacts facts) {
        String key = facts.speech().source();
        return new SourceDocument(key, "0".repeat(64), key, "text/plain", null);
    }
}
