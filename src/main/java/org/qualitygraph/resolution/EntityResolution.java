package org.qualitygraph.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.extraction.Mention;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Entity.Award;
import org.qualitygraph.knowledge.Entity.Department;
import org.qualitygraph.knowledge.Entity.Enterprise;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.knowledge.Entity.Region;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.knowledge.Provenance;

/** The entities that a speech's mentions name. */
final class EntityResolution {
    private static final String BUREAU = "局";
    private static final String PROVINCE = "省";
    private final Names names;
    private final BodyNames bodies;
    private final Mentions mentions;
    private final Companies companies;
    private final @Nullable String host;
    private final @Nullable Integer year;
    private final AwardGrantors grantors;
    private final List<String> regions;
    private final AwardForms awards;
    private final Set<String> specificBodies = new LinkedHashSet<>();

    EntityResolution(
            Lexicon lexicon,
            Names names,
            BodyNames bodies,
            Companies companies,
            Mentions mentions,
            @Nullable String host,
            @Nullable Integer year) {
        this.companies = companies;
        this.year = year;
        this.names = names;
        this.bodies = bodies;
        this.mentions = mentions;
        this.host = host;
        regions = mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .distinct()
                .toList();
        awards = new AwardForms(lexicon, mentions, regions);
        grantors = new AwardGrantors(names, host, regions);
        mentions.of(BodyMention.class).stream()
                .filter(body -> !body.generic())
                .forEach(body -> specificBodies.add(body.name()));
    }

    List<Entity> resolve() {
        List<Entity> entities = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            switch (mention) {
                case RegionMention region -> {
                    if (!insideAnotherName(region)) {
                        entities.add(region(region));
                    }
                }
                case BodyMention body -> {
                    if (isDepartment(body)) {
                        entities.add(department(body));
                    }
                }
                case EnterpriseMention company ->
                    entities.add(new Enterprise(
                            company.name(),
                            companies.isLocal(company.name()),
                            provenance(company, 0.85, "enterprise-name")));
                case AwardMention award -> {
                    if (!insideDocument(award)) {
                        entities.add(award(award));
                    }
                }
                case PolicyMention policy -> entities.add(policy(policy));
                case BearerMention bearer -> {}
                case Mention.CollectiveMention group -> {}
            }
        }
        return entities;
    }

    /** {@return the form of the award's name that stands for it in the whole speech} */
    String award(String name) {
        return awards.of(name);
    }

    /**
     * {@return the canonical name of a body: 质监部门 is the 质量技术监督局 that the speech names elsewhere, and where it names none the
     * bureau that has the function below the provinces}
     */
    String body(BodyMention body) {
        if (body.generic() && body.name().endsWith("部门")) {
            String stem = body.name().substring(0, body.name().length() - 2);
            for (String ending : List.of("局", "委员会", "厅")) {
                if (specificBodies.contains(stem + ending)) {
                    return stem + ending;
                }
            }
            if (bodies.ending(stem).equals(BUREAU) && isBelowProvince(body)) {
                return stem + BUREAU;
            }
        }
        return body.name();
    }

    private boolean isBelowProvince(BodyMention body) {
        String owner = owner(body);
        return !body.prefix().equals(PROVINCE) && (owner == null || names.level(owner) != Level.PROVINCE);
    }

    /** {@return whose body it is, null when unknown} */
    @Nullable
    String owner(BodyMention body) {
        return names.ownerOf(body, host, regions);
    }

    private static boolean isDepartment(BodyMention body) {
        return !body.kind().equals("government");
    }

    private boolean insideAnotherName(RegionMention region) {
        return mentions.overlapping(region.span()).stream()
                .anyMatch(other -> (other instanceof EnterpriseMention || other instanceof BearerMention)
                        && other.span().contains(region.span()));
    }

    private boolean insideDocument(AwardMention award) {
        return mentions.of(PolicyMention.class).stream()
                .anyMatch(policy ->
                        policy.kind() == Policy.Kind.DOCUMENT && policy.span().contains(award.span()));
    }

    private Region region(RegionMention mention) {
        return new Region(
                mention.name(),
                names.level(mention.name()),
                names.identity(mention.name(), host, year),
                provenance(
                        mention,
                        mention.abridged() ? 0.85 : 0.95,
                        mention.abridged() ? "region-short" : "region-name"));
    }

    private Department department(BodyMention body) {
        return new Department(
                body(body),
                owner(body),
                body.function(),
                body.kind(),
                body.generic(),
                provenance(body, 0.93, "body-name"));
    }

    private Award award(AwardMention mention) {
        String name = award(mention.name());
        String grantor = grantors.of(name, mention.level());
        return new Award(
                name,
                grantor == null ? mention.level() : grantors.levelOf(grantor, mention.level()),
                mention.category(),
                grantor,
                provenance(mention, 0.88, "award-name"));
    }

    private Policy policy(PolicyMention mention) {
        boolean document = mention.kind() == Policy.Kind.DOCUMENT;
        String issuer =
                regions.stream().filter(mention.name()::startsWith).findFirst().orElse(null);
        return new Policy(
                mention.name(),
                mention.kind(),
                mention.number(),
                mention.status(),
                issuer,
                provenance(mention, document ? 0.92 : 0.6, document ? "document-title" : "initiative-name"));
    }

    private static Provenance provenance(Mention mention, double confidence, String rule) {
        return new Provenance(List.of(mention.span()), confidence, rule);
    }
}
