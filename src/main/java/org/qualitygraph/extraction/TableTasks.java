package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.Table;
import org.qualitygraph.outline.TableReader;
import org.qualitygraph.text.Span;

/** Tables of tasks: each row gives its task to the units of its columns. */
final class TableTasks implements Extractor {

    @Override
    public List<ResponsibilityDraft> extract(SpeechContext context, Mentions mentions) {
        Reading reading = new Reading(context, mentions);
        for (Table table : context.tables().all()) {
            table.rows().forEach(row -> reading.row(table, row));
        }
        return reading.drafts;
    }

    /** The tables of one speech. */
    private static final class Reading {
        private static final String EACH_HIS_OWN = "分别";
        private final List<ResponsibilityDraft> drafts = new ArrayList<>();
        private final String text;
        private final Lexicon lexicon;
        private final ActorLists lists;
        private final UnitPhrases units;
        private final TaskClauses clauses;

        Reading(SpeechContext context, Mentions mentions) {
            text = context.text();
            lexicon = context.lexicon();
            lists = new ActorLists(context, mentions);
            units = new UnitPhrases(context, lists);
            clauses = new TaskClauses(context, new ClauseKinds(context));
        }

        void row(Table table, List<Span> row) {
            List<Assignee> assignees = assignees(table, row);
            String deadline = deadline(table, row);
            for (int column : TableReader.columns(table, lexicon.of(WordClass.TASK_COLUMN))) {
                List<Task> found = clauses.chain(Clauses.of(text, row.get(column)));
                boolean respectively = found.size() == assignees.size()
                        && row.stream().anyMatch(cell -> cell.of(text).contains(EACH_HIS_OWN));
                for (int i = 0; i < found.size(); i++) {
                    Task task = found.get(i);
                    List<Assignee> whose = respectively ? List.of(assignees.get(i)) : assignees;
                    whose.forEach(assignee -> drafts.add(draft(assignee, task, deadline)));
                }
            }
        }

        private List<Assignee> assignees(Table table, List<Span> row) {
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

        private @Nullable Role role(String header) {
            if (lexicon.begins(WordClass.LEAD_COLUMN, header)) {
                return Role.LEADS;
            }
            if (lexicon.begins(WordClass.SUPPORT_COLUMN, header)) {
                return Role.SUPPORTS;
            }
            return lexicon.occursIn(WordClass.OWN_COLUMN, header) ? Role.OWNS : null;
        }

        /** The cell of the column on time, as it is written; a dash tells none. */
        private @Nullable String deadline(Table table, List<Span> row) {
            return TableReader.columns(table, lexicon.of(WordClass.DEADLINE_COLUMN)).stream()
                    .map(column -> row.get(column).of(text).strip())
                    .filter(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit))
                    .findFirst()
                    .orElse(null);
        }
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
