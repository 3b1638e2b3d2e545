package org.qualitygraph.gold;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The kinds of facts that are scored apart. */
enum Kind {
    REGIONS("regions"),
    DEPARTMENTS("departments"),
    ENTERPRISES("enterprises"),
    DOCUMENTS("policies"),
    AWARDS("awards"),
    INITIATIVES("policies"),
    RESPONSIBILITIES("responsibilities"),
    AWARD_FACTS("awardFacts"),
    INDICATORS("indicators"),
    PROBLEMS("problems");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** {@return the speech's facts of this kind} */
    List<JsonNode> of(JsonNode speech) {
        return speech.path(key)
                .valueStream()
                .filter(fact -> switch (this) {
                    case DOCUMENTS -> fact.path("kind").asString("document").equals("document");
                    case INITIATIVES -> fact.path("kind").asString("").equals("initiative");
                    default -> true;
                })
                .toList();
    }

    boolean isEntity() {
        return switch (this) {
            case REGIONS, DEPARTMENTS, ENTERPRISES, DOCUMENTS, AWARDS -> true;
            case INITIATIVES, RESPONSIBILITIES, AWARD_FACTS, INDICATORS, PROBLEMS -> false;
        };
    }

    boolean isRelation() {
        return switch (this) {
            case RESPONSIBILITIES, AWARD_FACTS, INDICATORS, PROBLEMS -> true;
            case REGIONS, DEPARTMENTS, ENTERPRISES, DOCUMENTS, AWARDS, INITIATIVES -> false;
        };
    }
}
