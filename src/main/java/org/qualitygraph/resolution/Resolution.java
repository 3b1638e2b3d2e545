package org.qualitygraph.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.extraction.Draft;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Entity.Region;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Statement;
import org.qualitygraph.resolution.Hosts.Host;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** Turns mentions and drafts into entities and facts: hosts found, names canonical, each statement once with all its evidence. */
public final class Resolution {
    private final Names names;
    private final Hosts hosts;
    private final Lexicon lexicon;
    private final Areas areas;
    private final Companies companies;
    private final Calibration calibration;
    private final BodyNames bodies;

    /** A resolution by the given gazetteer. */
    public Resolution(
            RegionNames regions,
            BodyNames bodies,
            ScriptConversion conversion,
            Lexicon lexicon,
            Areas areas,
            Companies companies,
            Calibration calibration) {
        this.companies = companies;
        this.calibration = calibration;
        this.bodies = bodies;
        names = new Names(regions, conversion);
        hosts = new Hosts(lexicon, names);
        this.lexicon = lexicon;
        this.areas = areas;
    }

    /**
     * What resolution found.
     *
     * @param host the host region, null when masked or unknown
     * @param hostSpan the words that name the host or mask it, null when neither is done; positions of the normal form
     * @param masked whether the host's name was masked
     */
    public record Resolved(
            @Nullable Region host, @Nullable Span hostSpan, boolean masked, List<Entity> entities, List<Fact> facts) {}

    /** {@return the entities and facts of one speech, which was given in {@code year} where that is known} */
    public Resolved resolve(
            AlignedText text, @Nullable String title, @Nullable Integer year, Mentions mentions, List<Draft> drafts) {
        Host found = hosts.find(text.normal(), title, mentions);
        String host = found == null ? null : found.name();
        Span masked = found == null ? hosts.masked(text.normal()) : null;
        Merger merger = new Merger(text, calibration);
        EntityResolution entities = new EntityResolution(lexicon, names, bodies, companies, mentions, host, year);
        entities.resolve().forEach(merger::add);
        FactResolution facts = new FactResolution(lexicon, entities, areas, new CarriedOut(lexicon, mentions), host);
        for (Draft draft : drafts) {
            merger.add(facts.resolve(draft));
        }
        Region hostRegion = merger.all.values().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(region -> region.name().equals(host))
                .findFirst()
                .orElse(null);
        return new Resolved(
                hostRegion,
                found == null ? masked : found.span(),
                masked != null,
                merger.of(Entity.class),
                merger.of(Fact.class));
    }

    /** Statements in the order in which they were first made, positions brought back to the original text. */
    private static final class Merger {
        private final AlignedText text;
        private final Calibration calibration;
        private final Map<String, Statement> all = new LinkedHashMap<>();

        Merger(AlignedText text, Calibration calibration) {
            this.calibration = calibration;
            this.text = text;
        }

        void add(Statement statement) {
            Statement moved = With.provenance(statement, original(statement.provenance()));
            all.merge(statement.key(), moved, Merger::both);
        }

        private Provenance original(Provenance normal) {
            return new Provenance(
                    normal.evidence().stream().map(text::toOriginal).toList(),
                    calibration.of(normal.rule(), normal.confidence()),
                    normal.rule());
        }

        private static Statement both(Statement first, Statement second) {
            List<Span> evidence = new ArrayList<>(first.provenance().evidence());
            evidence.addAll(second.provenance().evidence());
            double confidence = Math.max(
                    first.provenance().confidence(), second.provenance().confidence());
            return With.provenance(
                    first,
                    new Provenance(evidence, confidence, first.provenance().rule()));
        }

        private <S extends Statement> List<S> of(Class<S> kind) {
            return all.values().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }
}
