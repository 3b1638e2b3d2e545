package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.Shares.Share;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Reads the clauses of one sentence on responsibilities: whom each is about, what it gives, whether it goes on with the one before. */
final class ResponsibilityClauses {
    private final String text;
    private final SpeechContext context;
    private final ClauseKinds kinds;
    private final ActorPhrases phrases;
    private final AssignedTasks assigned;
    private final TaskChain chain;
    private final CarryOver carried;
    private final UnitClauses units;
    private final ActorClauses actors;
    private final RespectiveAssignments respective;
    private final GivenMatters matters;
    private final Continuation continuation;

    ResponsibilityClauses(ResponsibilityParts parts, UnitClauses units) {
        context = parts.context();
        text = context.text();
        kinds = parts.kinds();
        phrases = parts.phrases();
        assigned = parts.assigned();
        chain = parts.chain();
        carried = parts.carried();
        this.units = units;
        actors = new ActorClauses(parts);
        respective = new RespectiveAssignments(context);
        matters = new GivenMatters(context, parts.units());
        continuation = new Continuation(parts);
    }

    /** {@return whether some clause made the sentence somebody's} */
    boolean read(List<Span> clauses, ResponsibilityState state) {
        boolean owned = false;
        if (isTheme(clauses)) {
            carried.to(List.of());
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 && text.charAt(clauses.get(i).start() - 1) == '；') {
                state.topics(List.of());
                state.handBack(false);
            }
            int last = units.last(clauses, i);
            if (isHeld(clauses.get(i))) {
                owned |= chain.give(carried.actors(), state.period());
                carried.to(List.of());
            } else if (last >= i) {
                owned |= takeUnits(clauses, i, last, state);
                i = last;
            } else if (units.isTopicOfNext(clauses, i)) {
                owned |= chain.give(carried.actors(), state.period());
                carried.to(List.of());
            } else if (!takeTopic(clauses, i, state)) {
                owned |= read(clauses.get(i), i == 0, state);
            }
        }
        boolean given = chain.give(carried.actors(), state.period());
        return owned || given;
    }

    /** 由甲局负责，乙局协助; {@return whether that made something somebody's} */
    private boolean takeUnits(List<Span> clauses, int from, int to, ResponsibilityState state) {
        if (units.takesMatter(clauses, from, to)) {
            chain.drop();
            carried.to(List.of());
            return true;
        }
        boolean before = units.takesBefore(clauses, from, to, state);
        if (before) {
            chain.drop();
        }
        boolean owned = before || chain.give(carried.actors(), state.period());
        units.take(clauses, from, to, state);
        return owned || !carried.actors().isEmpty();
    }

    /** *要坚守底线保安全*，各镇街要…: what begins a sentence in which somebody else is named is no longer theirs who were named before. */
    private boolean isTheme(List<Span> clauses) {
        if (carried.actors().isEmpty() || clauses.size() < 2) {
            return false;
        }
        Span first = clauses.getFirst();
        return kinds.opening().modalLength(text, first.start(), first.end()) > 0
                && phrases.at(first).isEmpty()
                && phrases.at(clauses.get(1)).filter(ActorPhrases.Phrase::modal).isPresent();
    }

    /** 坐在台下的企业，要…: a clause that only names the group. */
    private boolean takeTopic(List<Span> clauses, int i, ResponsibilityState state) {
        boolean singled =
                context.lexicon().begins(WordClass.SINGLING_OUT, clauses.get(i).of(text));
        List<Actor> listed =
                singled && i + 1 < clauses.size() ? phrases.topics().singledOut(clauses.get(i)) : List.of();
        if (!listed.isEmpty()) {
            chain.give(carried.actors(), state.period());
            carried.to(
                    listed.stream().map(actor -> new Assignee(actor, Role.OWNS)).toList());
            return true;
        }
        boolean group = i > 0 && text.charAt(clauses.get(i).start() - 1) == '；';
        Optional<Actor> topic = (singled || i == 0 || group || carried.actors().isEmpty()) && i + 1 < clauses.size()
                ? phrases.topics().group(clauses.get(i), clauses.get(i + 1))
                : Optional.empty();
        if (topic.isPresent()) {
            chain.give(carried.actors(), state.period());
        }
        topic.ifPresent(actor -> carried.to(List.of(new Assignee(actor, Role.OWNS))));
        return topic.isPresent();
    }

    /** {@return whether the clause made its sentence somebody's} */
    private boolean read(Span clause, boolean first, ResponsibilityState state) {
        if (context.lexicon().begins(WordClass.TOLD_EVENT, clause.of(text)) || threatens(clause, state)) {
            boolean owned = chain.give(carried.actors(), state.period());
            carried.to(List.of());
            return owned;
        }
        Optional<List<Share>> shares = respective.read(clause, phrases);
        if (shares.isPresent()) {
            chain.give(carried.actors(), state.period());
            return distribute(shares.get(), state);
        }
        List<Share> byWhom = matters.byWhom(clause);
        if (!byWhom.isEmpty()) {
            boolean owned = chain.give(carried.actors(), state.period());
            state.topics(byWhom.stream().map(Share::asTask).distinct().toList());
            return (state.period() != Period.PAST && distributeAmong(byWhom, state)) || owned;
        }
        state.sharers(List.of());
        Optional<Boolean> owner = actors.read(clause, first, state);
        if (owner.isPresent()) {
            return owner.get();
        }
        boolean promised = carried.actors().isEmpty() && phrases.promises(clause);
        if (promised
                || (carried.actors().isEmpty()
                        && (kinds.opening().modalLength(text, clause.start(), clause.end()) > 0
                                || context.lexicon().begins(WordClass.DUTY_OPENING, clause.of(text))))) {
            carried.to(state.spokenOf());
        }
        state.spokenOf(List.of());
        state.mention(clause);
        if (first && continuation.goesOn(clause, state)) {
            carried.to(carried.lastNamed().only().stream()
                    .map(actor -> new Assignee(actor, Role.OWNS))
                    .toList());
        }
        if (carried.actors().isEmpty() && chain.isIdle()) {
            return false;
        }
        if (continuation.ends(clause, first)) {
            boolean owned = chain.give(carried.actors(), state.period());
            carried.to(List.of());
            return owned;
        }
        if (!carried.actors().isEmpty() && !continuation.isAside(clause)) {
            chain.add(promised ? new Span(clause.start() + 1, clause.end()) : clause);
        }
        return false;
    }

    /** 凡工作不力的，一律*问责*: what is in store for those who fail. */
    private boolean threatens(Span clause, ResponsibilityState state) {
        return context.lexicon().begins(WordClass.SANCTIONED, clause.of(text))
                && context.lexicon()
                        .occursIn(
                                WordClass.ACCOUNTING,
                                text.substring(clause.start(), Math.max(clause.end(), state.end())));
    }

    /** 仪式由甲局主办: an event that has been held. */
    private boolean isHeld(Span clause) {
        int by = text.indexOf('由', clause.start(), clause.end());
        return by > 0
                && context.lexicon().ends(WordClass.HOSTING, clause.of(text))
                && context.lexicon().ends(WordClass.EVENT, text.substring(clause.start(), by));
    }

    /** 甲由丙局负责，乙由丁局负责，*严格执行制度*: what follows is asked of them all. */
    private boolean distributeAmong(List<Share> shares, ResponsibilityState state) {
        List<Assignee> sharers = new ArrayList<>(state.sharers());
        boolean owned = distribute(shares, state);
        sharers.addAll(carried.actors());
        state.sharers(sharers);
        carried.to(sharers);
        state.oblige(true);
        return owned;
    }

    /** 花木产业以甲局为主，健全标准: who comes first leads on. */
    private Assignee goingOn(Share share) {
        boolean first =
                context.lexicon().occursIn(WordClass.FOREMOST, share.span().of(text));
        return new Assignee(share.actor(), first ? share.role() : Role.OWNS);
    }

    private boolean distribute(List<Share> shares, ResponsibilityState state) {
        shares.forEach(
                share -> assigned.add(new Assignee(share.actor(), share.role()), share.asTask(), "respectively", 0.9));
        state.name();
        carried.to(shares.stream().map(this::goingOn).distinct().toList());
        return true;
    }
}
