package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.RespectiveAssignments.Share;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Reads the clauses of one sentence on responsibilities: whom each is about, what it gives, whether it goes on with the one before. */
final class ResponsibilityClauses {
    /** 到2025年，…: what follows are the aims of all. */
    private static final Pattern TARGET_YEAR = Pattern.compile("\\p{IsHan}{0,2}到(?:20\\d\\d年|“?十[一二三四五]五”?末)");

    private static final int FEWEST_TOLD = 6;
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
        respective = new RespectiveAssignments(context, parts.units());
    }

    /** {@return whether some clause made the sentence somebody's} */
    boolean read(List<Span> clauses, ResponsibilityState state) {
        boolean owned = false;
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 && text.charAt(clauses.get(i).start() - 1) == '；') {
                state.topics(List.of());
                state.handBack(false);
            }
            int last = units.last(clauses, i);
            if (last >= i) {
                if (units.takesBefore(clauses, i, last, state)) {
                    chain.drop();
                    owned = true;
                } else {
                    owned |= chain.give(carried.actors(), state.period());
                }
                units.take(clauses, i, last, state);
                owned |= !carried.actors().isEmpty();
                i = last;
            } else if (!takeTopic(clauses, i, state)) {
                owned |= read(clauses.get(i), i == 0, state);
            }
        }
        boolean given = chain.give(carried.actors(), state.period());
        return owned || given;
    }

    /** 坐在台下的企业，要…: a clause that only names the group. */
    private boolean takeTopic(List<Span> clauses, int i, ResponsibilityState state) {
        boolean singled =
                context.lexicon().begins(WordClass.SINGLING_OUT, clauses.get(i).of(text));
        List<Actor> listed = singled && i + 1 < clauses.size() ? phrases.singledOut(clauses.get(i)) : List.of();
        if (!listed.isEmpty()) {
            chain.give(carried.actors(), state.period());
            carried.to(
                    listed.stream().map(actor -> new Assignee(actor, Role.OWNS)).toList());
            return true;
        }
        Optional<Actor> topic = (singled || i == 0 || carried.actors().isEmpty()) && i + 1 < clauses.size()
                ? phrases.topic(clauses.get(i), clauses.get(i + 1))
                : Optional.empty();
        if (topic.isPresent()) {
            chain.give(carried.actors(), state.period());
        }
        topic.ifPresent(actor -> carried.to(List.of(new Assignee(actor, Role.OWNS))));
        return topic.isPresent();
    }

    /** {@return whether the clause made its sentence somebody's} */
    private boolean read(Span clause, boolean first, ResponsibilityState state) {
        if (context.lexicon().begins(WordClass.TOLD_EVENT, clause.of(text))
                || context.lexicon().begins(WordClass.SANCTIONED, clause.of(text))) {
            boolean owned = chain.give(carried.actors(), state.period());
            carried.to(List.of());
            return owned;
        }
        Optional<List<Share>> shares = respective.read(clause, phrases);
        if (shares.isPresent()) {
            chain.drop();
            return distribute(shares.get(), state);
        }
        List<Share> byWhom = respective.byWhom(clause);
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
                        && kinds.opening().modalLength(text, clause.start(), clause.end()) > 0)) {
            carried.to(state.spokenOf());
        }
        state.spokenOf(List.of());
        if (first && goesOn(clause, state)) {
            carried.to(carried.lastNamed().only().stream()
                    .map(actor -> new Assignee(actor, Role.OWNS))
                    .toList());
        }
        if (carried.actors().isEmpty() && chain.isIdle()) {
            return false;
        }
        if (endsCarryOver(clause, first)) {
            boolean owned = chain.give(carried.actors(), state.period());
            carried.to(List.of());
            return owned;
        }
        if (!carried.actors().isEmpty() && !isAside(clause)) {
            chain.add(promised ? new Span(clause.start() + 1, clause.end()) : clause);
        }
        return false;
    }

    /** 市甲局担子最重。*6月底前把方案拿出来*: the paragraph is about one body, and the speaker hands out work. */
    private boolean goesOn(Span clause, ResponsibilityState state) {
        return carried.actors().isEmpty()
                && clause.length() >= FEWEST_TOLD
                && chain.isIdle()
                && state.obliging()
                && state.period() != Period.PAST
                && state.period() != Period.PROBLEM
                && carried.lastNamed().only().stream().anyMatch(actor -> actor.type() == ActorType.DEPARTMENT)
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case TASK -> true;
                    case TOLD -> kinds.demands(clause);
                    case MEANS, TARGET, NOMINAL, REMARK, OTHER -> false;
                };
    }

    /** 作为第一责任人, 会同乙局等部门, 具体包括：: what an actor is, who helps him, and what leads on is no task. */
    private boolean isAside(Span clause) {
        String words = clause.of(text);
        boolean leadsOn = text.startsWith("：", clause.end())
                && kinds.opening().skip(text, clause.start(), clause.end()) >= clause.end();
        return leadsOn
                || context.lexicon().begins(WordClass.IN_ROLE, words)
                || RoleLead.of(context.lexicon(), words).length() == words.length();
    }

    private boolean endsCarryOver(Span clause, boolean first) {
        if (first && TARGET_YEAR.matcher(clause.of(text)).lookingAt()) {
            return true;
        }
        if (kinds.opening().skip(text, clause.start(), clause.end()) >= clause.end()) {
            return false;
        }
        if (phrases.stopsSubject(text, clause.start()) || isDocuments(clause)) {
            return true;
        }
        return first
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case OTHER, NOMINAL, TARGET, TOLD, REMARK -> true;
                    case TASK, MEANS -> false;
                };
    }

    /** 新修订的《办法》已经明确，…: what a document says nobody who was named before has to do. */
    private boolean isDocuments(Span clause) {
        return context.lexicon().ends(WordClass.DOCUMENT_SAYS, clause.of(text))
                && clause.of(text).contains("》");
    }

    /** 甲由丙局负责，乙由丁局负责，*严格执行制度*: what follows is asked of them all. */
    private boolean distributeAmong(List<Share> shares, ResponsibilityState state) {
        List<Assignee> sharers = new ArrayList<>(state.sharers());
        boolean owned = distribute(shares, state);
        sharers.addAll(carried.actors());
        state.sharers(sharers);
        carried.to(sharers);
        return owned;
    }

    private boolean distribute(List<Share> shares, ResponsibilityState state) {
        shares.forEach(
                share -> assigned.add(new Assignee(share.actor(), share.role()), share.asTask(), "respectively", 0.9));
        state.name();
        carried.to(shares.stream()
                .map(Share::actor)
                .distinct()
                .map(actor -> new Assignee(actor, Role.OWNS))
                .toList());
        return true;
    }
}
