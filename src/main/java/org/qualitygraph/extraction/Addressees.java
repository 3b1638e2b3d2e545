package org.qualitygraph.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Who 你们 are: the group that was honoured, or is there to listen, named last before. 向获奖企业表示祝贺！希望*你们*加强管理. */
final class Addressees {
    /** Characters within which the group must have been named. */
    private static final int REACH = 200;

    private final String text;
    private final Lexicon lexicon;
    private final Pattern group;

    /** The pattern of one lexicon. */
    private record Groups(Pattern pattern) {
        static Groups of(Lexicon lexicon) {
            String heads = Alternation.of(lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                    .filter(head -> head.length() > 1)
                    .toList());
            return new Groups(Pattern.compile(lexicon.alternation(WordClass.HONOURED) + "的?\\p{IsHan}{0,6}?" + heads
                    + "(?:[和、]\\p{IsHan}{0,4}?" + heads + ")*"));
        }
    }

    Addressees(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        group = lexicon.derived(Groups.class, Groups::of).pattern();
    }

    /** {@return the group that the words at {@code position} turn to} */
    Optional<Actor> at(int position) {
        int length = lexicon.lengthAt(WordClass.ADDRESSEE, text, position);
        if (length == 0) {
            return Optional.empty();
        }
        String name = "";
        Matcher matcher = group.matcher(text).region(Math.max(0, position - REACH), position);
        while (matcher.find()) {
            name = matcher.group();
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(new Span(position, position + length), name, ActorType.COLLECTIVE, null));
    }
}
