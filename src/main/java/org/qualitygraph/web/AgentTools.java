package org.qualitygraph.web;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitygraph.query.Questions;
import org.qualitygraph.query.TaskFilter;
import org.qualitygraph.query.Window;
import org.qualitygraph.query.canvas.CanvasFilter;
import org.qualitygraph.query.cypher.CypherRequest;
import org.qualitygraph.query.search.SearchFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tools that an agent finds at {@code /mcp}. They only read, and ask what the addresses of the same name ask. */
@Configuration(proxyBeanMethods = false)
class AgentTools {
    private static final Map<String, String> WINDOW =
            Map.of("page", "the page's number, from 0", "size", "items on a page, 1 to 1000, usually 20");
    private static final AgentInput NOTHING = AgentInput.of(Map.of());

    @Bean
    List<SyncToolSpecification> toolsOfAgents(
            AgentDesk desk,
            SearchController search,
            GraphController graph,
            TaskController tasks,
            ComparisonController comparison,
            CatalogueController catalogue,
            CypherController cypher,
            SchemaController schema,
            Questions questions) {
        return Stream.of(
                        search(search),
                        entity(graph),
                        fact(graph),
                        tasks(tasks, questions),
                        compare(comparison),
                        questions(catalogue),
                        ask(catalogue),
                        cypher(cypher),
                        new AgentTool(
                                "schema",
                                "图的结构 What the graph is made of",
                                "Labels, relationship types and properties with counts; read it before you write Cypher.",
                                NOTHING,
                                nothing -> schema.schema()))
                .map(tool -> specification(tool, desk))
                .toList();
    }

    private static AgentTool search(SearchController search) {
        return new AgentTool(
                "search",
                "全文搜索 Search",
                "Full text over Chinese speeches on quality policy: speeches, sentences, tasks, places, departments, companies,"
                        + " policies, awards. Begin here to find the id of something.",
                AgentInput.of(WINDOW, SearchFilter.class, Window.class),
                given -> search.search(given.as(SearchFilter.class), given.as(Window.class)));
    }

    private static AgentTool entity(GraphController graph) {
        return new AgentTool(
                "entity",
                "事物及其周围 An entity and what stands around it",
                "The node with an id, its neighbours and the relationships between them; 'evidence' names the sentences that say so,"
                        + " 'factId' the fact.",
                AgentInput.of(Map.of(), CanvasFilter.class).with("id", "id of a node, as search tells it"),
                given -> graph.around(given.text("id"), given.as(CanvasFilter.class)));
    }

    private static AgentTool fact(GraphController graph) {
        return new AgentTool(
                "fact",
                "事实与原句 A fact and its sentence",
                "One fact with the words of the speech that state it. Quote these when you tell the fact.",
                AgentInput.of(Map.of())
                        .with("id", "id of a fact, as 'factId' of a relationship or id of a task tells it"),
                given -> graph.fact(given.text("id")));
    }

    private static AgentTool tasks(TaskController tasks, Questions questions) {
        Map<String, String> meanings = questions.named("tasks").parameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().meaning()));
        meanings.putAll(WINDOW);
        return new AgentTool(
                "tasks",
                "任务 Tasks",
                "Who leads, owns or supports what, by when, and which sentence says so; every filter that is given must hold.",
                AgentInput.of(meanings, TaskFilter.class, Window.class),
                given -> tasks.list(given.as(TaskFilter.class), given.as(Window.class)));
    }

    private static AgentTool compare(ComparisonController comparison) {
        Map<String, String> meanings = Map.of(
                "ids", "ids or names of two to six regions",
                "masked", "true allows places that their speeches do not name",
                "limit", "how many groups of tasks and how many tasks of each city, 1 to 200, usually 50");
        return new AgentTool(
                "compare",
                "城市比较 Compare cities",
                "Two to six regions side by side: figures, awards, policies, functions, tasks, problems.",
                AgentInput.of(meanings, ComparisonFilter.class),
                given -> comparison.compare(given.as(ComparisonFilter.class)));
    }

    private static AgentTool questions(CatalogueController catalogue) {
        Map<String, String> meanings = Map.of(
                "audience", "analyst, researcher or developer: whom the questions are for",
                "text", "stands in a question's name or title");
        return new AgentTool(
                "questions",
                "问题库 The catalogue of questions",
                "The questions that 'ask' answers, each with its parameters, columns and Cypher.",
                AgentInput.of(meanings, CatalogueFilter.class),
                given -> catalogue.list(given.as(CatalogueFilter.class), new Window(0, 1000)));
    }

    private static AgentTool ask(CatalogueController catalogue) {
        return new AgentTool(
                "ask",
                "提问 Ask a question of the catalogue",
                "The rows that answer a question of the catalogue.",
                AgentInput.of(WINDOW, Window.class)
                        .with("question", "name of a question, as 'questions' tells it")
                        .withMap("parameters", "the question's parameters by name"),
                given -> catalogue.ask(given.text("question"), given.texts("parameters"), given.as(Window.class)));
    }

    private static AgentTool cypher(CypherController cypher) {
        return new AgentTool(
                "cypher",
                "Cypher",
                "A read-only Cypher statement of your own: at most 8 s, 1,000 rows and 5 MB, two at once over all callers.",
                AgentInput.of(Map.of())
                        .with("statement", "one statement; values as $parameters")
                        .withMap("parameters", "the values by name"),
                given -> cypher.run(given.as(CypherRequest.class), new CypherController.Manner(false)));
    }

    private static SyncToolSpecification specification(AgentTool tool, AgentDesk desk) {
        McpSchema.Tool told = McpSchema.Tool.builder(tool.name(), tool.input().schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(told)
                .callHandler((context, request) -> desk.answer(tool, request.arguments()))
                .build();
    }
}
