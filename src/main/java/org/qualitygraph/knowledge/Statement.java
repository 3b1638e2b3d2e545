package org.qualitygraph.knowledge;

/** Anything that a speech says: an entity that it names or a fact that it states. */
public sealed interface Statement permits Entity, Fact {

    /** {@return the sentences that say it, and how sure that is} */
    Provenance provenance();

    /** {@return what makes two statements of one speech the same; the base of its stable id} */
    String key();
}
