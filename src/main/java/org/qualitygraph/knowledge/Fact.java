package org.qualitygraph.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A relation that a speech states. */
public sealed interface Fact extends Statement {

    /**
     * An actor has a task.
     *
     * @param actor canonical name of the actor
     * @param region the region whose body the actor is, null when masked or not a body of a region
     * @param task the clause that says what is to be done, without 要 and connectives
     * @param obligation {@code must}, {@code should}, {@code may} or {@code forbid}
     * @param deadline the deadline's own wording, null when none is said
     * @param areas quality areas that the task concerns
     * @param policies names of the policies that the task says it carries out
     */
    record Responsibility(
            String actor,
            ActorType actorType,
            @Nullable String region,
            Role role,
            String task,
            String obligation,
            @Nullable String deadline,
            List<String> areas,
            List<String> policies,
            Provenance provenance)
            implements Fact {
        public Responsibility {
            areas = List.copyOf(areas);
            policies = List.copyOf(policies);
        }

        @Override
        public String key() {
            return "responsibility|" + actorType + "|" + actor + "|" + (region == null ? "" : region) + "|" + role + "|"
                    + task;
        }

        /** What kind of actor it is. */
        public enum ActorType {
            DEPARTMENT,
            COLLECTIVE,
            REGION,
            ENTERPRISE;

            /** {@return the type as it is published} */
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** How the actor takes part. */
        public enum Role {
            LEADS,
            OWNS,
            SUPPORTS
        }
    }

    /**
     * A subject won an award, applied for it, aspires to it, lacks it or has set it up.
     *
     * @param subject name of the enterprise, organisation, person or region; null for a masked host
     * @param subjectType {@code enterprise}, {@code organization}, {@code person} or {@code region}
     * @param award canonical name of the award
     * @param count how many, where only a number is told
     * @param year the award's year, where said as a real year
     */
    record AwardFact(
            @Nullable String subject,
            String subjectType,
            String award,
            Status status,
            @Nullable Integer count,
            @Nullable Integer year,
            Provenance provenance)
            implements Fact {
        @Override
        public String key() {
            return "awardFact|" + subjectType + "|" + subject + "|" + award + "|" + status + "|" + count;
        }

        /** How subject and award stand to each other. */
        public enum Status {
            WON,
            APPLIED,
            ASPIRES,
            LACKS,
            ESTABLISHED
        }
    }

    /**
     * A number that describes a region, body or enterprise.
     *
     * @param subject name of what it describes; null for a masked host
     * @param subjectType {@code region}, {@code enterprise} or {@code department}
     * @param value the number, 万 and 亿 left in the unit
     * @param upperBound the upper end of a range, null when there is none
     * @param unit as written, empty for a bare number
     * @param year the year that the number is of, where said as a real year
     */
    record Indicator(
            @Nullable String subject,
            String subjectType,
            String metric,
            BigDecimal value,
            @Nullable BigDecimal upperBound,
            String unit,
            Kind kind,
            @Nullable Integer year,
            Provenance provenance)
            implements Fact {
        @Override
        public String key() {
            return "indicator|" + subject + "|" + metric + "|" + value.toPlainString() + "|" + unit + "|" + kind;
        }

        /** Whether the number was reached or is aimed at. */
        public enum Kind {
            ACTUAL,
            TARGET;

            /** {@return the kind as it is published} */
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A shortcoming of the host region that the speaker states, one clause. */
    record Problem(String text, Provenance provenance) implements Fact {
        @Override
        public String key() {
            return "problem|" + text;
        }
    }
}
