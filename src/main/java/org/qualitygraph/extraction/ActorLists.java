package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Reads lists of actors: 甲局、乙局和丙等部门, with 我局 for the speaker's own body. */
final class ActorLists {
    private static final List<Class<? extends Mention>> ACTORS =
            List.of(BodyMention.class, CollectiveMention.class, RegionMention.class, EnterpriseMention.class);
    private static final Pattern BRACKET = Pattern.compile("（[^）]{1,30}）");
    private static final String LEVELS = "各级";

    private final String text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Companions companions;
    private final Addressees addressees;
    private final OwnBody own;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param joint what joins two actors
     * @param etCetera what a list may end with: 等十个部门, 三家企业
     */
    private record Patterns(Pattern joint, Pattern etCetera) {
        static Patterns of(Lexicon lexicon) {
            String kind = lexicon.alternation(WordClass.LISTED_KIND);
            return new Patterns(
                    Pattern.compile("、|" + lexicon.alternation(WordClass.JOINING)),
                    Pattern.compile("等(?:[一二三四五六七八九十\\d]+[个家])?(?:[\\p{IsHan}&&[^要须应将把由对向为的、和]]{0,4}?" + kind
                            + "|" + lexicon.alternation(WordClass.LISTED_OTHER)
                            + ")?们?|[两三四五六七八几](?:[家个](?:局|" + kind + ")?|" + kind + "|个?[省市县区州旗镇乡局])|"
                            + lexicon.alternation(WordClass.LIST_TAIL)));
        }
    }

    ActorLists(SpeechContext context, Mentions mentions) {
        text = context.text();
        this.mentions = mentions;
        lexicon = context.lexicon();
        companions = new Companions(context);
        addressees = new Addressees(text, lexicon);
        own = new OwnBody(context, mentions);
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return whether the actor is the body whose head speaks} */
    boolean isSpeaker(Actor actor) {
        return own.is(actor);
    }

    /** {@return the actors listed in {@code span} and nothing else of it; used for 责任单位：…} */
    List<Actor> listed(Span span) {
        List<Actor> actors = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int before = actors.size();
            int next = namesRole(span, at) ? at : read(at, span.end(), actors);
            at = actors.size() > before ? next : at + 1;
        }
        return actors;
    }

    /** 甲局为*牵头单位*: says what a body is, and names none. */
    private boolean namesRole(Span span, int at) {
        return at > span.start()
                && text.charAt(at - 1) == '为'
                && mentions.startingAt(at, List.of(CollectiveMention.class)).isPresent();
    }

    /** Reads 甲、乙和丙等部门 from {@code at} on and returns where it ends. */
    int read(int at, int end, List<Actor> actors) {
        int position = at;
        while (position < end) {
            Actor actor = actors.isEmpty() ? null : companions.eachAt(position, end, actors.getFirst());
            actor = actor == null ? actorAt(position) : actor;
            if (actor == null && !actors.isEmpty()) {
                actor = companions.at(position, end);
                int masked = companions.maskedEnd(position, end);
                if (actor == null && masked > position) {
                    return masked;
                }
            }
            if (actor == null && !actors.isEmpty() && actors.getLast().type() == ActorType.ENTERPRISE) {
                actor = companions.companyAt(position, end);
            }
            if (actor == null || actor.span().end() > end) {
                return actors.isEmpty() ? at : backToJoint(position, at);
            }
            actors.add(actor);
            position = behind(actor, end, actors);
            Matcher etCetera = patterns.etCetera().matcher(text).region(position, end);
            if (etCetera.lookingAt()) {
                return etCetera.end();
            }
            Matcher joint = patterns.joint().matcher(text).region(position, end);
            if (!joint.lookingAt()) {
                return position;
            }
            position = joint.end();
        }
        return Math.min(position, end);
    }

    private @Nullable Actor actorAt(int position) {
        Actor ours = own.at(position);
        if (ours != null) {
            return ours;
        }
        return mentions.startingAt(position, ACTORS)
                .filter(mention -> !(mention instanceof RegionMention) || !namesAward(mention))
                .map(Actor::of)
                .map(this::withinPlace)
                .map(this::withinBody)
                .or(() -> addressees.at(position))
                .orElse(null);
    }

    /** *湖北省*名牌产品: whose award it is. */
    private boolean namesAward(Mention region) {
        return mentions.startingAt(region.span().start(), List.of(AwardMention.class))
                .filter(award -> award.span().length() > region.span().length())
                .isPresent();
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

    /** 省市场监管局*质量发展处*要…: the division acts; 市质监局 市科技局 are two bureaus of a list without marks. */
    private Actor withinBody(Actor actor) {
        return actor.type() != ActorType.DEPARTMENT
                ? actor
                : mentions.startingAt(actor.span().end(), List.of(BodyMention.class))
                        .map(BodyMention.class::cast)
                        .filter(inner -> inner.prefix().isEmpty() && inner.function() == null)
                        .map(Actor::of)
                        .map(inner -> new Actor(
                                new Span(actor.span().start(), inner.span().end()),
                                inner.name(),
                                inner.type(),
                                inner.body()))
                        .orElse(actor);
    }

    private int behind(Actor actor, int end, List<Actor> actors) {
        int position = actor.span().end();
        if (actor.type() == ActorType.REGION) {
            int government = lexicon.lengthAt(WordClass.GOVERNMENT, text, position);
            if (government > 0 && position + government <= end) {
                position += government;
                actors.removeLast();
                actors.add(new Actor(new Span(actor.span().start(), position), actor.name(), ActorType.REGION, null));
            }
        }
        Matcher bracket = BRACKET.matcher(text).region(position, end);
        return bracket.lookingAt() ? bracket.end() : position;
    }

    private int backToJoint(int position, int at) {
        return position > at && "、和及与并".indexOf(text.charAt(position - 1)) >= 0 ? position - 1 : position;
    }
}
