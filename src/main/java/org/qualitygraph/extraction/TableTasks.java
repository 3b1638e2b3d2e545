package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        ActorLists lists = new ActorLists(context, mentions);
        UnitPhrases units = new UnitPhrases(context, lists);
        TaskClauses clauses = new TaskClauses(context, new ClauseKinds(context));
        for (Table table : context.tables().all()) {
            for (List<Span> row : table.rows()) {
                List<Assignee> assignees = assignees(table, row, lists, units);
                String deadline = deadline(context.text(), table, row);
                for (int column : TableReader.columns(table, "任务", "工作内容", "措施")) {
                    List<Task> found = clauses.chain(Clauses.of(context.text(), row.get(column)));
                    boolean respectively = found.size() == assignees.size()
                            && row.stream()
                                    .anyMatch(cell -> cell.of(context.text()).contains("分别"));
                    for (int i = 0; i < found.size(); i++) {
                        Task task = found.get(i);
                        List<Assignee> whose = respectively ? List.of(assignees.get(i)) : assignees;
                        whose.forEach(assignee -> drafts.add(draft(assignee, task, deadline)));
                    }
                }
            }
        }
        return drafts;
    }

    private static List<Assignee> assignees(Table table, List<Span> row, ActorLists lists, UnitPhrases units) {
        List<Assignee> assignees = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Span cell = row.get(i);
            @Nullable Role role = role(table.headers().get(i));
            if (role == Role.OWNS && units.saysRole(cell)) {
                assignees.addAll(units.read(cell));
            } else if (role != null) {
                lists.listed(cell).forEach(actor -> assignees.add(new Assignee(actor, role)));
            }
        }
        return assignees;
    }

    /** The cell of the column on time, as it is written; a dash says none. */
    private static @Nullable String deadline(String text, Table table, List<Span> row) {
        return TableReader.columns(table, "时限", "时间", "进度").stream()
                .map(column -> row.get(column).of(text).strip())
                .filter(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Role role(String header) {
        if (header.startsWith("牵头")) {
            return Role.LEADS;
        }
        if (header.startsWith("配合") || header.startsWith("协助")) {
            return Role.SUPPORTS;
        }
        return header.contains("责任") || header.contains("分工") ? Role.OWNS : null;
    }

    private static ResponsibilityDraft draft(Assignee assignee, Task task, @Nullable String deadline) {
        return new ResponsibilityDraft(
                assignee.actor().name(),
                assignee.actor().type(),
                assignee.actor().body(),
                assignee.role(),
                task.text(),
                deadline,
                List.of(task.span(), assignee.actor().span()),
                0.95,
                "task-table");
    }
}
