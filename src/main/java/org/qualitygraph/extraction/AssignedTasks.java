package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** The responsibilities found so far in one speech. */
final class AssignedTasks {
    private static final int SHORTEST = 3;
    private final List<ResponsibilityDraft> drafts = new ArrayList<>();
    private final Set<Task> ofGroups = new LinkedHashSet<>();
    private final Set<Task> given = new LinkedHashSet<>();
    private final Deadlines deadlines;
    private final Pattern announced;

    /** 抓好以下几项工作 only announces tasks. For one lexicon. */
    private record Announced(Pattern pattern) {
        static Announced of(Lexicon lexicon) {
            return new Announced(Pattern.compile(".*" + lexicon.alternation(WordClass.ANNOUNCED_BELOW) + ".{0,4}"
                    + lexicon.alternation(WordClass.ANNOUNCED_KIND) + ".*"));
        }
    }

    AssignedTasks(SpeechContext context) {
        deadlines = new Deadlines(context.text());
        announced = context.lexicon().derived(Announced.class, Announced::of).pattern();
    }

    /** {@return what was found, in reading order} */
    List<ResponsibilityDraft> all() {
        return List.copyOf(drafts);
    }

    /** {@return the tasks inside {@code span} that groups named before them have} */
    List<Task> in(Span span) {
        return ofGroups.stream().filter(task -> span.contains(task.span())).toList();
    }

    /** {@return the tasks inside {@code span} that anybody named before them has} */
    List<Task> givenIn(Span span) {
        return given.stream().filter(task -> span.contains(task.span())).toList();
    }

    /** Gives a task to an actor named before it. */
    void add(Assignee assignee, Task task, String rule, double confidence) {
        given.add(task);
        String deadline = deadlines.of(task.span(), task.text());
        if (assignee.actor().type() == ActorType.COLLECTIVE) {
            ofGroups.add(task);
        }
        add(assignee, task, deadline, List.of(assignee.actor().span(), task.span()), rule, confidence);
    }

    /** Gives a task to an actor in a phrase behind it. */
    void addBack(Assignee assignee, Task task, Span phrase, String rule, double confidence) {
        String deadline = deadlines.of(task.span(), task.text(), phrase);
        add(assignee, task, deadline, List.of(task.span(), phrase), rule, confidence);
    }

    private void add(
            Assignee assignee,
            Task task,
            @Nullable String deadline,
            List<Span> evidence,
            String rule,
            double confidence) {
        if (task.text().length() >= SHORTEST && !announced.matcher(task.text()).matches()) {
            Actor actor = assignee.actor();
            drafts.add(new ResponsibilityDraft(
                    actor.name(),
                    actor.type(),
                    actor.body(),
                    assignee.role(),
                    task.text(),
                    deadline,
                    evidence,
                    confidence,
                    rule));
        }
    }
}
