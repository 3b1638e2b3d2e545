package org.qualitygraph.knowledge;

import java.util.List;

/**
 * Everything that one speech says.
 *
 * @param sections the outline in reading order
 * @param sentences the sentences in reading order
 * @param entities what is named, each canonical name once
 * @param facts what is stated, each fact once
 * @param unread sentences that look as if they stated something, but gave no fact, in reading order
 */
public record SpeechFacts(
        Speech speech,
        List<Section> sections,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Fact> facts,
        List<Unread> unread) {

    public SpeechFacts {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        unread = List.copyOf(unread);
    }

    /** {@return the entities of one kind, in order} */
    public <E extends Entity> List<E> entities(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return the facts of one kind, in order} */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
