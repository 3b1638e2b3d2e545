package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Clauses that say nothing but who is responsible: 由甲局负责，乙局协助 – for what follows, for what came before, or for a topic. */
final class UnitClauses {
    private static final char BY = '由';

    private final String text;
    private final Lexicon lexicon;
    private final ClauseKinds kinds;
    private final UnitPhrases units;
    private final AssignedTasks assigned;
    private final OpenTasks open;
    private final TaskChain chain;
    private final CarryOver carried;
    private final UnitTopics topics;
    private final TaskClauses tasks;
    private final ActorPhrases phrases;

    UnitClauses(ResponsibilityParts parts) {
        text = parts.context().text();
        lexicon = parts.context().lexicon();
        kinds = parts.kinds();
        units = parts.units();
        assigned = parts.assigned();
        open = parts.open();
        chain = parts.chain();
        carried = parts.carried();
        topics = new UnitTopics(parts);
        tasks = parts.tasks();
        phrases = parts.phrases();
    }

    private boolean assignBack(List<Assignee> assignees, Span phrase) {
        carried.to(List.of());
        return open.assign(assignees, phrase, units.firstLabel(phrase) >= 0);
    }

    /** {@return the last of the neighbouring clauses from {@code from} on that only say who is responsible} */
    int last(List<Span> clauses, int from) {
        int last = from - 1;
        while (last + 1 < clauses.size()
                && units.saysRole(clauses.get(last + 1))
                && !units.read(clauses.get(last + 1)).isEmpty()) {
            last++;
        }
        boolean mutual = last == from
                && last + 1 < clauses.size()
                && lexicon.ends(WordClass.MUTUAL_SUPPORT, clauses.get(from).of(text));
        return mutual ? from - 1 : last;
    }

    /** 由甲局负责，乙局协助，…: what follows in the sentence is theirs; where nothing follows, what came before. */
    void take(List<Span> clauses, int from, int to, ResponsibilityState state) {
        Span phrase = new Span(clauses.get(from).start(), clauses.get(to).end());
        List<Assignee> assignees = units.read(phrase);
        if (state.handedBack() && chain.given().isEmpty()) {
            open.assign(assignees, phrase, units.firstLabel(phrase) >= 0);
            return;
        }
        Optional<Task> topic = topics.before(clauses, from, to);
        if (topic.isPresent()) {
            state.topics(List.of(topic.get()));
        } else if (from == 0 || text.charAt(clauses.get(from).start() - 1) == '；') {
            state.topics(List.of());
        }
        if (!state.topics().isEmpty()) {
            state.topics().forEach(task -> assignees.forEach(it -> assigned.add(it, task, "topic-by-whom", 0.85)));
            boolean only = from <= 1 && to + 1 == clauses.size();
            carried.to(only ? withLeaders(assignees) : carried.actors());
            if (to + 1 < clauses.size() && !topics.beginsGroup(clauses, to + 1)) {
                carried.to(withLeaders(assignees));
            }
            return;
        }
        if (lexicon.begins(WordClass.TOLD_EVENT, phrase.of(text))) {
            carried.to(List.of());
            return;
        }
        if (supports(assignees, to + 1 < clauses.size(), state)) {
            return;
        }
        if (from == 0 && answerForAll(assignees, phrase)) {
            carried.to(assignees);
            return;
        }
        boolean refers = lexicon.begins(WordClass.BACK_REFERENCE, phrase.of(text));
        boolean backward = refers && !(to + 1 < clauses.size() && open.isHeadingOnly());
        boolean others = to + 1 < clauses.size() && !open.isEmpty(from) && topics.names(clauses.get(to + 1));
        boolean more = to + 1 < clauses.size() && !others;
        boolean headed = from == 0 && !more && open.isHeadingOnly();
        if (!more || backward) {
            if (from > 0 && !backward) {
                open.addUpTo(state.sentence(), clauses.get(from - 1).end());
            }
            boolean back = assignBack(assignees, phrase);
            state.handBack(back && others);
        }
        carried.to(more || headed ? assignees : List.of());
    }

