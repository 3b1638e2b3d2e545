package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Clauses that hang together behind one actor, until they are given to him. */
final class TaskChain {
    private static final double PRESENT = 0.92;
    private static final double PAST = 0.7;
    private final Lexicon lexicon;
    private final String text;
    private final ActorPhrases phrases;
    private final TaskClauses tasks;
    private final ClauseOpening opening;
    private final AssignedTasks assigned;
    private final List<Span> clauses = new ArrayList<>();
    private final List<Task> given = new ArrayList<>();
    private boolean obliged;

    TaskChain(
            SpeechContext context,
            ActorPhrases phrases,
            TaskClauses tasks,
            ClauseOpening opening,
            AssignedTasks assigned) {
        this.phrases = phrases;
        lexicon = context.lexicon();
        text = context.text();
        this.tasks = tasks;
        this.opening = opening;
        this.assigned = assigned;
    }

    /** Forgets what was given before: a sentence, or somebody else, begins. */
    void startAnew() {
        given.clear();
    }

    /** Keeps a task that the sentence gave without the chain. */
    void keep(Task task) {
        given.add(task);
    }

    /** {@return the tasks that the running sentence has given so far} */
    List<Task> given() {
        return List.copyOf(given);
    }

    void add(Span clause) {
        clauses.add(clause);
    }

    /** Says whether 要 stands right before the first clause, which is a task then whatever its words. */
    void oblige(boolean byModal) {
        obliged = byModal;
    }

    /** {@return whether nothing waits to be given} */
    boolean isIdle() {
        return clauses.isEmpty() && !obliged;
    }

    void drop() {
        clauses.clear();
        obliged = false;
    }

    /** Gives the chain's tasks to the actors; {@return whether there were both} */
    boolean give(List<Assignee> actors, Period period) {
        boolean owned = !clauses.isEmpty() && !actors.isEmpty();
        if (owned) {
            double confidence = period == Period.PAST ? PAST : PRESENT;
            for (Task task : tasks.chain(clauses, obliged)) {
                give(task, actors, confidence);
                given.add(task);
            }
        }
        drop();
        return owned;
    }

    /** 年底牵头对各镇考核: a later clause of the chain may say a role of its own. */
    private void give(Task task, List<Assignee> actors, double confidence) {
        int end = task.span().end();
        int timed = opening.skipTime(text, task.span().start(), end);
        int start = timed + opening.modalLength(text, timed, end);
        RoleLead lead = RoleLead.of(lexicon, text.substring(start, end));
        if (lead.role() == Role.OWNS || start + lead.length() >= end) {
            actors.forEach(assignee -> assigned.add(assignee, task, "actor-first", confidence));
            return;
        }
        int behind = start + lead.length();
        int from = lead.role() == Role.SUPPORTS ? phrases.behindPartners(behind, end) : behind;
        Task own = tasks.task(from, end);
        actors.forEach(assignee ->
                assigned.add(new Assignee(assignee.actor(), lead.role()), own, "actor-first-role", confidence));
    }
}
