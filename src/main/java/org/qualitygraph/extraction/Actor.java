package org.qualitygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/**
 * Somebody who is given a task.
 *
 * @param body the body's mention where it is one, for its region
 */
record Actor(
        Span span, String name, ActorType type, @Nullable BodyMention body) {

    /** {@return the actor that a mention stands for} */
    static @Nullable Actor of(Mention mention) {
        return switch (mention) {
            case BodyMention body -> new Actor(body.span(), body.name(), ActorType.DEPARTMENT, body);
            case CollectiveMention group -> new Actor(group.span(), group.name(), ActorType.COLLECTIVE, null);
            case RegionMention region -> new Actor(region.span(), region.name(), ActorType.REGION, null);
            case EnterpriseMention company -> new Actor(company.span(), company.name(), ActorType.ENTERPRISE, null);
            case Mention.BearerMention bearer -> null;
            case Mention.AwardMention award -> null;
            case Mention.PolicyMention policy -> null;
        };
    }
}
