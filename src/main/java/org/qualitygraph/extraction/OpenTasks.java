package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Sentences of the running item that nobody owns yet; a phrase behind them (牵头单位：…) takes them all. */
final class OpenTasks {
    private static final Pattern REMARK = Pattern.compile("(?:再|先|我想|下面|还要)?(?:讲|说|谈|看).*");
    /** 由甲局、乙局*分别*牵头, but not 分别负责生产、流通环节. */
    private static final Pattern RESPECTIVELY = Pattern.compile("分别\\p{IsHan}{0,6}(?:[^\\p{IsHan}、]|$)");

    private final String text;
    private final Lexicon lexicon;
    private final TaskClauses tasks;
    private final AssignedTasks assigned;
    private final List<OutlineSentence> sentences = new ArrayList<>();
    private List<Task> given = List.of();

    OpenTasks(SpeechContext context, TaskClauses tasks, AssignedTasks assigned) {
        text = context.text();
        lexicon = context.lexicon();
        this.tasks = tasks;
        this.assigned = assigned;
    }

    void add(OutlineSentence sentence) {
        if (lexicon.begins(WordClass.DEADLINE_LABEL, sentence.span().of(text))) {
            return;
        }
        given = List.of();
        sentences.add(sentence);
    }

    /** Adds the beginning of a sentence. */
    void addUpTo(OutlineSentence sentence, int end) {
        if (end > sentence.span().start()) {
            add(sentence.part(new Span(sentence.span().start(), end)));
        }
    }

    /** {@return whether nothing stands open, neither before the sentence nor before its clause {@code clause}} */
    boolean isEmpty(int clause) {
        return clause == 0 && sentences.isEmpty();
    }

    /** {@return whether nothing but a heading is open: what follows the phrase behind it is the body of the item} */
    boolean isHeadingOnly() {
        return !sentences.isEmpty() && sentences.stream().allMatch(OutlineSentence::heading);
    }

    void clear() {
        given = List.of();
        sentences.clear();
    }

    /**
     * Gives what is open to the assignees: the body's tasks, or the heading where the item has no body. Where the line before
     * gave them already (牵头单位：… with 配合单位：… in a line of its own below), these share the same tasks. A phrase with a label is about all
     * of its paragraph: what is told there to a group (各级政府要…) is theirs as well.
     *
     * @return whether anything was open
     */
    boolean assign(List<Assignee> assignees, Span phrase, boolean labelled) {
        List<Task> told = labelled ? assigned.in(paragraphBefore(phrase)) : List.of();
        if (sentences.isEmpty() && told.isEmpty()) {
            give(given, assignees, phrase);
            return !given.isEmpty();
        }
        List<Task> open = new ArrayList<>();
        List<OutlineSentence> about =
                !labelled && onlyHelp(assignees, phrase) ? List.of(sentences.getLast()) : meant(phrase);
        for (OutlineSentence sentence : about) {
            if (!sentence.heading()) {
                open.addAll(chain(sentence));
            }
        }
        open.addAll(told);
        if (open.isEmpty()) {
            Optional<OutlineSentence> heading =
                    sentences.stream().filter(OutlineSentence::heading).reduce((first, second) -> second);
            heading.ifPresent(sentence -> open.addAll(chain(sentence)));
        }
        open.removeIf(task -> REMARK.matcher(task.text()).matches());
        give(open, assignees, phrase);
        sentences.clear();
        given = open;
        return !open.isEmpty();
    }

    /**
     * The sentences of the item, or of the paragraph; 此项工作 means those of the item's paragraph, outside of items the last sentence,
     * which is also all that a phrase within it gives (首批安排50家，*由甲局组织实施*).
     */
    private List<OutlineSentence> meant(Span phrase) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        OutlineSentence last = sentences.getLast();
        boolean one = pointsToOne(phrase);
        boolean within = text.startsWith("，", last.span().end()) && last.span().end() + 1 == phrase.start();
        if ((one || within) && last.item() == null) {
            return List.of(last);
        }
        return sentences.stream()
                .filter(sentence -> one
                        ? sentence.paragraph() == last.paragraph() && Objects.equals(sentence.item(), last.item())
                        : sentence.paragraph() == last.paragraph() || sentence.item() != null)
                .toList();
    }

    /** 实验室逐家过一遍，*质监局派人协助*: who only helps does so with what his sentence tells. */
    private boolean onlyHelp(List<Assignee> assignees, Span phrase) {
        return !sentences.isEmpty()
                && text.startsWith("，", sentences.getLast().span().end())
                && sentences.getLast().span().end() + 1 == phrase.start()
                && assignees.stream().allMatch(assignee -> assignee.role() == Role.SUPPORTS);
    }

    private Span paragraphBefore(Span phrase) {
        return new Span(text.lastIndexOf('\n', phrase.start()) + 1, phrase.start());
    }

    /** *此项工作*由甲局牵头: one thing is meant, told right before. */
    private boolean pointsToOne(Span phrase) {
        return lexicon.begins(WordClass.ONE_MATTER, phrase.of(text));
    }

    private List<Task> chain(OutlineSentence sentence) {
        return tasks.open(Clauses.of(text, sentence.span()).stream()
                .filter(clause -> !clause.of(text).startsWith("（"))
                .toList());
    }

    private void give(List<Task> open, List<Assignee> assignees, Span phrase) {
        if (RESPECTIVELY.matcher(phrase.of(text)).find() && open.size() == assignees.size()) {
            for (int i = 0; i < open.size(); i++) {
                assigned.addBack(assignees.get(i), open.get(i), phrase, "actor-behind-respectively", 0.85);
            }
            return;
        }
        for (Task task : open) {
            assignees.forEach(assignee -> assigned.addBack(assignee, task, phrase, "actor-behind", 0.93));
        }
    }
}
