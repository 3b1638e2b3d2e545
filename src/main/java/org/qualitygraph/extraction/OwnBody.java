package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** The body that 我局 means: the one that signs, or whose head speaks, named above the speech or behind 我代表. */
final class OwnBody {
    private static final int HEAD = 120;
    private static final int BEFORE = 4;
    private static final int TAIL = 200;

    /** The date behind a signature: 2023年7月6日, 二○○七年七月十日. */
    private static final Pattern SIGNED = Pattern.compile("\\s*\\n\\s*[\\d〇○Ｏ零一二三四五六七八九xX×*]{4}年.*");

    private final String text;
    private final Lexicon lexicon;
    private final @Nullable Actor speaker;

    OwnBody(SpeechContext context, Mentions mentions) {
        text = context.text();
        lexicon = context.lexicon();
        speaker = speaker(mentions);
    }

    private @Nullable Actor speaker(Mentions mentions) {
        List<BodyMention> bodies = mentions.of(BodyMention.class);
        return bodies.stream()
                .filter(this::signs)
                .reduce((earlier, later) -> later)
                .or(() -> bodies.stream().filter(this::speaks).findFirst())
                .map(Actor::of)
                .orElse(null);
    }

    private boolean speaks(BodyMention body) {
        int start = body.span().start();
        String before = text.substring(Math.max(0, start - BEFORE), start);
        return start < HEAD || lexicon.ends(WordClass.SPEAKING_FOR, before);
    }

    /** 海阳市农业农村局 in a line of its own near the end, above the date. */
    private boolean signs(BodyMention body) {
        Span span = body.span();
        int line = text.lastIndexOf('\n', span.start());
        return span.start() > text.length() - TAIL
                && text.substring(line + 1, span.start()).isBlank()
                && SIGNED.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    /** {@return whether the actor is the body whose head speaks} */
    boolean is(Actor actor) {
        return speaker != null && actor.body() != null && actor.body().equals(speaker.body());
    }

    /** {@return the speaker's own body where 我局 stands at {@code position}, null elsewhere and when nothing tells it} */
    @Nullable
    Actor at(int position) {
        int ours = speaker == null ? 0 : lexicon.lengthAt(WordClass.OUR_BODY, text, position);
        return speaker == null || ours == 0
                ? null
                : new Actor(new Span(position, position + ours), speaker.name(), speaker.type(), speaker.body());
    }
}
