package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Clauses that name who acts and what he does: 市水利局要…, 奖励资金由甲局列支. */
final class ActorClauses {
    private static final Pattern COUNT = Pattern.compile("[一二两三四五六七八九十几]$");
    private static final int SHORT_PREDICATE = 4;
    private final SpeechContext context;
    private final String text;
    private final ClauseKinds kinds;
    private final TaskClauses tasks;
    private final Lexicon lexicon;
    private final ActorPhrases phrases;
    private final ImpliedObligation implied;
    private final AssignedTasks assigned;
    private final TaskChain chain;
    private final CarryOver carried;
    private final ClauseActors named;

    ActorClauses(ResponsibilityParts parts) {
        context = parts.context();
        lexicon = context.lexicon();
        text = context.text();
        kinds = parts.kinds();
        tasks = parts.tasks();
        phrases = parts.phrases();
        implied = parts.implied();
        assigned = parts.assigned();
        chain = parts.chain();
        carried = parts.carried();
        named = new ClauseActors(parts);
    }

    /** Reads a clause that somebody begins, or in which 由 names him; {@return whether it made its sentence somebody's, empty where nobody is named} */
    Optional<Boolean> read(Span clause, boolean first, ResponsibilityState state) {
        Optional<Phrase> phrase = named.in(clause, first);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        if (!first && !state.named() && carried.actors().isEmpty()) {
            state.keepOpen(clause.start() - 1);
        }
        boolean owned = chain.give(carried.actors(), state.period());
        return Optional.of(take(phrase.get(), clause, state) || owned);
    }

    private boolean take(Phrase phrase, Span clause, ResponsibilityState state) {
        carried.to(phrase.actors().stream().map(Assignee::inOwnRole).toList());
        state.name();
        carried.lastNamed().name(phrase.actors());
        chain.startAnew();
        if (phrase.predicate() >= clause.end()) {
            takeNamed(phrase, clause, state);
            return false;
        }
        RoleLead lead = RoleLead.of(lexicon, text.substring(phrase.predicate(), clause.end()));
        state.oblige(phrase.modal() || implied.exhorts(phrase, clause));
        if (lexicon.lengthAt(WordClass.IN_ROLE, text, phrase.predicate()) > 0) {
            return false;
        }
        if (lexicon.lengthAt(WordClass.BARE_CALL, text, phrase.predicate()) > 0) {
            String rest = text.substring(clause.end(), Math.max(clause.end(), state.end()));
            if (rest.startsWith("，") && !Periods.DEMAND.occursIn(rest)) {
                carried.to(List.of());
            }
            return false;
        }
        if (!phrase.modal()
                && (kinds.opening().skip(text, phrase.predicate(), clause.end()) >= clause.end()
                        || counts(phrase.predicate(), clause.end()))) {
            carried.to(phrase.actors().stream()
                    .map(actor -> new Assignee(actor, lead.role()))
                    .toList());
            return false;
        }
        if (!phrase.modal() && !implied.holds(phrase, clause, lead.role(), state.period(), state.obliging())) {
            state.spokenOf(isSpeaker(phrase, clause) ? List.of() : carried.actors());
            carried.to(List.of());
            return false;
        }
        return give(phrase, lead, clause, state);
    }

    /** 甲局*局长张某强调*，要…: he speaks to all. */
    private boolean isSpeaker(Phrase phrase, Span clause) {
        String words = clause.of(text);
        return lexicon.ends(WordClass.TELLING_VERB, words)
                && lexicon.occursIn(WordClass.PERSON_TITLE, text.substring(phrase.predicate(), clause.end()));
    }

    /** 甲局*另外还有一件事*，就是…: what follows is theirs. */
    private boolean counts(int start, int end) {
        String predicate = text.substring(start, end);
        int matter = lexicon.lengthAtEnd(WordClass.COUNTED_MATTER, predicate);
        return matter > 0
                && predicate.length() > matter
                && COUNT.matcher(predicate.substring(0, predicate.length() - matter))
                        .find();
    }

    /** 市水利局： – the clause only names them; what is theirs may follow. */
    private void takeNamed(Phrase phrase, Span clause, ResponsibilityState state) {
        boolean announced = text.startsWith("：", clause.end())
                || text.startsWith("是", phrase.actors().getLast().span().end());
        boolean headed = clause.end() == state.end() && all(phrase, ActorType.DEPARTMENT);
        state.addressOnly(all(phrase, ActorType.COLLECTIVE), headed);
        if (all(phrase, ActorType.REGION)
                || !(announced || headed || phrase.urged() || implied.expected(state.period(), state.obliging()))) {
            state.spokenOf(carried.actors());
            carried.to(List.of());
        }
    }

