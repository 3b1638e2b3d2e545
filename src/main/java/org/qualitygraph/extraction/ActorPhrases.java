package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Reads who a clause begins with: one or several actors, joined by 、和及, perhaps behind 同时 or 希望, before 要 or a verb. */
final class ActorPhrases {
    private static final Pattern LEAD_TIME = Pattern.compile(
            "(?:(?:20\\d\\d年|今年|明年|年内|本月|下一步|[\\d一二三四五六七八九十]{1,2}月)?(?:[\\d一二三四五六七八九十]{1,2}月)?(?:底|末|份|上旬|中旬|下旬)?(?:之?前|以前)?[，、]?)");

    private static final Pattern TODAY = Pattern.compile("^(?:今天|刚才|今年)");
    private static final Pattern AS = Pattern.compile("^(?:今天|刚才|今年|作为)");

    private static final int LONGEST_TOPIC = 20;
    private static final int LONGEST_TELLER = 16;
    private final Map<Span, Optional<Phrase>> known = new HashMap<>();
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ActorLists lists;
    private final Pattern modal;
    private final Pattern nominal;

    /** The patterns of one lexicon. */
    private record Patterns(Pattern modal, Pattern nominal) {
        static Patterns of(Lexicon lexicon) {
            String heads = Alternation.of(lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                    .filter(head -> head.length() > 1)
                    .toList());
            return new Patterns(
                    Pattern.compile(lexicon.alternation(WordClass.MODAL_ADVERB) + "*" + Modals.pattern(lexicon)),
                    Pattern.compile("([\\p{IsHan}、（）]{0,14}?" + heads
                            + ")(?=(?:都|也|还|均|更|就|则|既)?(?:要|必须|应当|应该|应|须|需|不得|不要|不能|决不))"));
        }
    }

    ActorPhrases(SpeechContext context, ActorLists lists) {
        this.context = context;
        this.lists = lists;
        lexicon = context.lexicon();
        Patterns patterns = lexicon.derived(Patterns.class, Patterns::of);
        modal = patterns.modal();
        nominal = patterns.nominal();
    }

    /** Who a clause begins with, where its predicate starts, and whether 要 stands between. */
    record Phrase(List<Actor> actors, int predicate, boolean modal, boolean urged) {

        /** {@return the same, as one that is urged} */
        Phrase asUrged() {
            return new Phrase(actors, predicate, modal, true);
        }
    }

    /** {@return the actors that the clause begins with} */
    Optional<Phrase> at(Span clause) {
        return known.computeIfAbsent(clause, this::read);
    }

    private Optional<Phrase> read(Span clause) {
        String text = context.text();
        int start = skipLeadIn(text, clause.start(), clause.end());
        List<Actor> actors = new ArrayList<>();
        int at = lists.read(start, clause.end(), actors);
        boolean official = actors.size() == 1 && lexicon.lengthAt(WordClass.OFFICIAL_TAIL, text, at) > 0;
        if (actors.isEmpty() || official) {
            return told(text, clause).or(() -> official ? Optional.empty() : generic(text, start, clause.end()));
        }
        if (at < clause.end()
                && "的是获荣为在被".indexOf(text.charAt(at)) >= 0
                && !text.startsWith("在", at)
                && !text.startsWith("为", at)) {
            return text.charAt(at) == '是'
                    ? Optional.of(new Phrase(actors, clause.end(), false, false))
                    : Optional.empty();
        }
        return Optional.of(predicate(text, at, clause.end(), actors, urges(text.substring(clause.start(), start))));
    }

    /** 他要求各单位要…, 会议强调各部门必须…: who tells is not who acts. */
    private Optional<Phrase> told(String text, Span clause) {
        int last = Math.min(clause.end(), clause.start() + LONGEST_TELLER);
        for (int i = clause.start(); i < last; i++) {
            int length = lexicon.lengthAt(WordClass.TELLING_VERB, text, i);
            List<Actor> actors = new ArrayList<>();
            int at = length == 0 ? i : lists.read(i + length, clause.end(), actors);
            if (!actors.isEmpty()
                    && modal.matcher(text).region(at, clause.end()).lookingAt()) {
                return Optional.of(predicate(text, at, clause.end(), actors, true));
            }
        }
        return Optional.empty();
    }

    private boolean urges(String leadIn) {
        return lexicon.ends(WordClass.EXHORT, leadIn);
    }

    private Phrase predicate(String text, int at, int end, List<Actor> actors, boolean urged) {
        Matcher matcher = modal.matcher(text).region(at, end);
        if (matcher.lookingAt()) {
            return new Phrase(actors, matcher.end(), true, urged);
        }
        if (lexicon.lengthAt(WordClass.NEGATED_TASK, text, at) > 0) {
            return new Phrase(actors, at, true, urged);
        }
        boolean promise = text.startsWith("将", at)
                && (lists.isSpeaker(actors.getFirst()) || actors.getFirst().type() != ActorType.REGION)
                && isDeed(text, at + 1, end);
        return new Phrase(actors, promise ? at + 1 : at, promise, urged);
    }

    /** 将全力支持, not 将质量工作纳入. */
    private boolean isDeed(String text, int at, int end) {
        return lexicon.lengthAt(WordClass.ADVERB, text, at) > 0
                || lexicon.lengthAt(WordClass.TASK_VERB, text, at) > 0
                || lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0
                || lexicon.lengthAt(WordClass.MEANS, text, at) > 0
                || context.words(new Span(at, end)).stream().limit(1).anyMatch(Word::isVerb);
    }

    /** Without one of these characters no group is told what it must do. */
    private static boolean mayOblige(String text, int start, int end) {
        for (int at = start; at < Math.min(text.length(), end + 2); at++) {
            if ("要必应须需不决".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Phrase> generic(String text, int start, int end) {
        if (stopsSubject(text, start)
                || lexicon.lengthAt(WordClass.TASK_VERB, text, start) > 1
                || lexicon.lengthAt(WordClass.PREPOSITION, text, start) > 0) {
            return Optional.empty();
        }
        Matcher matcher = nominal.matcher(text).region(start, end);
        matcher.useTransparentBounds(true);
        if (!mayOblige(text, start, end) || !matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = TODAY.matcher(matcher.group(1)).replaceFirst("");
        Span span = new Span(matcher.end(1) - name.length(), matcher.end(1));
        List<Actor> actors = List.of(new Actor(span, name, ActorType.COLLECTIVE, null));
        return Optional.of(predicate(text, matcher.end(1), end, actors, false));
    }

    /** {@return the group that a clause of its own names before 要: 坐在台下的企业，要… */
    Optional<Actor> topic(Span clause, Span next) {
        String text = context.text();
        String name = AS.matcher(clause.of(text)).replaceFirst("");
        List<Actor> named = new ArrayList<>();
        lists.read(clause.start(), clause.end(), named);
        boolean group = named.isEmpty()
                && name.length() <= LONGEST_TOPIC
                && lexicon.lengthAtEnd(WordClass.COLLECTIVE_ACTOR, name) > 1
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
            if (length == 0 && lexicon.lengthAt(WordClass.EXHORT, text, at + 1) > 0) {
                length = lexicon.lengthAt(WordClass.MODAL_ADVERB, text, at);
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
}
