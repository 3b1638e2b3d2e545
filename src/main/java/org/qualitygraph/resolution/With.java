package org.qualitygraph.resolution;

import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Statement;

/** Copies of statements with another provenance. */
final class With {
    private With() {}

    static Statement provenance(Statement statement, Provenance p) {
        return switch (statement) {
            case Entity.Region it -> new Entity.Region(it.name(), it.level(), it.identity(), p);
            case Entity.Department it ->
                new Entity.Department(it.name(), it.region(), it.function(), it.kind(), it.generic(), p);
            case Entity.Enterprise it -> new Entity.Enterprise(it.name(), it.local(), p);
            case Entity.Policy it -> new Entity.Policy(it.name(), it.kind(), it.number(), it.status(), it.issuer(), p);
            case Entity.Award it -> new Entity.Award(it.name(), it.level(), it.category(), it.grantor(), p);
            case Fact.Responsibility it ->
                new Fact.Responsibility(
                        it.actor(),
                        it.actorType(),
                        it.region(),
                        it.role(),
                        it.task(),
                        it.obligation(),
                        it.deadline(),
                        it.areas(),
                        it.policies(),
                        p);
            case Fact.AwardFact it ->
                new Fact.AwardFact(it.subject(), it.subjectType(), it.award(), it.status(), it.count(), it.year(), p);
            case Fact.Indicator it ->
                new Fact.Indicator(
                        it.subject(),
                        it.subjectType(),
                        it.metric(),
                        it.value(),
                        it.upperBound(),
                        it.unit(),
                        it.kind(),
                        it.year(),
                        p);
            case Fact.Problem it -> new Fact.Problem(it.text(), p);
        };
    }
}
