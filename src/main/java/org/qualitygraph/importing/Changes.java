package org.qualitygraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Statement;

/** What becomes of the things that a file says, kind by kind. */
public final class Changes {
    private static final String SPEECHES = "speeches";

    private Changes() {}

    /** {@return the kinds of things that differ between what a file said before and what it says now} */
    static List<Change> between(List<SpeechFacts> before, List<SpeechFacts> now) {
        Map<String, Map<String, Object>> old = things(before);
        Map<String, Map<String, Object>> young = things(now);
        return old.keySet().stream()
                .map(kind -> change(kind, old.getOrDefault(kind, Map.of()), young.getOrDefault(kind, Map.of())))
                .filter(change -> !change.isNone())
                .toList();
    }

    /** {@return the changes of several files taken together} */
    public static List<Change> sum(Stream<Change> changes) {
        Map<String, Change> sums = new LinkedHashMap<>();
        kinds().keySet().forEach(kind -> sums.put(kind, new Change(kind, 0, 0, 0)));
        changes.forEach(change -> sums.merge(change.kind(), change, Change::plus));
        return sums.values().stream().filter(change -> !change.isNone()).toList();
    }

    private static Change change(String kind, Map<String, Object> before, Map<String, Object> now) {
        int kept = 0;
        int same = 0;
        for (Map.Entry<String, Object> each : now.entrySet()) {
            Object old = before.get(each.getKey());
            kept += old == null ? 0 : 1;
            same += Objects.equals(old, each.getValue()) ? 1 : 0;
        }
        return new Change(kind, now.size() - kept, kept - same, before.size() - kept);
    }

    /** {@return kind → key → thing; every kind is there} */
    private static Map<String, Map<String, Object>> things(List<SpeechFacts> speeches) {
        Map<String, Map<String, Object>> things = kinds();
        for (SpeechFacts facts : speeches) {
            String id = facts.speech().id();
            put(things, SPEECHES, id, facts);
            List<Statement> statements = new ArrayList<>(facts.entities());
            statements.addAll(facts.facts());
            statements.forEach(statement -> put(things, kind(statement), id + "|" + statement.key(), statement));
        }
        return things;
    }

    private static void put(Map<String, Map<String, Object>> things, String kind, String key, Object thing) {
        things.computeIfAbsent(kind, unknown -> new HashMap<>()).put(key, thing);
    }

    private static Map<String, Map<String, Object>> kinds() {
        Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
        Stream.of(
                        SPEECHES,
                        "regions",
                        "departments",
                        "enterprises",
                        "policies",
                        "awards",
                        "responsibilities",
                        "awardFacts",
                        "indicators",
                        "problems")
                .forEach(kind -> kinds.put(kind, new HashMap<>()));
        return kinds;
    }

    private static String kind(Statement statement) {
        return switch (statement) {
            case Entity.Region region -> "regions";
            case Entity.Department department -> "departments";
            case Entity.Enterprise enterprise -> "enterprises";
            case Entity.Policy policy -> "policies";
            case Entity.Award award -> "awards";
            case Fact.Responsibility responsibility -> "responsibilities";
            case Fact.AwardFact award -> "awardFacts";
            case Fact.Indicator indicator -> "indicators";
            case Fact.Problem problem -> "problems";
        };
    }
}
