package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Reads who a clause begins with: one or several actors, joined by 、和及, perhaps behind 同时 or 希望, before 要 or a verb. */
final class ActorPhrases {
    private static final List<Class<? extends Mention>> ACTORS =
            List.of(BodyMention.class, CollectiveMention.class, RegionMention.class, EnterpriseMention.class);
    private static final Pattern JOINT = Pattern.compile("、|和|及其?|与|以及|并|会同");
    private static final Pattern BRACKET = Pattern.compile("（[^）]{1,30}）");
    private static final Pattern ET_CETERA = Pattern.compile(
            "等(?:[一二三四五六七八九十\\d]+[个家])?(?:市直|县直|区直|职能|相关|有关|重点|龙头|骨干|责任|成员|组织)?(?:部门|单位|企业|组织|公司|县|区|地|机构|主体)?(?:们)?");
    private static final Pattern MASKED = Pattern.compile("[X*×某]{1,3}[\\p{IsHan}]{0,4}[市县区镇]");
    private static final Pattern LEAD_TIME = Pattern.compile(
            "(?:(?:20\\d\\d年|今年|明年|年内|本月|下一步|[\\d一二三四五六七八九十]{1,2}月)?(?:[\\d一二三四五六七八九十]{1,2}月)?(?:底|末|份|上旬|中旬|下旬)?(?:之?前|以前)?[，、]?)");

    private static final int HEAD = 120;
    private static final int LONGEST_TOPIC = 20;
    private final SpeechContext context;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final @Nullable Actor speaker;
    private final Pattern modal;
    private final Pattern nominal;

    ActorPhrases(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        lexicon = context.lexicon();
        speaker = speaker(context.text(), mentions);
        String adverb = "(?:都|也|还|均|更|就|则|又|同样|首先|各自|分别|坚决|务必|共同|特别|尤其|真正|进一步|切实|同时|以后|今后|下一步)*";
        modal = Pattern.compile(
                adverb + "(?:" + lexicon.alternation(WordClass.MODAL) + ")(?!求|点|素|闻|害|塞|好(?!好)|紧(?![盯扣密紧跟抓]))");
        String heads = lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                .filter(head -> head.length() > 1)
                .collect(Collectors.joining("|", "(?:", ")"));
        nominal = Pattern.compile("([\\p{IsHan}、（）]{0,14}?" + heads + ")(?=(?:都|也|还|均|更|就|则)?(?:要|必须|应当|应该|应|须|需))");
    }

    /** Who a clause begins with, where its predicate starts, and whether 要 stands between. */
    record Phrase(List<Actor> actors, int predicate, boolean modal, boolean urged) {}

    /** {@return the actors that the clause begins with} */
    Optional<Phrase> at(Span clause) {
        String text = context.text();
        int start = skipLeadIn(text, clause.start(), clause.end());
        List<Actor> actors = new ArrayList<>();
        int at = list(text, start, clause.end(), actors);
        if (actors.isEmpty()) {
            return generic(text, start, clause.end());
        }
        if (at < clause.end()
                && "的是获荣为在被".indexOf(text.charAt(at)) >= 0
                && !text.startsWith("在", at)
                && !text.startsWith("为", at)) {
            boolean group = actors.stream().noneMatch(actor -> actor.type() == ActorType.REGION);
            return text.charAt(at) == '是' && group
                    ? Optional.of(new Phrase(actors, clause.end(), false, false))
                    : Optional.empty();
        }
        return Optional.of(predicate(text, at, clause.end(), actors, urges(text.substring(clause.start(), start))));
    }

    private boolean urges(String leadIn) {
        return lexicon.of(WordClass.EXHORT).stream().anyMatch(leadIn::endsWith);
    }

    /** {@return the actors listed in {@code span} and nothing else of it; used for 责任单位：…} */
    List<Actor> listed(Span span) {
        List<Actor> actors = new ArrayList<>();
        String text = context.text();
        int at = span.start();
        while (at < span.end()) {
            int before = actors.size();
            int next = list(text, at, span.end(), actors);
            at = actors.size() > before ? next : at + 1;
        }
        return actors;
    }

