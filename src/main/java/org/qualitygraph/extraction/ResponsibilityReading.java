package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.RespectiveAssignments.Share;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Reads one speech from left to right: who is speaking of whom, which clauses hang together, what is still open. */
final class ResponsibilityReading {
    private static final Pattern BACKWARD = Pattern.compile("(?:此项|这项|该项|上述|以上|本项)(?:工作|任务|事项)?.*");
    private static final Pattern TOPIC_WORD = Pattern.compile("(?:方面|这一块|这块|领域|这条线|这一摊|这摊子?|这件事|这项工作)$");
    private static final Pattern BY = Pattern.compile("由(?=\\p{IsHan})");

    /** 到2025年，…: what follows are the aims of all. */
    private static final Pattern TARGET_YEAR = Pattern.compile("到(?:20\\d\\d年|“?十[一二三四五]五”?末)");

    /** 各部门密切配合，…: a deed of all rather than a role of some. */
    private static final Pattern MUTUAL = Pattern.compile(".*(?:密切|通力|相互|互相|积极主动)配合");

    /** 各部门要…，*特别是*涉农的部门，要…. */
    private static final Pattern SINGLED_OUT = Pattern.compile("特别是|尤其是");

    /** 此次活动由甲局牵头: who held an event that is told of. */
    private static final Pattern EVENT = Pattern.compile("(?:此次|本次|这次|该次)(?:活动|会议|评选|行动|比赛|培训|检查|评审)");

    private static final int SHORT_PREDICATE = 4;

    private final SpeechContext context;
    private final String text;
    private final ClauseKinds kinds;
    private final TaskClauses tasks;
    private final ActorPhrases phrases;
    private final UnitPhrases units;
    private final TrailingUnits trailing;
    private final RespectiveAssignments respective;
    private final ImpliedObligation implied;
    private final AssignedTasks assigned;
    private final OpenTasks open;
    private final TaskChain chain;
    private final CarryOver carried;
    private List<Assignee> spokenOf = List.of();
    private boolean obliging;
    private boolean named;
    private boolean addressed;
    private boolean headed;
    private boolean leading;
    private int sentenceEnd;

    /** 完善制度，具体办法由甲局制定: where ends what stands before the clause that names its own actor; -1 for nothing. */
    private int openUpTo;

    private List<Task> topics = List.of();
    private Period period = Period.OPEN;

    ResponsibilityReading(SpeechContext context, Mentions mentions) {
        this.context = context;
        text = context.text();
        carried = new CarryOver(text);
        kinds = new ClauseKinds(context);
        tasks = new TaskClauses(context, kinds);
        ActorLists lists = new ActorLists(context, mentions);
        phrases = new ActorPhrases(context, lists);
        units = new UnitPhrases(context, lists);
        trailing = new TrailingUnits(context, lists, units);
        respective = new RespectiveAssignments(context, units);
        implied = new ImpliedObligation(context, kinds);
        assigned = new AssignedTasks(text);
        chain = new TaskChain(text, tasks, kinds.opening(), assigned);
        open = new OpenTasks(context, tasks, assigned);
    }

    List<ResponsibilityDraft> read() {
        for (OutlineSentence sentence : context.outline().sentences()) {
            if (carried.moveTo(sentence)) {
                open.clear();
            }
            if (!context.tables().covers(sentence.span())) {
                read(sentence);
            }
        }
        return assigned.all();
    }