    private static boolean all(Phrase phrase, ActorType type) {
        return phrase.actors().stream().allMatch(actor -> actor.type() == type);
    }

    /** Gives the actors what stands behind the words that say their role. */
    private boolean give(Phrase phrase, RoleLead lead, Span clause, ResponsibilityState state) {
        int start = phrase.predicate() + lead.length();
        if (lead.role() == Role.SUPPORTS) {
            start = phrases.behindPartners(start, clause.end());
        }
        Span object =
                phrase.urged() && text.startsWith("由", clause.start()) ? state.mentionedBefore(clause.start()) : null;
        Span deed = new Span(start, Math.max(start, clause.end()));
        Span untimed = new Span(kinds.opening().skipTime(text, deed.start(), deed.end()), deed.end());
        if (object != null && kinds.verbs().isDeed(untimed) && isDealtWith(object)) {
            return takeWith(object, phrase, lead.role(), deed, state);
        }
        boolean bare = clause.end() - start <= SHORT_PREDICATE
                || (text.indexOf('由', clause.start() + 1, start) > 0
                        && kinds.kind(start, clause.end()) == ClauseKinds.Kind.MEANS
                        && kinds.verbs().endIn(deed));
        if (phrase.urged() && bare && start > clause.start()) {
            return takeShort(phrase, lead.role(), clause, start, state);
        }
        if (start >= clause.end()) {
            return true;
        }
        if (lead.role() == Role.OWNS) {
            chain.add(new Span(start, clause.end()));
            boolean grounded = phrase.urged() && kinds.kind(start, clause.end()) == ClauseKinds.Kind.MEANS;
            chain.oblige(phrase.modal() || implied.isDuty(phrase) || grounded);
        } else if (start < clause.end() && kinds.kind(start, clause.end()) != ClauseKinds.Kind.OTHER) {
            Task task = tasks.task(start, clause.end());
            chain.keep(task);
            state.lead(lead.role() == Role.LEADS);
            phrase.actors()
                    .forEach(actor -> assigned.add(new Assignee(actor, lead.role()), task, "actor-first-role", 0.9));
        }
        return true;
    }

    /** *对出具虚假报告的机构*，由甲局查处; *产业联盟的标准*，由甲局牵头制定. */
    private boolean isDealtWith(Span clause) {
        return (kinds.verbs().endInNoun(clause) || text.startsWith("的", clause.end() - 1))
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case MEANS, TASK -> lexicon.lengthAt(WordClass.CONCERNING, text, clause.start()) > 0;
                    case NOMINAL, OTHER -> true;
                    case TARGET, TOLD, REMARK -> false;
                };
    }

    /** 对出具虚假报告的机构，由甲局*依法查处*; 联盟标准，由甲局牵头*制定*: the deed goes with what it is done to. */
    private boolean takeWith(Span object, Phrase phrase, Role role, Span deed, ResponsibilityState state) {
        boolean concerns = lexicon.lengthAt(WordClass.CONCERNING, text, object.start()) > 0;
        String words = concerns ? object.of(text) + deed.of(text) : deed.of(text) + object.of(text);
        Task task = new Task(new Span(object.start(), deed.end()), words);
        chain.keep(task);
        state.lead(role == Role.LEADS);
        phrase.actors().forEach(actor -> assigned.add(new Assignee(actor, role), task, "by-whom-object", 0.85));
        return true;
    }

    /** 行动迟缓的单位由甲局约谈, 经费由甲局按标准安排: the verb alone says too little, so its object goes with it. */
    private boolean takeShort(Phrase phrase, Role role, Span clause, int start, ResponsibilityState state) {
        Matcher by = ClauseActors.BY.matcher(text).region(clause.start(), clause.end());
        boolean timed = lexicon.lengthAt(WordClass.OPENING_TIME, text, clause.start()) > 0;
        if (!timed && by.find() && kinds.opening().skip(text, clause.start(), by.start()) < by.start()) {
            Task task =
                    new Task(clause, text.substring(start, clause.end()) + text.substring(clause.start(), by.start()));
            if (role == Role.LEADS) {
                chain.keep(task);
                state.lead(true);
            }
            phrase.actors().forEach(actor -> assigned.add(new Assignee(actor, role), task, "by-whom-short", 0.8));
        } else {
            chain.add(new Span(start, clause.end()));
        }
        return true;
    }
}
