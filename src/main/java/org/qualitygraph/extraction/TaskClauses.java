package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.ClauseKinds.Kind;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Puts the clauses of a chain together to tasks: a means goes with the task behind it, a list's tail with the one before. */
final class TaskClauses {
    private static final Pattern AROUND = Pattern.compile("^[，、]|[；。，]$|\n");
    private static final Pattern STATEMENT = Pattern.compile("是(?!否)");
    private static final int LONGEST_TELLING = 14;
    private final String text;
    private final Lexicon lexicon;
    private final ClauseKinds kinds;
    private final TaskFrames frames;

    TaskClauses(SpeechContext context, ClauseKinds kinds) {
        text = context.text();
        lexicon = context.lexicon();
        this.kinds = kinds;
        frames = new TaskFrames(context, kinds.opening());
    }

    /** A task put together from neighbouring clauses. */
    record Task(Span span, String text) {}

    /** {@return the tasks of consecutive clauses, the first one perhaps starting inside its clause; ends at a new subject} */
    List<Task> chain(List<Span> clauses) {
        return chain(clauses, false);
    }

    /** {@return the tasks of clauses that a phrase behind them gives away: a clause with a subject of its own ends nothing} */
    List<Task> open(List<Span> clauses) {
        List<Task> tasks = new ArrayList<>();
        List<Span> running = new ArrayList<>();
        for (Span told : withoutStatements(clauses)) {
            Span clause = behindWhole(told);
            Kind kind = kinds.kind(clause.start(), clause.end());
            boolean group = clause.start() > 0 && text.charAt(clause.start() - 1) == '；';
            if (kind == Kind.OTHER || (kind == Kind.NOMINAL && (group || running.isEmpty()))) {
                tasks.addAll(chain(running));
                running.clear();
                if (kind == Kind.NOMINAL
                        && clause.length() > ClauseKinds.SLOGAN
                        && kinds.verbs().endIn(clause)) {
                    tasks.add(task(clause.start(), clause.end()));
                }
                kinds.prohibition(clause).ifPresent(span -> tasks.add(task(span.start(), span.end())));
            } else {
                running.add(clause);
            }
        }
        tasks.addAll(chain(running));
        return tasks;
    }

    /** *全市*新增绿色建筑200万平方米: whoever has the task has it for all. */
    private Span behindWhole(Span clause) {
        int start = clause.start() + kinds.opening().wholeLength(text, clause.start());
        boolean deed =
                start > clause.start() && start < clause.end() && kinds.verbs().startAt(start, clause.end());
        return deed ? new Span(start, clause.end()) : clause;
    }

    /** {@return the same; {@code obliged} tells that 要 stands right before the first clause, which is a task whatever its words} */
    List<Task> chain(List<Span> clauses, boolean obliged) {
        List<Task> tasks = new ArrayList<>();
        int pendingStart = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            Kind kind = frames.opens(clauses, i) ? Kind.MEANS : kinds.kind(clause.start(), clause.end());
            if (obliged && tasks.isEmpty() && (kind == Kind.NOMINAL || (kind == Kind.OTHER && i == 0))) {
                kind = Kind.TASK;
            }
            if (pendingStart >= 0 && endsGround(pendingStart, clause)) {
                kind = Kind.MEANS;
            }
            int start = pendingStart >= 0 ? pendingStart : clause.start();
            switch (kind) {
                case MEANS -> pendingStart = start;
                case TASK, TARGET, TOLD -> {
                    tasks.add(task(start, clause.end()));
                    pendingStart = -1;
                }
                case NOMINAL -> {
                    boolean group = clause.start() > 0 && text.charAt(clause.start() - 1) == '；';
                    if (isTopicOfNext(clauses, i)) {
                        pendingStart = start;
                        continue;
                    }
                    if (group && clause.length() > ClauseKinds.SLOGAN) {
                        return tasks;
                    }
                    boolean slogan = !tasks.isEmpty() && kinds.isSlogan(clause);
                    if (slogan || (pendingStart >= 0 && kinds.verbs().standIn(clause.start(), clause.end()))) {
                        tasks.add(task(start, clause.end()));
                        pendingStart = -1;
                    } else if (!group && pendingStart < 0 && goesOn(tasks, clause)) {
                        Task last = tasks.removeLast();
                        tasks.add(task(last.span().start(), clause.end()));
                    }
                }
                case REMARK -> pendingStart = -1;
                case OTHER -> {
                    return tasks;
                }
            }
        }
        boolean whole = obliged && tasks.isEmpty();
        if (pendingStart >= 0
                && !clauses.getLast().of(text).endsWith("的")
                && (whole || kinds.verbs().actIn(pendingStart, clauses.getLast().end()))) {
            tasks.add(task(pendingStart, clauses.getLast().end()));
        }
        return tasks;
    }

    /** 针对有产品无品牌，*检测机构小散弱的状况*，…: the ground that the clause before began goes on to here. */
    private boolean endsGround(int start, Span clause) {
        return kinds.endsFrame(clause) && kinds.kind(start, clause.end()) == Kind.MEANS;
    }

    /** {@return whether the clause stands right behind the last task} */
    private static boolean goesOn(List<Task> tasks, Span clause) {
        return !tasks.isEmpty() && tasks.getLast().span().end() + 1 == clause.start();
    }

    /** 电线电缆、农资*三个行业*，要一家一家查: what the next clause with 要 is about. */
    private boolean isTopicOfNext(List<Span> clauses, int at) {
        return at + 1 < clauses.size()
                && clauses.get(at).length() > ClauseKinds.SLOGAN
                && text.charAt(clauses.get(at + 1).start() - 1) == '，'
                && kinds.opening()
                                .modalLength(
                                        text,
                                        clauses.get(at + 1).start(),
                                        clauses.get(at + 1).end())
                        > 0;
    }

    /** 创建品牌，*是…的途径*: what is told of a deed is no task, nor is the deed. */
    private List<Span> withoutStatements(List<Span> clauses) {
        List<Span> kept = new ArrayList<>();
        for (Span clause : clauses) {
            if (isTelling(clause)) {
                continue;
            }
            if (!STATEMENT.matcher(clause.of(text)).lookingAt()) {
                kept.add(clause);
            } else if (!kept.isEmpty() && text.startsWith("，", kept.getLast().end())) {
                kept.removeLast();
            }
        }
        return kept;
    }

    /** {@return whether the clause only says who tells what is to be done: *会议明确*，…} */
    boolean isTelling(Span clause) {
        return clause.length() <= LONGEST_TELLING
                && lexicon.ends(WordClass.TELLING_VERB, clause.of(text))
                && lexicon.lengthAt(WordClass.TASK_VERB, text, clause.start()) < 2;
    }

    /** {@return the stretch as a task, without 要 and connectives at its head} */
    Task task(int start, int end) {
        return new Task(new Span(start, end), wording(start, end));
    }

    private String wording(int start, int end) {
        int at = start;
        StringBuilder kept = new StringBuilder();
        while (at < end) {
            int dropped = Math.max(
                    kinds.opening().modalLength(text, at, end), kinds.opening().leadInLength(text, at));
            int time = kinds.opening().timeLength(text, at, end);
            if (time > dropped) {
                dropped = 0;
            } else {
                time = 0;
            }
            if (dropped + time == 0) {
                boolean comma = at > start && kept.isEmpty() && text.charAt(at) == '，';
                if (!comma) {
                    break;
                }
                dropped = 1;
            }
            kept.append(text, at, at + time);
            at += dropped + time;
        }
        return AROUND.matcher(kept.append(text, at, end)).replaceAll("");
    }
}
