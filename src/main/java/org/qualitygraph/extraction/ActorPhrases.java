package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Neighbours;
import org.qualitygraph.text.Span;

/** Reads who a clause begins with: one or several actors, joined by 、和及, perhaps behind 同时 or 希望, before 要 or a verb. */
final class ActorPhrases {
    private static final int NAMED_HEAD = 3;
    private static final int LONGEST_COMPANIONS = 16;
    private final Map<Span, Optional<Phrase>> known = new HashMap<>();
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ActorLists lists;
    private final Pattern modal;
    private final DescribedGroups described;
    private final ActorPredicates predicates;
    private final Pattern ours;
    private final Pattern joint;
    private final LeadIns leadIns;
    private final TopicActors topics;
    private final InnerActors inner;

    /**
     * The patterns of one lexicon.
     *
     * @param joint 甲局*和*报纸要…, 企业*特别是*规模以上企业要…
     * @param ours *我们的*企业要…, *我市*各部门要…
     */
    private record Patterns(Pattern modal, Pattern ours, Pattern joint) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile(lexicon.alternation(WordClass.MODAL_ADVERB) + "*" + Modals.pattern(lexicon)),
                    Pattern.compile("我(?:们|[省市县区州镇乡])的?(?=\\p{IsHan}{2})"),
                    Pattern.compile("[和与及、]|，?" + lexicon.alternation(WordClass.NARROWING)));
        }
    }

    ActorPhrases(SpeechContext context, ActorLists lists) {
        this.context = context;
        this.lists = lists;
        lexicon = context.lexicon();
        modal = lexicon.derived(Patterns.class, Patterns::of).modal();
        described = new DescribedGroups(context, modal);
        predicates = new ActorPredicates(context, lists, modal);
        ours = lexicon.derived(Patterns.class, Patterns::of).ours();
        joint = lexicon.derived(Patterns.class, Patterns::of).joint();
        leadIns = lexicon.derived(LeadIns.class, LeadIns::new);
        topics = new TopicActors(context, lists, described);
        inner = new InnerActors(context, lists, predicates, modal);
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
        int start = skipOurs(text, leadIns.skip(text, clause.start(), clause.end()), clause.end());
        List<Actor> actors = new ArrayList<>();
        int at = lists.read(start, clause.end(), actors);
        if (isHead(text, at, clause.end(), actors)) {
            return generic(start, clause.end());
        }
        if (!actors.isEmpty() && lexicon.lengthAt(WordClass.CHARGE, text, at) > 0) {
            Optional<Phrase> charged = inner.charged(clause, at);
            if (charged.isPresent()) {
                return charged;
            }
        }
        boolean official = actors.size() == 1 && lexicon.lengthAt(WordClass.OFFICIAL_TAIL, text, at) > 0;
        if (actors.isEmpty() || official) {
            return inner.in(start, clause).or(() -> official ? Optional.empty() : generic(start, clause.end()));
        }
        if (actors.size() == 1 && actors.getFirst().type() == ActorType.REGION) {
            List<Actor> group = described.at(start, clause.end());
            if (!group.isEmpty() && group.getLast().span().end() > at) {
                return generic(start, clause.end());
            }
        }
        int people = lexicon.lengthAt(WordClass.OWN_PEOPLE, text, at);
        at += modal.matcher(text).region(at + people, clause.end()).lookingAt() ? people : 0;
        int duty = lexicon.lengthAt(WordClass.DUTY_TOLD, text, at);
        if (duty > 0 && at + duty < clause.end()) {
            return Optional.of(new Phrase(actors, at + duty, true, true));
        }
        if (at < clause.end()
                && "的是获荣为在被".indexOf(text.charAt(at)) >= 0
                && !text.startsWith("在", at)
                && !text.startsWith("为", at)) {
            return text.charAt(at) == '是'
                    ? Optional.of(new Phrase(actors, clause.end(), false, false))
                    : Optional.empty();
        }
        at += headLength(text, at, actors);
        at = behindCompanions(text, at, clause.end());
        boolean exhorted = lexicon.ends(WordClass.EXHORT, text.substring(clause.start(), start))
                || isBehindEntreaty(clause.start());
        return Optional.of(predicates.of(at, clause.end(), actors, exhorted));
    }

    /** 宣传部*和报纸、电视台*要…: those beside the actors whom nothing names. */
    private int behindCompanions(String text, int at, int end) {
        if (!joint.matcher(text).region(at, end).lookingAt()) {
            return at;
        }
        int last = Math.min(end, at + LONGEST_COMPANIONS);
        for (int i = at + 2; i < last; i++) {
            if (modal.matcher(text).region(i, end).lookingAt()) {
                return i;
            }
        }
        return at;
    }

    /** *希望*，各单位…; what is done 按照活动的要求 nobody asks for. */
    private boolean isBehindEntreaty(int start) {
        String text = context.text();
        int entreaty = text.startsWith("，", start - 1) ? lexicon.lengthBefore(WordClass.ENTREATY, text, start - 1) : 0;
        return entreaty > 0 && !text.startsWith("的", start - 2 - entreaty) && !isMeans(start - 1 - entreaty);
    }

    private boolean isMeans(int end) {
        int start = Neighbours.clause(context.text(), new Span(end, end)).start();
        return start < end && lexicon.lengthAt(WordClass.PREPOSITION, context.text(), start) > 0;
    }

    /** 各单位*一把手*每月…: the length of the words for the heads of groups, 0 where none stand. */
    private int headLength(String text, int at, List<Actor> actors) {
        int length = lexicon.lengthAt(WordClass.LEADER, text, at);
        boolean groups = actors.stream().allMatch(actor -> actor.type() == ActorType.COLLECTIVE);
        return groups && length >= NAMED_HEAD ? length : 0;
    }

    /** {@return who a clause names and says no more of} */
    TopicActors topics() {
        return topics;
    }

    /** {@return where the actors of a clause may begin} */
    int start(Span clause) {
        return leadIns.skip(context.text(), clause.start(), clause.end());
    }

    /** {@return the phrase of actors named before, whom a word that ends at {@code at} points back to} */
    Phrase of(int at, int end, List<Actor> actors) {
        return predicates.of(at, end, actors, false);
    }

    /** 各部门*主要负责同志*要…: the heads are meant. */
    private boolean isHead(String text, int at, int end, List<Actor> actors) {
        return actors.stream().anyMatch(actor -> actor.type() == ActorType.COLLECTIVE)
                && lexicon.lengthAt(WordClass.LEADER, text, at) > 0
                && !described.at(actors.getFirst().span().start(), end).isEmpty();
    }

    /** *我们的*企业要…, *我市*各部门要…. */
    private int skipOurs(String text, int start, int end) {
        Matcher matcher = ours.matcher(text).region(start, end);
        boolean followed = matcher.lookingAt() && lists.read(matcher.end(), end, new ArrayList<>()) > matcher.end();
        return followed ? matcher.end() : start;
    }

    /** Groups that no gazetteer names; their last noun and 要 behind it tell them. */
    private Optional<Phrase> generic(int start, int end) {
        List<Actor> actors = described.at(start, end);
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(predicates.of(actors.getLast().span().end(), end, actors, false));
    }

    /** 配合*甲局*加强…: {@return where the deed begins that the partners are helped with} */
    int behindPartners(int start, int end) {
        List<Actor> partners = new ArrayList<>();
        int behind = lists.read(start, end, partners);
        return !partners.isEmpty()
                        && behind < end
                        && "的、".indexOf(context.text().charAt(behind)) < 0
                ? behind
                : start;
    }

    /** {@return whether a clause that names nobody begins with 将 and a deed: 甲局和乙局，*将*围绕主题…} */
    boolean promises(Span clause) {
        return predicates.promises(clause.start(), clause.end());
    }

    boolean stopsSubject(String text, int at) {
        return lexicon.lengthAt(WordClass.STOP_SUBJECT, text, at) > 0;
    }
}
