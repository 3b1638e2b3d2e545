package org.qualitygraph.resolution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.extraction.Draft.ProblemDraft;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Fact.AwardFact;
import org.qualitygraph.knowledge.Fact.Indicator;
import org.qualitygraph.knowledge.Fact.Problem;
import org.qualitygraph.knowledge.Fact.Responsibility;
import org.qualitygraph.knowledge.Provenance;

/** The facts that drafts become once names are resolved. */
final class FactResolution {
    private static final Pattern FORBIDDEN = Pattern.compile("^(?:不得|严禁|禁止|不准|不许|决不|绝不|不能).*");
    private static final Pattern ENCOURAGED = Pattern.compile("^(?:鼓励|支持|引导|倡导).*");
    private final EntityResolution entities;
    private final Areas areas;
    private final CarriedOut policies;
    private final @Nullable String host;

    FactResolution(EntityResolution entities, Areas areas, CarriedOut policies, @Nullable String host) {
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

    private static String obligation(String task) {
        if (FORBIDDEN.matcher(task).matches()) {
            return "forbid";
        }
        return ENCOURAGED.matcher(task).matches() ? "should" : "must";
    }
}
