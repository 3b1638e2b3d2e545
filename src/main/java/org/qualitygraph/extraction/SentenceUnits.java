package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** What a sentence ends with on who is responsible for what stands before: （牵头单位：甲局）, 责任单位：乙局, and parts that have their own. */
final class SentenceUnits {
    private final String text;
    private final UnitPhrases units;
    private final TrailingUnits trailing;
    private final AssignedTasks assigned;
    private final OpenTasks open;
    private final CarryOver carried;
    private final ActorPhrases phrases;
    private final RespectiveAssignments respective;
    private final SpeechContext context;

    private @Nullable Help pending;

    /** Those whom a bracket behind a sentence names as helpers of whoever the sentence names: 甲局要培育梯队。*（乙局配合）*. */
    private record Help(List<Assignee> helpers, Span bracket) {}

    SentenceUnits(ResponsibilityParts parts) {
        context = parts.context();
        text = context.text();
        units = parts.units();
        trailing = new TrailingUnits(parts.context(), parts.lists(), units);
        assigned = parts.assigned();
        open = parts.open();
        carried = parts.carried();
        phrases = parts.phrases();
        respective = new RespectiveAssignments(context);
    }

    /** 加强监测（甲局）；*严格准入（乙局）*；…: {@return the parts of a sentence that each end with who is responsible; else the sentence itself} */
    List<OutlineSentence> parts(OutlineSentence sentence) {
        List<OutlineSentence> parts = new ArrayList<>();
        int start = sentence.span().start();
        for (int at = start; at < sentence.span().end(); at++) {
            if (text.startsWith("）；", at)) {
                Span part = new Span(start, at + 2);
                int bracket = trailing.start(part);
                if (bracket > start
                        && !units.read(new Span(bracket, part.end())).isEmpty()) {
                    parts.add(sentence.part(part));
                    start = part.end();
                }
            }
        }
        if (parts.isEmpty()) {
            return List.of(sentence);
        }
        if (start < sentence.span().end()) {
            parts.add(sentence.part(new Span(start, sentence.span().end())));
        }
        return parts;
    }

    /** Takes （牵头单位：…） or 责任单位：… off the sentence's end; null when nothing else is left. */
    @Nullable
    Span take(OutlineSentence sentence) {
        Span span = sentence.span();
        int start = trailing.start(span);
        List<Assignee> assignees = start < 0 ? List.of() : units.read(new Span(start, span.end()));
        if (assignees.isEmpty()) {
            return start >= 0 && text.charAt(span.start()) == '（' ? new Span(span.start(), start) : span;
        }
        if (onlyHelp(assignees, start)) {
            Help help = new Help(assignees, new Span(start, span.end()));
            if (start > span.start() && namesActor(new Span(span.start(), start))) {
                pending = help;
                return new Span(span.start(), start);
            }
            if (start == span.start()
                    && start > 0
                    && give(help, context.sentenceAt(start - 1).span())) {
                return null;
            }
        }
        open.addUpTo(sentence, start);
        takeOwnParts(new Span(start, span.end()));
        boolean behindHeading = start == span.start() && open.isHeadingOnly();
        if ((!assignBack(assignees, new Span(start, span.end())) && start == span.start()) || behindHeading) {
            carried.to(assignees);
        }
        return null;
    }

    /** 支持申报*（乙局配合）*: {@return whether those in the bracket only help} */
    private boolean onlyHelp(List<Assignee> assignees, int bracket) {
        return text.charAt(bracket) == '（' && assignees.stream().allMatch(assignee -> assignee.role() == Role.SUPPORTS);
    }

    /** *甲局要*培育梯队（乙局配合）: {@return whether the sentence names first who has to do it} */
    private boolean namesActor(Span sentence) {
        return phrases.at(Clauses.of(text, sentence).getFirst())
                .filter(Phrase::modal)
                .isPresent();
    }

    /** Gives the tasks of a sentence to those as well whom its bracket names as helpers. */
    void help(Span sentence) {
        if (pending != null) {
            give(pending, sentence);
        }
        pending = null;
    }

    private boolean give(Help help, Span sentence) {
        List<Task> tasks = assigned.givenIn(sentence);
        for (Task task : tasks) {
            help.helpers().forEach(it -> assigned.addBack(it, task, help.bracket(), "actor-behind-helps", 0.85));
        }
        return !tasks.isEmpty();
    }

    /** （甲局牵头，*乙局、丙局分别负责生产、流通环节*）. */
    private void takeOwnParts(Span phrase) {
        units.ownParts(phrase)
                .forEach(part -> respective
                        .ownPart(part, phrases)
                        .forEach(share -> assigned.add(
                                new Assignee(share.actor(), share.role()), share.asTask(), "respectively", 0.85)));
    }

    private boolean assignBack(List<Assignee> assignees, Span phrase) {
        carried.to(List.of());
        return open.assign(assignees, phrase, units.firstLabel(phrase) >= 0);
    }
}
