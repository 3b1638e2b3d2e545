package org.qualitygraph.resolution;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Fact.AwardFact;
import org.qualitygraph.knowledge.Fact.Indicator;
import org.qualitygraph.knowledge.Fact.Problem;
import org.qualitygraph.knowledge.Fact.Responsibility;
import org.qualitygraph.knowledge.Provenance;

/** The facts that drafts become once names are resolved. */
final class FactResolution {
    private final Lexicon lexicon;
    private final EntityResolution entities;
    private final Areas areas;
    private final CarriedOut policies;
    private final @Nullable String host;

    FactResolution(
            Lexicon lexicon, EntityResolution entities, Areas areas, CarriedOut policies, @Nullable String host) {
        this.lexicon = lexicon;
        this.policies = policies;
        this.entities = entities;
        this.areas = areas;
        this.host = host;
    }

    Fact resolve(Draft draft) {
        Provenance provenance = new Provenance(draft.evidence(), draft.confidence(), draft.rule());
        return switch (draft) {
            case ResponsibilityDraft it -> responsibility(it, provenance);
            case AwardDraft it ->
                new AwardFact(
                        it.subject() == null ? host : it.subject(),
                        it.subjectType(),
                        entities.award(it.award()),
                        it.status(),
                        it.count(),
                        it.year(),
                        provenance);
            case IndicatorDraft it ->
                new Indicator(
                        it.subject() == null ? host : it.subject(),
                        it.subjectType(),
                        it.metric(),
                        it.value(),
                        it.upperBound(),
                        it.unit(),
                        it.kind(),
                        it.year(),
                        provenance);
            case ProblemDraft it -> new Problem(it.text(), provenance);
        };
    }

    private Responsibility responsibility(ResponsibilityDraft draft, Provenance provenance) {
        return new Responsibility(
                draft.body() == null ? draft.actor() : entities.body(draft.body()),
                draft.actorType(),
                draft.body() == null ? null : entities.owner(draft.body()),
                draft.role(),
                draft.task(),
                obligation(draft.task()),
                draft.deadline(),
                areas.of(draft.task()),
                policies.by(draft.task()),
                provenance);
    }

    private String obligation(String task) {
        if (lexicon.begins(WordClass.FORBIDDING, task)) {
            return "forbid";
        }
        return lexicon.begins(WordClass.ENCOURAGING, task) ? "should" : "must";
    }
}
