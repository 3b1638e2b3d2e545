package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.text.Span;

/** The responsibilities found so far in one speech. */
final class AssignedTasks {
    private static final int SHORTEST = 3;
    /** 抓好以下几项工作 only announces tasks. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(".*(?:以下|如下|下列|下述).{0,4}(?:方面|方向|工作|任务|措施|事项|环节|要求|[点条项件]|几个).*");

    private final List<ResponsibilityDraft> drafts = new ArrayList<>();
    private final Deadlines deadlines;

    AssignedTasks(String text) {
        deadlines = new Deadlines(text);
    }

    /** {@return what was found, in reading order} */
    List<ResponsibilityDraft> all() {
        return List.copyOf(drafts);
    }

    /** Gives a task to an actor named before it. */
    void add(Assignee assignee, Task task, String rule, double confidence) {
        String deadline = deadlines.of(task.span(), task.text());
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
        if (task.text().length() >= SHORTEST && !ANNOUNCED.matcher(task.text()).matches()) {
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
