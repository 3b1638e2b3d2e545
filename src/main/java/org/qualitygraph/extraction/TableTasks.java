package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.Table;
import org.qualitygraph.outline.TableReader;
import org.qualitygraph.text.Span;

/** Tables of tasks: each row gives its task to the units of its columns. */
final class TableTasks implements Extractor {

    @Override
    public List<ResponsibilityDraft> extract(SpeechContext context, Mentions mentions) {
        List<ResponsibilityDraft> drafts = new ArrayList<>();
        ActorPhrases phrases = new ActorPhrases(context, mentions);
        TaskClauses clauses = new TaskClauses(context);
        for (Table table : context.tables().all()) {
            for (List<Span> row : table.rows()) {
                List<Assignee> assignees = assignees(table, row, phrases);
                for (int column : TableReader.columns(table, "任务", "工作内容", "措施")) {
                    for (Task task : clauses.chain(Clauses.of(context.text(), row.get(column)))) {
                        assignees.forEach(assignee -> drafts.add(draft(assignee, task)));
                    }
                }
            }
        }
        return drafts;
    }

    private static List<Assignee> assignees(Table table, List<Span> row, ActorPhrases phrases) {
        List<Assignee> assignees = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String header = table.headers().get(i);
            Role role = header.startsWith("牵头")
                    ? Role.LEADS
                    : header.startsWith("配合") || header.startsWith("协助")
                            ? Role.SUPPORTS
                            : header.contains("责任单位") || header.contains("责任部门") ? Role.OWNS : null;
            if (role != null) {
                phrases.listed(row.get(i)).forEach(actor -> assignees.add(new Assignee(actor, role)));
            }
        }
        return assignees;
    }

    private static ResponsibilityDraft draft(Assignee assignee, Task task) {
        return new ResponsibilityDraft(
                assignee.actor().name(),
                assignee.actor().type(),
                assignee.actor().body(),
                assignee.role(),
                task.text(),
                List.of(task.span(), assignee.actor().span()),
                0.95,
                "task-table");
    }
}
