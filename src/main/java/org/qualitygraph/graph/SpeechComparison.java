package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.qualitygraph.graph.AlikeTasks.Pair;
import org.qualitygraph.text.Shingles;
import org.springframework.stereotype.Component;

/**
 * What speeches have in common: tasks of different cities that are told alike, companies under their short and their full
 * name, sentences that many speeches share.
 *
 * <p>All follow from what the graph holds and not from the order in which it came there; only differences are written.
 */
@Component
public final class SpeechComparison {
    private static final String PENDING = CypherFile.read("read", "uncompared-sources");
    private static final String TASKS = CypherFile.read("read", "comparable-tasks");
    private static final String LINKS = CypherFile.read("read", "alike-tasks");
    private static final String SHARED = CypherFile.read("read", "shared-wordings");
    private static final String LINK = CypherFile.read("write", "link-alike-tasks");
    private static final String UNLINK = CypherFile.read("write", "unlink-alike-tasks");
    private static final String SHARE = CypherFile.read("write", "share-sentences");
    private static final String UNSHARE = CypherFile.read("write", "unshare-sentences");
    private static final String COMPARED = CypherFile.read("write", "compared-sources");
    private static final String COMPANIES = CypherFile.read("read", "comparable-companies");
    private static final String JOIN = CypherFile.read("write", "join-companies");
    private static final String PART = CypherFile.read("write", "part-companies");
    private static final int BATCH = 5_000;

    private final Transactions transactions;

    SpeechComparison(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Brings the comparison up to date; does nothing when no source was written or removed since the last time.
     *
     * @throws GraphUnavailable when the database does not answer; the next call makes up for it
     */
    public void refresh() {
        boolean pending = transactions.read(
                transaction -> transaction.run(PENDING).single().get("pending").asBoolean());
        if (pending) {
            linkTasks();
            joinCompanies();
            shareSentences();
            transactions.write(transaction -> transaction.run(COMPARED).consume());
        }
    }

    private void linkTasks() {
        List<AlikeTasks.Task> tasks =
                transactions.read(transaction -> transaction.run(TASKS).list(SpeechComparison::task));
        Map<Pair, Double> wanted = new AlikeTasks(tasks).pairs();
        Map<Pair, Double> present = new HashMap<>();
        transactions
                .read(transaction -> transaction.run(LINKS).list())
                .forEach(row -> present.put(pair(row), row.get("similarity").asDouble()));
        write(UNLINK, rows(present, wanted.entrySet()));
        write(LINK, rows(wanted, present.entrySet()));
    }

    private static List<Map<String, Object>> rows(Map<Pair, Double> pairs, Set<Map.Entry<Pair, Double>> without) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map.Entry<Pair, Double> each : pairs.entrySet()) {
            if (!without.contains(each)) {
                rows.add(Map.of(
                        "one", each.getKey().one(), "other", each.getKey().other(), "similarity", each.getValue()));
            }
        }
        return rows;
    }

    private void shareSentences() {
        transactions.write(transaction -> transaction.run(UNSHARE).consume());
        List<Map<String, Object>> shared =
                transactions.read(transaction -> transaction.run(SHARED).list(Record::asMap));
        write(SHARE, shared, row -> (Long) row.get("speeches"));
    }

    private void write(String statement, List<Map<String, Object>> rows) {
        write(statement, rows, row -> 1);
    }

    /** Writes in transactions of a size that the database's memory allows, however much one row changes. */
    private void write(String statement, List<Map<String, Object>> rows, ToLongFunction<Map<String, Object>> changes) {
        for (int from = 0, until = 0; from < rows.size(); from = until) {
            for (long size = 0; until < rows.size() && size < BATCH; until++) {
                size += changes.applyAsLong(rows.get(until));
            }
            List<Map<String, Object>> batch = rows.subList(from, until);
            transactions.write(transaction ->
                    transaction.run(statement, Map.of("rows", batch)).consume());
        }
    }

    private void joinCompanies() {
        List<ShortNames.Company> companies =
                transactions.read(transaction -> transaction.run(COMPANIES).list(SpeechComparison::company));
        transactions.write(transaction -> transaction.run(PART).consume());
        write(
                JOIN,
                new ShortNames(companies)
                        .joins().stream()
                                .map(join -> Map.<String, Object>of(
                                        "one", join.abridged(), "other", join.full(), "resolution", join.resolution()))
                                .toList());
    }

    private static ShortNames.Company company(Record row) {
        return new ShortNames.Company(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("local").asBoolean(),
                row.get("cities").asList(Value::asString));
    }

    private static AlikeTasks.Task task(Record row) {
        return new AlikeTasks.Task(
                row.get("id").asString(),
                row.get("city").asString(),
                Shingles.of(row.get("text").asString()));
    }

    private static Pair pair(Record row) {
        return new Pair(row.get("one").asString(), row.get("other").asString());
    }
}
