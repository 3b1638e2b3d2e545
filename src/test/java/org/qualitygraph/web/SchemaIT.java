package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.graph.SharedGraph;
import tools.jackson.databind.JsonNode;

/** The schema of the samples' graph, from which somebody is to write Cypher. */
class SchemaIT extends SamplesTest {
    private JsonNode schema() {
        return json("/api/schema");
    }

    private static Stream<JsonNode> named(JsonNode schema, String name) {
        return Stream.concat(
                        schema.at("/labels").valueStream(),
                        schema.at("/relationshipTypes").valueStream())
                .filter(each -> each.at("/name").asString().equals(name));
    }

    @Test
    void everyNameIsExplainedInBothLanguages() {
        JsonNode schema = schema();
        Stream<JsonNode> owners = Stream.concat(
                schema.at("/labels").valueStream(),
                schema.at("/relationshipTypes").valueStream());

        assertThat(owners.flatMap(owner ->
                        Stream.concat(Stream.of(owner), owner.at("/properties").valueStream())))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.at("/zh").asString("")).as(each.toString()).isNotBlank();
                    assertThat(each.at("/en").asString("")).as(each.toString()).isNotBlank();
                });
    }

    @ParameterizedTest(name = "({1})-[:{0}]->({2})")
    @CsvSource({
        "LEADS, Department, Task",
        "OF, Department, Region",
        "OF, Indicator, Metric",
        "SUCCEEDED_BY, DepartmentFunction, DepartmentFunction",
        "HAS_SECTION, Speech, Section",
        "HAS_SECTION, Section, Section",
        "WON, Enterprise, Award",
        "GIVEN_IN, Speech, Region"
    })
    void aRelationshipTellsWhatItConnectsHowOften(String type, String from, String to) {
        String count = "MATCH (:%s)-[r:%s]->(:%s) RETURN count(r) AS count".formatted(from, type, to);
        long counted = SharedGraph.driver()
                .executableQuery(count)
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();

        assertThat(named(schema(), type).flatMap(each -> each.at("/pairs").valueStream()))
                .filteredOn(pair -> pair.at("/from").asString().equals(from)
                        && pair.at("/to").asString().equals(to))
                .singleElement()
                .satisfies(pair -> assertThat(pair.at("/count").asLong())
                        .isEqualTo(counted)
                        .isPositive());
    }

    @Test
    void noPairIsToldThatIsNotThere() {
        assertThat(named(schema(), "OF").flatMap(each -> each.at("/pairs").valueStream()))
                .hasSize(2);
        assertThat(schema().at("/relationshipTypes").valueStream())
                .allSatisfy(type -> assertThat(type.at("/pairs")
                                .valueStream()
                                .mapToLong(pair -> pair.at("/count").asLong())
                                .sum())
                        .isEqualTo(type.at("/count").asLong()));
    }
}
