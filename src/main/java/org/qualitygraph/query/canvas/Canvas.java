package org.qualitygraph.query.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.CypherFile;
import org.qualitygraph.query.canvas.Neighbourhood.Limits;
import org.qualitygraph.query.canvas.PathAnswer.Way;
import org.springframework.stereotype.Component;

/** Cuts parts out of the graph: what stands around a node, and the ways between two. */
@Component
public final class Canvas {
    private static final int MOST_NODES = 300;
    private static final int MOST_RELATIONSHIPS = 3000;
    private static final String NEIGHBOURS = CypherFile.read("read", "neighbours");
    private static final String SUBGRAPH = CypherFile.read("read", "subgraph");
    private static final String PATHS = CypherFile.read("read", "paths");
    private static final String KNOWN = CypherFile.read("read", "known-ids");

    private final Rows rows;
    private final Facts facts;

    Canvas(Rows rows, Facts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    private record Around(String id, long total, List<String> neighbours) {}

    private record Subgraph(List<GraphNode> nodes, List<GraphRelationship> relationships) {}

    private record Ways(List<Way> paths) {}

    private record Known(List<String> ids) {}

    /** {@return what stands around a node, step by step until 300 nodes are shown; empty when no node has the id} */
    public Optional<Neighbourhood> around(String id, CanvasFilter filter) {
        Set<String> shown = new LinkedHashSet<>(List.of(id));
        List<Around> first = expand(List.of(id), filter, filter.skipped(), filter.most());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean more = !isWhole(first, shown);
        Collection<String> edge = List.copyOf(shown);
        for (int step = 1; step < filter.steps(); step++) {
            List<String> frontier =
                    edge.stream().filter(node -> !node.equals(id)).toList();
            int room = Math.max(1, (MOST_NODES - shown.size()) / Math.max(1, frontier.size()));
            Set<String> before = Set.copyOf(shown);
            more |= !isWhole(expand(frontier, filter, 0, Math.min(room, filter.most())), shown);
            edge = shown.stream().filter(node -> !before.contains(node)).toList();
        }
        Subgraph part = subgraph(shown, filter.types(), filter.labels());
        Limits limits = new Limits(CanvasFilter.MOST_NEIGHBOURS, MOST_NODES);
        return Optional.of(new Neighbourhood(
                id, part.nodes(), part.relationships(), more, first.getFirst().total(), limits));
    }

    /** {@return the ways, and the facts along them; empty when one of the ids is of no node} */
    public Optional<PathAnswer> between(PathFilter filter) {
        List<String> ends = List.of(filter.from(), filter.to());
        if (rows.one(KNOWN, Known.class, Map.of("ids", ends)).ids().size() < ends.size()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> parameters = parameters(filter.types(), null);
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("maxLength", filter.longest());
        parameters.put("limit", filter.most());
        return Optional.of(answer(rows.one(PATHS, Ways.class, parameters).paths(), filter.types()));
    }

    private PathAnswer answer(List<Way> ways, @Nullable List<String> types) {
        Set<String> nodes = collect(ways, Way::nodes);
        Set<String> steps = collect(ways, Way::relationships);
        Subgraph part = subgraph(nodes, types, null);
        List<GraphRelationship> along = part.relationships().stream()
                .filter(relationship -> steps.contains(relationship.id()))
                .toList();
        Integer length = ways.isEmpty() ? null : ways.getFirst().relationships().size();
        return new PathAnswer(
                length, ways, counted(part.nodes(), along), along, facts.of(factIds(part.nodes(), along)));
    }

    /** A task on the way is a fact as well. */
    private static List<String> factIds(List<GraphNode> nodes, List<GraphRelationship> relationships) {
        Stream<String> tasks =
                nodes.stream().filter(node -> node.labels().contains("Task")).map(GraphNode::id);
        Stream<String> said = relationships.stream()
                .map(GraphRelationship::factId)
                .mapMulti((id, found) -> {
                    if (id != null) {
                        found.accept(id);
                    }
                });
        return Stream.concat(said, tasks).distinct().toList();
    }

    private static Set<String> collect(List<Way> ways, Function<Way, List<String>> part) {
        return ways.stream().map(part).flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Around> expand(List<String> ids, CanvasFilter filter, int skip, int limit) {
        Map<String, @Nullable Object> parameters = parameters(filter.types(), filter.labels());
        parameters.put("ids", ids);
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        return rows.all(NEIGHBOURS, Around.class, parameters);
    }

    /** Adds the neighbours while there is room; tells whether all could be added. */
    private static boolean isWhole(List<Around> found, Set<String> shown) {
        boolean whole = true;
        for (Around around : found) {
            whole &= around.neighbours().size() == around.total();
            for (String neighbour : around.neighbours()) {
                whole &= shown.contains(neighbour) || (shown.size() < MOST_NODES && shown.add(neighbour));
            }
        }
        return whole;
    }

    private Subgraph subgraph(Set<String> ids, @Nullable List<String> types, @Nullable List<String> labels) {
        Map<String, @Nullable Object> parameters = parameters(types, labels);
        parameters.put("ids", List.copyOf(ids));
        parameters.put("known", GraphNames.KINDS);
        parameters.put("most", MOST_RELATIONSHIPS);
        Subgraph part = rows.one(SUBGRAPH, Subgraph.class, parameters);
        return new Subgraph(counted(part.nodes(), part.relationships()), part.relationships());
    }

    private static List<GraphNode> counted(List<GraphNode> nodes, List<GraphRelationship> relationships) {
        Map<String, Long> shown = relationships.stream()
                .flatMap(relationship -> Stream.of(relationship.from(), relationship.to()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return nodes.stream()
                .map(node -> node.showing(shown.getOrDefault(node.id(), 0L)))
                .toList();
    }

    private static Map<String, @Nullable Object> parameters(
            @Nullable List<String> types, @Nullable List<String> labels) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("types", types);
        parameters.put("labels", labels);
        parameters.put("hidden", GraphNames.STRUCTURE);
        return parameters;
    }
}
