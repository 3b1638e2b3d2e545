package org.qualitygraph.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** A fact as the text states it, before names are resolved; spans are those of the normal form. */
public sealed interface Draft {

    /** {@return the places that say it} */
    List<Span> evidence();

    /** {@return how likely it is right, 0 to 1} */
    double confidence();

    /** {@return the rule that found it} */
    String rule();

    /** An actor has a task, to be done until the deadline where one is told. */
    record ResponsibilityDraft(
            String actor,
            ActorType actorType,
            @Nullable BodyMention body,
            Role role,
            String task,
            @Nullable String deadline,
            List<Span> evidence,
            double confidence,
            String rule)
            implements Draft {}

    /** A subject and an award; a null subject stands for the host. */
    record AwardDraft(
            @Nullable String subject,
            String subjectType,
            String award,
            Status status,
            @Nullable Integer count,
            @Nullable Integer year,
            List<Span> evidence,
            double confidence,
            String rule)
            implements Draft {}

    /** A number; a null subject stands for the host. */
    record IndicatorDraft(
            @Nullable String subject,
            String subjectType,
            String metric,
            BigDecimal value,
            @Nullable BigDecimal upperBound,
            String unit,
            Kind kind,
            @Nullable Integer year,
            List<Span> evidence,
            double confidence,
            String rule)
            implements Draft {}

    /** A shortcoming of the host. */
    record ProblemDraft(String text, List<Span> evidence, double confidence, String rule) implements Draft {}
}
