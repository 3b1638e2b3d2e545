package org.qualitygraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.RegionDirectory.Division;
import org.qualitygraph.graph.RegionDirectory.History;
import org.qualitygraph.knowledge.Entity.Region;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;

/** Which node each place of one speech is, by name. */
final class RegionRows {
    private final Batches batches;
    private final RegionDirectory directory;
    private final Speech speech;
    private final Map<String, Region> named = new HashMap<>();
    private final String host;

    RegionRows(SpeechFacts facts, RegionDirectory directory, Batches batches) {
        this.batches = batches;
        this.directory = directory;
        speech = facts.speech();
        facts.entities(Region.class).forEach(region -> named.putIfAbsent(region.name(), region));
        Region known = speech.host();
        if (known != null) {
            named.put(known.name(), known);
        }
        host = known == null ? masked() : id(known);
    }

    /** {@return the id of the place that 我市 means: a masked node of its own when the speech does not name it} */
    String host() {
        return host;
    }

    /** {@return the host's name, null when the speech does not name it} */
    @Nullable
    String hostName() {
        return speech.host() == null ? null : speech.host().name();
    }

    /** {@return the code of the host, null when there is none} */
    private @Nullable String hostCode() {
        return speech.host() == null ? null : speech.host().code();
    }

    /** {@return the id of a region that the speech names} */
    String id(Region region) {
        if (region.code() != null) {
            return node(region.code(), region.name(), region.level().label(), region.code());
        }
        boolean ambiguous = region.level() == Region.Level.COUNTY || region.level() == Region.Level.TOWN;
        String scope = ambiguous && !region.name().equals(hostName()) ? host : null;
        return node(
                NodeIds.of("region", region.name(), scope),
                region.name(),
                region.level().label(),
                null);
    }

    /** {@return the id of the region that has a name in this speech} */
    String id(String name) {
        Region region = named.get(name);
        if (region != null) {
            return id(region);
        }
        return directory
                .named(name, hostCode())
                .map(this::id)
                .orElseGet(() -> node(NodeIds.of("region", name), name, null, null));
    }

    /** {@return whether the speech, or the directory, knows a region of that name} */
    boolean knows(String name) {
        return named.containsKey(name) || directory.named(name, hostCode()).isPresent();
    }

    private String id(Division division) {
        return node(division.code(), division.name(), division.level(), division.code());
    }

    private String masked() {
        String id = NodeIds.maskedRegion(speech.id());
        batches.addOnce(WriteStatement.MASKED_REGIONS, id, "id", id);
        return id;
    }

    private String node(String id, String name, @Nullable String level, @Nullable String code) {
        Division known = code == null ? null : directory.withCode(code).orElse(null);
        History history = known == null ? History.NONE : known.history();
        boolean isNew = batches.addOnce(
                statement(level),
                id,
                "id",
                id,
                "name",
                known == null ? name : known.name(),
                "level",
                level,
                "code",
                code,
                "aliases",
                history.aliases(),
                "validFrom",
                history.validFrom(),
                "validTo",
                history.validTo());
        if (isNew && known != null) {
            connect(id, known);
        }
        return id;
    }

    /** What the directory knows of a place: what lies around it and what became of it. */
    private void connect(String id, Division known) {
        String parent = known.parent();
        if (parent != null) {
            directory
                    .withCode(parent)
                    .ifPresent(around -> batches.add(WriteStatement.REGION_PARENTS, "id", id, "parent", id(around)));
        }
        History history = known.history();
        if (history.successor() != null) {
            directory
                    .withCode(history.successor())
                    .ifPresent(later -> batches.add(
                            WriteStatement.REGION_SUCCESSIONS,
                            "id",
                            id,
                            "successor",
                            id(later),
                            "year",
                            history.succeeded()));
        }
    }

    private static WriteStatement statement(@Nullable String level) {
        if ("province".equals(level)) {
            return WriteStatement.PROVINCES;
        }
        return "town".equals(level) ? WriteStatement.TOWNS : WriteStatement.CITIES;
    }
}