    /** 甲局要…。*各乡镇负总责*。: groups that answer for all that is theirs, not for what was told before. */
    private boolean answerForAll(List<Assignee> assignees, Span phrase) {
        return lexicon.ends(WordClass.WHOLE_LEAD, phrase.of(text))
                && !lexicon.begins(WordClass.BACK_REFERENCE, phrase.of(text))
                && !lexicon.begins(WordClass.ONE_MATTER, phrase.of(text))
                && assignees.stream().allMatch(assignee -> assignee.actor().type() == ActorType.COLLECTIVE);
    }

    /** 工程质量由甲局牵头，*乙局配合*，10月底前完成检测: who helps goes on beside who leads. */
    private List<Assignee> withLeaders(List<Assignee> assignees) {
        boolean helping = assignees.stream().allMatch(assignee -> assignee.role() == Role.SUPPORTS);
        if (!helping) {
            return assignees;
        }
        List<Assignee> joint = new ArrayList<>();
        carried.actors().forEach(it -> joint.add(new Assignee(it.actor(), Role.LEADS)));
        joint.addAll(assignees);
        return joint;
    }

    /** 再建示范区4个，由甲局、乙局负责，…: {@return whether what stands before in the sentence was given to those named, though more follows} */
    boolean takesBefore(List<Span> clauses, int from, int to, ResponsibilityState state) {
        if (from == 0
                || to + 1 >= clauses.size()
                || state.named()
                || text.charAt(clauses.get(from).start()) != BY
                || text.charAt(clauses.get(from).start() - 1) != '，') {
            return false;
        }
        Span phrase = new Span(clauses.get(from).start(), clauses.get(to).end());
        List<Task> before = tasks.open(clauses.subList(0, from));
        for (Task task : before) {
            units.read(phrase).forEach(it -> assigned.addBack(it, task, phrase, "actor-behind", 0.85));
        }
        return !before.isEmpty();
    }

    /** 对重点产品，要加大抽查，*这项工作由甲局负责*: {@return whether what the sentence told before was given to those named, whoever was named before it} */
    boolean takesMatter(List<Span> clauses, int from, int to) {
        Span phrase = new Span(clauses.get(from).start(), clauses.get(to).end());
        if (from == 0 || !lexicon.begins(WordClass.ONE_MATTER, phrase.of(text)) || named(clauses.subList(0, from))) {
            return false;
        }
        List<Task> before = tasks.open(clauses.subList(0, from));
        for (Task task : before) {
            units.read(phrase).forEach(it -> assigned.addBack(it, task, phrase, "actor-behind", 0.85));
        }
        return !before.isEmpty();
    }

    private boolean named(List<Span> clauses) {
        return clauses.stream().anyMatch(clause -> phrases.at(clause).isPresent());
    }

    /** *农产品质量*，农业局抓: what the next clause gives to somebody. */
    boolean isTopicOfNext(List<Span> clauses, int i) {
        return i + 1 < clauses.size()
                && topics.mayStandAt(clauses, i)
                && (kinds.isTopic(clauses.get(i)) ? last(clauses, i + 1) > i : i == 0 && topics.isField(clauses));
    }

    /** 甲局要牵头编制计划，*乙局配合*，6月底前拿出初稿: who helps does so with what was given and with what follows. */
    private boolean supports(List<Assignee> assignees, boolean more, ResponsibilityState state) {
        boolean helping = !chain.given().isEmpty()
                && !carried.actors().isEmpty()
                && assignees.stream().allMatch(assignee -> assignee.role() == Role.SUPPORTS);
        if (helping) {
            chain.given().forEach(task -> assignees.forEach(it -> assigned.add(it, task, "actor-first-helped", 0.85)));
            List<Assignee> joint = new ArrayList<>();
            carried.actors().forEach(it -> joint.add(state.leading() ? new Assignee(it.actor(), Role.LEADS) : it));
            joint.addAll(assignees);
            carried.to(more ? joint : List.of());
        }
        return helping;
    }
}
