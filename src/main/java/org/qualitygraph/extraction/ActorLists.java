package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Reads lists of actors: 甲局、乙局和丙等部门, with 我局 for the speaker's own body. */
final class ActorLists {
    private static final List<Class<? extends Mention>> ACTORS =
            List.of(BodyMention.class, CollectiveMention.class, RegionMention.class, EnterpriseMention.class);
    private static final Pattern JOINT = Pattern.compile("、|和|及其?|与|以及|并|会同");
    private static final Pattern BRACKET = Pattern.compile("（[^）]{1,30}）");
    private static final Pattern ET_CETERA = Pattern.compile(
            "等(?:[一二三四五六七八九十\\d]+[个家])?(?:[\\p{IsHan}&&[^要须应将把由对向为的、和]]{0,4}?(?:部门|单位|企业|公司|机构)|组织|县|区|地|主体)?(?:们)?|[两三四五六七八](?:家|个)(?:局|部门|单位|企业|公司)?|之间|自身");
    private static final Pattern MASKED = Pattern.compile("[X*×某]{1,3}[\\p{IsHan}]{0,4}[市县区镇]");
    private static final Pattern COMPANY =
            Pattern.compile("[\\p{IsHan}]{2,6}?(?=等[\\p{IsHan}\\d]{0,6}(?:企业|公司)|[两三四]家)");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府|办事处)");
    private static final String LEVELS = "各级";
    private static final int HEAD = 120;

    private final String text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Pattern companion;
    private final Addressees addressees;
    private final @Nullable Actor speaker;

    /** What is joined to an actor and stands before 要, for one lexicon. */
    private record Companion(Pattern pattern) {
        static Companion of(Lexicon lexicon) {
            String heads = Alternation.of(lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                    .filter(head -> head.length() > 1)
                    .toList());
            return new Companion(
                    Pattern.compile("\\p{IsHan}{0,8}?" + heads + "(?=[都也均]?" + Modals.pattern(lexicon) + ")"));
        }
    }

    ActorLists(SpeechContext context, Mentions mentions) {
        text = context.text();
        this.mentions = mentions;
        lexicon = context.lexicon();
        companion = lexicon.derived(Companion.class, Companion::of).pattern();
        addressees = new Addressees(text, lexicon);
        speaker = speaker(text, mentions);
    }

    /** {@return whether the actor is the body whose head speaks} */
    boolean isSpeaker(Actor actor) {
        return speaker != null && actor.body() != null && actor.body().equals(speaker.body());
    }

    /** {@return the actors listed in {@code span} and nothing else of it; used for 责任单位：…} */
    List<Actor> listed(Span span) {
        List<Actor> actors = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int before = actors.size();
            int next = read(at, span.end(), actors);
            at = actors.size() > before ? next : at + 1;
        }
        return actors;
    }

    /** Reads 甲、乙和丙等部门 from {@code at} on and returns where it ends. */
    int read(int at, int end, List<Actor> actors) {
        int position = at;
        while (position < end) {
            Actor actor = actorAt(position);
            if (actor == null && !actors.isEmpty()) {
                actor = companion(position, end);
            }
            if (actor == null && !actors.isEmpty()) {
                Matcher masked = MASKED.matcher(text).region(position, end);
                if (masked.lookingAt()) {
                    return masked.end();
                }
            }
            if (actor == null && !actors.isEmpty() && actors.getLast().type() == ActorType.ENTERPRISE) {
                actor = company(position, end);
            }
            if (actor == null || actor.span().end() > end) {
                return actors.isEmpty() ? at : backToJoint(position, at);
            }
            actors.add(actor);
            position = behind(actor, end, actors);
            Matcher etCetera = ET_CETERA.matcher(text).region(position, end);
            if (etCetera.lookingAt()) {
                return etCetera.end();
            }
            Matcher joint = JOINT.matcher(text).region(position, end);
            if (!joint.lookingAt()) {
                return position;
            }
            position = joint.end();
        }
        return Math.min(position, end);
    }

    /** 各部门和驻市企业要…: what is joined to an actor before 要 acts as well. */
    private @Nullable Actor companion(int position, int end) {
        if (position < 1 || "和及与".indexOf(text.charAt(position - 1)) < 0) {
            return null;
        }
        Matcher matcher = companion.matcher(text).region(position, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        return new Actor(new Span(position, matcher.end()), matcher.group(), ActorType.COLLECTIVE, null);
    }

    /** Among companies a name that nothing else tells of is one too: 金穗米业、玉禾等企业. */
    private @Nullable Actor company(int position, int end) {
        Matcher matcher = COMPANY.matcher(text).region(position, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        return new Actor(new Span(position, matcher.end()), matcher.group(), ActorType.ENTERPRISE, null);
    }

    private @Nullable Actor actorAt(int position) {
        int ours = lexicon.lengthAt(WordClass.OUR_BODY, text, position);
        if (ours > 0 && speaker != null) {
            return new Actor(new Span(position, position + ours), speaker.name(), speaker.type(), speaker.body());
        }
        return mentions.startingAt(position, ACTORS)
                .map(Actor::of)
                .map(this::withinPlace)
                .or(() -> addressees.at(position))
                .orElse(null);
    }

    /** 棠州市*各部门*, 全市各级*质监部门*: the group or the body acts, not where it does. */
    private Actor withinPlace(Actor actor) {
        boolean region = actor.type() == ActorType.REGION;
        boolean levels = actor.type() == ActorType.COLLECTIVE && actor.name().endsWith(LEVELS);
        if (!region && !levels) {
            return actor;
        }
        return mentions.startingAt(actor.span().end(), List.of(region ? CollectiveMention.class : BodyMention.class))
                .map(Actor::of)
                .map(inner -> new Actor(
                        new Span(actor.span().start(), inner.span().end()), inner.name(), inner.type(), inner.body()))
                .orElse(actor);
    }

    /** The body that 我局 means: the one whose head speaks, named above the speech or behind 我代表. */
    private static @Nullable Actor speaker(String text, Mentions mentions) {
        for (BodyMention body : mentions.of(BodyMention.class)) {
            String before = text.substring(
                    Math.max(0, body.span().start() - 4), body.span().start());
            if (body.span().start() < HEAD || before.endsWith("代表")) {
                return Actor.of(body);
            }
        }
        return null;
    }

    private int behind(Actor actor, int end, List<Actor> actors) {
        int position = actor.span().end();
        if (actor.type() == ActorType.REGION) {
            Matcher government = GOVERNMENT.matcher(text).region(position, end);
            if (government.lookingAt()) {
                actors.removeLast();
                actors.add(new Actor(
                        new Span(actor.span().start(), government.end()), actor.name(), ActorType.REGION, null));
                position = government.end();
            }
        }
        Matcher bracket = BRACKET.matcher(text).region(position, end);
        return bracket.lookingAt() ? bracket.end() : position;
    }

    private int backToJoint(int position, int at) {
        return position > at && "、和及与并".indexOf(text.charAt(position - 1)) >= 0 ? position - 1 : position;
    }
}
