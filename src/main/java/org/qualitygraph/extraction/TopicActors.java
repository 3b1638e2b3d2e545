package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Actors whom a clause only names; what they have to do stands in the next one. */
final class TopicActors {
    private final String text;
    private final ActorLists lists;
    private final DescribedGroups described;
    private final LeadIns leadIns;

    TopicActors(SpeechContext context, ActorLists lists, DescribedGroups described) {
        text = context.text();
        this.lists = lists;
        this.described = described;
        Lexicon lexicon = context.lexicon();
        leadIns = lexicon.derived(LeadIns.class, LeadIns::new);
    }

    /** {@return the group that a clause of its own names before 要: 坐在台下的企业，要…} */
    Optional<Actor> group(Span clause, Span next) {
        int start = leadIns.skip(text, clause.start(), clause.end());
        List<Actor> named = new ArrayList<>();
        lists.read(start, clause.end(), named);
        return named.isEmpty() ? described.topic(new Span(start, clause.end()), next) : Optional.empty();
    }

    /** {@return the actors that a clause singles out and says no more of: 尤其是涉及工程的甲局、乙局等部门} */
    List<Actor> singledOut(Span clause) {
        int start = leadIns.skip(text, clause.start(), clause.end());
        int attribute = clause.of(text).lastIndexOf('的');
        for (int from : new int[] {start, clause.start() + attribute + 1}) {
            List<Actor> actors = new ArrayList<>();
            boolean whole = from >= start && lists.read(from, clause.end(), actors) == clause.end();
            if (whole && (from == start || actors.stream().allMatch(TopicActors::isBody))) {
                return actors;
            }
        }
        return List.of();
    }

    private static boolean isBody(Actor actor) {
        return actor.type() == ActorType.DEPARTMENT;
    }
}
