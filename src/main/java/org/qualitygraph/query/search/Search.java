package org.qualitygraph.query.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.CypherFile;
import org.qualitygraph.graph.ScriptFolding;
import org.qualitygraph.query.Question;
import org.qualitygraph.query.Questions;
import org.qualitygraph.query.Window;
import org.qualitygraph.query.search.SearchAnswer.Facets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Full-text search over all that the graph holds. */
@Component
public final class Search {
    private static final int MOST_HITS = 10_000;
    private static final String SEARCH = CypherFile.read("read", "search");
    private static final String SUGGEST = CypherFile.read("read", "suggest");
    private static final SearchAnswer.Facets NO_FACETS = new Facets(List.of(), List.of(), List.of());

    private final Neo4jClient client;
    private final Questions questions;
    private final JsonMapper mapper;
    private final ObjectProvider<ScriptFolding> folding;

    Search(Neo4jClient client, Questions questions, JsonMapper mapper, ObjectProvider<ScriptFolding> folding) {
        this.client = client;
        this.questions = questions;
        this.mapper = mapper;
        this.folding = folding;
    }

    /** One row of the statement. */
    private record Found(
            long total,
            boolean truncated,
            List<SearchAnswer.Count> kinds,
            List<SearchAnswer.YearCount> years,
            List<SearchAnswer.CityCount> cities,
            List<SearchItem> items) {}

    private record Offered(List<Suggestion> items) {}

    /** {@return the part of the hits that {@code window} shows; none when the words hold neither letter nor digit} */
    public SearchAnswer search(SearchFilter filter, Window window) {
        SearchWords words = words(filter.q());
        if (words.isEmpty()) {
            return new SearchAnswer(filter.q(), List.of(), NO_FACETS, window.number(), window.limit(), 0, false);
        }
        Found found = row(SEARCH, Found.class, parameters(filter, window, words));
        return new SearchAnswer(
                filter.q(),
                found.items().stream().map(item -> item.showing(words)).toList(),
                new Facets(found.kinds(), found.years(), found.cities()),
                window.number(),
                window.limit(),
                found.total(),
                found.truncated());
    }

    /** {@return what the words may become} */
    public Suggestions suggest(SuggestFilter filter) {
        SearchWords words = words(filter.q());
        if (words.isEmpty()) {
            return new Suggestions(List.of());
        }
        Map<String, @Nullable Object> parameters = Map.of(
                "query",
                words.openQuery(),
                "words",
                words.words(),
                "limit",
                filter.most(),
                "labels",
                SearchKind.LABELS);
        List<Suggestion> nodes = row(SUGGEST, Offered.class, parameters).items();
        return new Suggestions(Stream.concat(nodes.stream(), questions(words))
                .limit(filter.most())
                .map(item -> item.showing(words))
                .toList());
    }

    private SearchWords words(String asked) {
        return SearchWords.of(asked, folding.getIfAvailable(ScriptFolding::none));
    }

    private Stream<Suggestion> questions(SearchWords words) {
        return questions.all().stream()
                .filter(question -> words.words().stream().allMatch(said(question)::contains))
                .map(question -> new Suggestion(
                        "question", question.name(), question.chinese(), null, question.english(), null, null, null));
    }

    private static String said(Question question) {
        return (question.chinese() + ' ' + question.english() + ' ' + question.name()).toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> parameters(SearchFilter filter, Window window, SearchWords words) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("query", words.query());
        parameters.put("words", words.words());
        parameters.put("cap", MOST_HITS);
        parameters.put("labels", SearchKind.LABELS);
        parameters.put("kind", filter.kind());
        parameters.put("year", filter.year());
        parameters.put("city", filter.city());
        parameters.put("skip", window.skip());
        parameters.put("limit", window.limit());
        return parameters;
    }

    private <T> T row(String statement, Class<T> kind, Map<String, @Nullable Object> parameters) {
        return mapper.convertValue(
                client.query(statement).bindAll(parameters).fetch().one().orElseThrow(), kind);
    }
}