    private void read(OutlineSentence sentence) {
        Span body = takeTrailingUnits(sentence);
        if (body == null) {
            return;
        }
        chain.startSentence();
        period = context.periods().of(sentence);
        topics = List.of();
        spokenOf = List.of();
        obliging = false;
        List<Span> clauses = Clauses.of(text, body);
        boolean owned = false;
        named = false;
        addressed = false;
        headed = false;
        sentenceEnd = body.end();
        openUpTo = -1;
        leading = false;
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 && text.charAt(clauses.get(i).start() - 1) == '；') {
                topics = List.of();
            }
            int last = lastUnitClause(clauses, i);
            if (last >= i) {
                owned |= chain.give(carried.actors(), period);
                takeTopicBefore(clauses, i, last);
                takeUnitClauses(sentence, clauses, i, last);
                owned |= !carried.actors().isEmpty();
                i = last;
            } else if (!takeTopic(clauses, i)) {
                owned |= readClause(clauses.get(i), i == 0);
            }
        }
        owned |= chain.give(carried.actors(), period);
        if ((!owned || !named) && period != Period.PROBLEM) {
            open.add(sentence);
        } else if (openUpTo > 0 && period != Period.PROBLEM) {
            open.addUpTo(sentence, openUpTo);
        }
        carried.endOf(sentence, !addressed, headed && sentence.heading());
    }

    /** Takes （牵头单位：…） or 责任单位：… off the sentence's end; null when nothing else is left. */
    private @Nullable Span takeTrailingUnits(OutlineSentence sentence) {
        Span span = sentence.span();
        int start = trailing.start(span);
        List<Assignee> assignees = start < 0 ? List.of() : units.read(new Span(start, span.end()));
        if (assignees.isEmpty()) {
            return start >= 0 && text.charAt(span.start()) == '（' ? new Span(span.start(), start) : span;
        }
        open.addUpTo(sentence, start);
        boolean behindHeading = start == span.start() && open.isHeadingOnly();
        if ((!assignBack(assignees, new Span(start, span.end())) && start == span.start()) || behindHeading) {
            carried.to(assignees);
        }
        return null;
    }

    private boolean assignBack(List<Assignee> assignees, Span phrase) {
        carried.to(List.of());
        return open.assign(assignees, phrase);
    }

    /** {@return the last of the neighbouring clauses from {@code from} on that only say who is responsible} */
    private int lastUnitClause(List<Span> clauses, int from) {
        int last = from - 1;
        while (last + 1 < clauses.size()
                && units.saysRole(clauses.get(last + 1))
                && !units.read(clauses.get(last + 1)).isEmpty()) {
            last++;
        }
        boolean mutual = last == from
                && last + 1 < clauses.size()
                && MUTUAL.matcher(clauses.get(from).of(text)).matches();
        return mutual ? from - 1 : last;
    }

    /** 农产品质量，农业局抓: what is given stands in a clause of its own before; a new topic ends the one before. */
    private void takeTopicBefore(List<Span> clauses, int from, int to) {
        boolean alone =
                from > 0 && kinds.isTopic(clauses.get(from - 1)) && (from == 1 || beginsGroup(clauses, from - 1));
        boolean followed = to + 1 < clauses.size()
                && !beginsGroup(clauses, to + 1)
                && kinds.kind(clauses.get(to + 1).start(), clauses.get(to + 1).end()) != ClauseKinds.Kind.TARGET;
        if (alone && !followed) {
            Span topic = clauses.get(from - 1);
            topics = List.of(new Task(topic, TOPIC_WORD.matcher(topic.of(text)).replaceFirst("")));
        } else if (from == 0 || text.charAt(clauses.get(from).start() - 1) == '；') {
            topics = List.of();
        }
    }

    /** Whether a clause opens a group: behind ；, or behind a clause that says who is responsible. */
    private boolean beginsGroup(List<Span> clauses, int i) {
        return i == 0
                || text.charAt(clauses.get(i).start() - 1) == '；'
                || (units.saysRole(clauses.get(i - 1)) && kinds.isTopic(clauses.get(i)));
    }

    /** 由甲局负责，乙局协助，…: what follows in the sentence is theirs; where nothing follows, what came before. */
    private void takeUnitClauses(OutlineSentence sentence, List<Span> clauses, int from, int to) {
        Span phrase = new Span(clauses.get(from).start(), clauses.get(to).end());
        List<Assignee> assignees = units.read(phrase);
        if (!topics.isEmpty()) {
            topics.forEach(task -> assignees.forEach(it -> assigned.add(it, task, "topic-by-whom", 0.85)));
            return;
        }
        if (EVENT.matcher(phrase.of(text)).lookingAt()) {
            carried.to(List.of());
            return;
        }
        if (supports(assignees, to + 1 < clauses.size())) {
            return;
        }
        boolean backward = BACKWARD.matcher(phrase.of(text)).matches();
        boolean more = to + 1 < clauses.size();
        if (!more || backward) {
            if (from > 0 && !backward) {
                open.addUpTo(sentence, clauses.get(from - 1).end());
            }
            assignBack(assignees, phrase);
        }
        carried.to(more ? assignees : List.of());
    }

    /** 甲局要牵头编制计划，*乙局配合*，6月底前拿出初稿: who helps does so with what was given and with what follows. */
    private boolean supports(List<Assignee> assignees, boolean more) {
        boolean helping = !chain.given().isEmpty()
                && !carried.actors().isEmpty()
                && assignees.stream().allMatch(assignee -> assignee.role() == Role.SUPPORTS);
        if (helping) {
            chain.given().forEach(task -> assignees.forEach(it -> assigned.add(it, task, "actor-first-helped", 0.85)));
            List<Assignee> joint = new ArrayList<>();
            carried.actors()
                    .forEach(it -> joint.add(leading ? new Assignee(it.actor(), Role.LEADS) : it));
            joint.addAll(assignees);
            carried.to(more ? joint : List.of());
        }
        return helping;
    }

    /** 坐在台下的企业，要…: a clause that only names the group. */
    private boolean takeTopic(List<Span> clauses, int i) {
        boolean singled = SINGLED_OUT.matcher(clauses.get(i).of(text)).lookingAt();
        List<Actor> listed = singled && i + 1 < clauses.size() ? phrases.singledOut(clauses.get(i)) : List.of();
        if (!listed.isEmpty()) {
            chain.give(carried.actors(), period);
            carried.to(
                    listed.stream().map(actor -> new Assignee(actor, Role.OWNS)).toList());
            return true;
        }
        Optional<Actor> topic = (singled || carried.actors().isEmpty()) && i + 1 < clauses.size()
                ? phrases.topic(clauses.get(i), clauses.get(i + 1))
                : Optional.empty();
        if (topic.isPresent()) {
            chain.give(carried.actors(), period);
        }
        topic.ifPresent(actor -> carried.to(List.of(new Assignee(actor, Role.OWNS))));
        return topic.isPresent();
    }

    /** {@return whether the clause made its sentence somebody's} */
    private boolean readClause(Span clause, boolean first) {
        if (EVENT.matcher(clause.of(text)).lookingAt()) {
            boolean owned = chain.give(carried.actors(), period);
            carried.to(List.of());
            return owned;
        }
        Optional<List<Share>> shares = respective.read(clause, phrases);
        if (shares.isPresent()) {
            chain.drop();
            return distribute(shares.get());
        }
        List<Share> byWhom = respective.byWhom(clause);
        if (!byWhom.isEmpty()) {
            boolean owned = chain.give(carried.actors(), period);
            topics = byWhom.stream().map(Share::asTask).distinct().toList();
            return (period != Period.PAST && distribute(byWhom)) || owned;
        }
        Optional<Phrase> begun = phrases.at(clause);
        Optional<Phrase> phrase = begun.or(() -> byWhom(clause));
        if (phrase.isPresent()) {
            if (begun.isEmpty() && !first && !named && carried.actors().isEmpty()) {
                openUpTo = clause.start() - 1;
            }
            boolean owned = chain.give(carried.actors(), period);
            return take(phrase.get(), clause) || owned;
        }
        if (carried.actors().isEmpty() && kinds.opening().modalLength(text, clause.start(), clause.end()) > 0) {
            carried.to(spokenOf);
        }
        spokenOf = List.of();
        if (carried.actors().isEmpty() && chain.isIdle()) {
            return false;
        }
        if (endsCarryOver(clause, first)) {
            boolean owned = chain.give(carried.actors(), period);
            carried.to(List.of());
            return owned;
        }
        if (!carried.actors().isEmpty() && !isAside(clause)) {
            chain.add(clause);
        }
        return false;
    }

    /** 作为第一责任人, 会同乙局等部门: what an actor is and who helps him is no task. */
    private boolean isAside(Span clause) {
        String words = clause.of(text);
        return words.startsWith("作为") || RoleLead.of(words).length() == words.length();
    }

    private boolean endsCarryOver(Span clause, boolean first) {
        if (kinds.opening().skip(text, clause.start(), clause.end()) >= clause.end()) {
            return false;
        }
        if (phrases.stopsSubject(text, clause.start())) {
            return true;
        }
        if (first && TARGET_YEAR.matcher(clause.of(text)).lookingAt()) {
            return true;
        }
        return first
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case OTHER, NOMINAL, TARGET -> true;
                    case TASK, MEANS -> false;
                };
    }

    /** 奖励资金由甲局列支: the actor stands inside the clause. */
    private Optional<Phrase> byWhom(Span clause) {
        Matcher matcher = BY.matcher(text).region(clause.start(), clause.end());
        while (matcher.find()) {
            Optional<Phrase> phrase = phrases.at(new Span(matcher.end(), clause.end()));
            if (phrase.isPresent() && phrase.get().predicate() < clause.end()) {
                return phrase.map(Phrase::asUrged);
            }
        }
        return Optional.empty();
    }

    private boolean take(Phrase phrase, Span clause) {
        carried.to(phrase.actors().stream().map(Assignee::inOwnRole).toList());
        named = true;
        if (phrase.predicate() >= clause.end()) {
            boolean announced = text.startsWith("：", clause.end())
                    || text.startsWith("是", phrase.actors().getLast().span().end());
            headed = clause.end() == sentenceEnd
                    && phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.DEPARTMENT);
            addressed = phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.COLLECTIVE);
            if (phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.REGION)
                    || !(announced || headed || phrase.urged() || implied.expected(period, obliging))) {
                spokenOf = carried.actors();
                carried.to(List.of());
            }
            return false;
        }
        RoleLead lead = RoleLead.of(text.substring(phrase.predicate(), clause.end()));
        obliging |= phrase.modal() || implied.exhorts(phrase, clause);
        if (text.startsWith("作为", phrase.predicate())) {
            return false;
        }
        if (!phrase.modal() && kinds.opening().skip(text, phrase.predicate(), clause.end()) >= clause.end()) {
            return false;
        }
        if (!phrase.modal() && !implied.holds(phrase, clause, lead.role(), period, obliging)) {
            spokenOf = carried.actors();
            carried.to(List.of());
            return false;
        }
        int start = phrase.predicate() + lead.length();
        if (lead.role() == Role.SUPPORTS) {
            start = phrases.behindPartners(start, clause.end());
        }
        if (phrase.urged() && clause.end() - start <= SHORT_PREDICATE && start > clause.start()) {
            return takeShort(phrase, clause, start);
        }
        if (start >= clause.end()) {
            return true;
        }
        if (lead.role() == Role.OWNS) {
            chain.add(new Span(start, clause.end()));
            chain.oblige(phrase.modal() || implied.isDuty(phrase));
        } else if (start < clause.end() && kinds.kind(start, clause.end()) != ClauseKinds.Kind.OTHER) {
            Task task = tasks.task(start, clause.end());
            chain.keep(task);
            leading = lead.role() == Role.LEADS;
            phrase.actors()
                    .forEach(actor -> assigned.add(new Assignee(actor, lead.role()), task, "actor-first-role", 0.9));
        }
        return true;
    }

    /** 行动迟缓的单位由甲局约谈: the verb alone says too little, so its object goes with it. */
    private boolean takeShort(Phrase phrase, Span clause, int start) {
        Matcher by = BY.matcher(text).region(clause.start(), clause.end());
        if (by.find() && by.start() > clause.start()) {
            Task task =
                    new Task(clause, text.substring(start, clause.end()) + text.substring(clause.start(), by.start()));
            phrase.actors().forEach(actor -> assigned.add(new Assignee(actor, Role.OWNS), task, "by-whom-short", 0.8));
        } else {
            chain.add(new Span(start, clause.end()));
        }
        return true;
    }

    private boolean distribute(List<Share> shares) {
        shares.forEach(
                share -> assigned.add(new Assignee(share.actor(), share.role()), share.asTask(), "respectively", 0.9));
        named = true;
        carried.to(shares.stream()
                .map(Share::actor)
                .distinct()
                .map(actor -> new Assignee(actor, Role.OWNS))
                .toList());
        return true;
    }
}
