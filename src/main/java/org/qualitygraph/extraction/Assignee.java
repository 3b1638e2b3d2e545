package org.qualitygraph.extraction;

import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/** An actor in its role. */
record Assignee(Actor actor, Role role) {

    private static final String EACH = "各";

    /** {@return the actor in the role that its own name says: 牵头部门 lead, 配合部门 support, all others own} */
    static Assignee inOwnRole(Actor actor) {
        String name = actor.name().startsWith(EACH) ? actor.name().substring(EACH.length()) : actor.name();
        if (actor.type() == ActorType.COLLECTIVE && name.startsWith("牵头")) {
            return new Assignee(actor, Role.LEADS);
        }
        return new Assignee(actor, name.startsWith("配合") ? Role.SUPPORTS : Role.OWNS);
    }
}