    private Phrase predicate(String text, int at, int end, List<Actor> actors, boolean urged) {
        Matcher matcher = modal.matcher(text).region(at, end);
        if (matcher.lookingAt()) {
            return new Phrase(actors, matcher.end(), true, urged);
        }
        boolean promise = text.startsWith("将", at)
                && speaker != null
                && Objects.equals(actors.getFirst().body(), speaker.body());
        return new Phrase(actors, promise ? at + 1 : at, promise, urged);
    }

    private Optional<Phrase> generic(String text, int start, int end) {
        Matcher matcher = nominal.matcher(text).region(start, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()
                || stopsSubject(text, start)
                || lexicon.lengthAt(WordClass.TASK_VERB, text, start) > 1
                || lexicon.lengthAt(WordClass.PREPOSITION, text, start) > 0) {
            return Optional.empty();
        }
        String name = matcher.group(1).replaceAll("^(?:今天|刚才|今年)", "");
        Span span = new Span(matcher.end(1) - name.length(), matcher.end(1));
        List<Actor> actors = List.of(new Actor(span, name, ActorType.COLLECTIVE, null));
        return Optional.of(predicate(text, matcher.end(1), end, actors, false));
    }

    /** {@return the group that a clause of its own names before 要: 今天受到表彰的企业，要… */
    Optional<Actor> topic(Span clause, Span next) {
        String text = context.text();
        String name = clause.of(text).replaceFirst("^(?:今天|刚才|今年|作为)", "");
        boolean group = name.length() <= LONGEST_TOPIC
                && lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                        .anyMatch(head -> head.length() > 1 && name.endsWith(head))
                && !stopsSubject(text, clause.start());
        Matcher matcher = modal.matcher(text).region(next.start(), next.end());
        return group && matcher.lookingAt()
                ? Optional.of(new Actor(clause, name, ActorType.COLLECTIVE, null))
                : Optional.empty();
    }

    boolean stopsSubject(String text, int at) {
        return lexicon.lengthAt(WordClass.STOP_SUBJECT, text, at) > 0;
    }

    private int skipLeadIn(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
            if (length == 0) {
                length = lexicon.lengthAt(WordClass.EXHORT, text, at);
            }
            if (length == 0) {
                Matcher time = LEAD_TIME.matcher(text).region(at, end);
                length = time.lookingAt() ? time.end() - at : 0;
            }
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return start;
    }

    /** Reads 甲、乙和丙等部门 from {@code at} on and returns where it ends. */
    private int list(String text, int at, int end, List<Actor> actors) {
        int position = at;
        while (position < end) {
            Actor actor = actorAt(text, position);
            if (actor == null && !actors.isEmpty()) {
                Matcher masked = MASKED.matcher(text).region(position, end);
                if (masked.lookingAt()) {
                    return masked.end();
                }
            }
            if (actor == null || actor.span().end() > end) {
                return actors.isEmpty() ? at : backToJoint(text, position, at);
            }
            actors.add(actor);
            position = behind(text, actor, end, actors);
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

    private @Nullable Actor actorAt(String text, int position) {
        int ours = lexicon.lengthAt(WordClass.OUR_BODY, text, position);
        if (ours > 0 && speaker != null) {
            return new Actor(new Span(position, position + ours), speaker.name(), speaker.type(), speaker.body());
        }
        return mentions.startingAt(position, ACTORS).map(Actor::of).orElse(null);
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

    private static int behind(String text, Actor actor, int end, List<Actor> actors) {
        int position = actor.span().end();
        if (actor.type() == ActorType.REGION) {
            Matcher government =
                    Pattern.compile("(?:人民政府|政府|办事处)").matcher(text).region(position, end);
            if (government.lookingAt()) {
                actors.removeLast();
                actors.add(new Actor(
                        new Span(actor.span().start(), government.end()),
                        actor.name() + government.group().replace("人民", ""),
                        ActorType.REGION,
                        null));
                position = government.end();
            }
        }
        Matcher bracket = BRACKET.matcher(text).region(position, end);
        return bracket.lookingAt() ? bracket.end() : position;
    }

    private static int backToJoint(String text, int position, int at) {
        return position > at && "、和及与并".indexOf(text.charAt(position - 1)) >= 0 ? position - 1 : position;
    }
}
