package org.qualitygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The house: data runs one way, and a package knows only what stands left of it. */
@AnalyzeClasses(packages = "org.qualitygraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String ROOT = "org.qualitygraph.";

    /** Package → what it may know. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("text", Set.of()),
            entry("gazetteer", Set.of("text")),
            entry("reading", Set.of("text", "gazetteer")),
            entry("outline", Set.of("text")),
            entry("knowledge", Set.of("text")),
            entry("annotation", Set.of("text", "gazetteer")),
            entry("profile", Set.of("text", "gazetteer", "knowledge")),
            entry("extraction", Set.of("text", "gazetteer", "outline", "knowledge", "annotation")),
            entry("resolution", Set.of("text", "gazetteer", "knowledge", "annotation", "extraction")),
            entry("decision", Set.of("text", "knowledge")),
            entry("graph", Set.of("text", "knowledge", "decision")),
            entry(
                    "importing",
                    Set.of(
                            "text",
                            "gazetteer",
                            "reading",
                            "outline",
                            "profile",
                            "knowledge",
                            "annotation",
                            "extraction",
                            "resolution",
                            "graph")),
            entry("query", Set.of("text", "knowledge", "decision", "graph")),
            entry("export", Set.of("query")),
            entry("web", Set.of("text", "knowledge", "decision", "graph", "importing", "query", "export")),
            entry("cli", Set.of("text", "reading", "knowledge", "graph", "importing", "query", "export")));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.qualitygraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HANLP_IS_KNOWN_TO_ANNOTATION_ALONE = noClasses()
            .that(not(resideInAPackage(ROOT + "annotation..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hankcs..");

    @ArchTest
    static final ArchRule NEO4J_IS_KNOWN_TO_GRAPH_AND_QUERY_ALONE = noClasses()
            .that(not(resideInAnyPackage(ROOT + "graph..", ROOT + "query..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..");

    @ArchTest
    static void everyPackageKnowsOnlyWhatStandsLeftOfIt(JavaClasses all) {
        ARROWS.forEach((name, known) -> {
            String[] allowed = Stream.concat(known.stream(), Stream.of(name))
                    .map(each -> ROOT + each + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.qualitygraph..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_STANDS_IN_A_ROOM = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            ARROWS.keySet().stream().map(name -> ROOT + name + ".."), Stream.of("org.qualitygraph"))
                    .toArray(String[]::new));
}
