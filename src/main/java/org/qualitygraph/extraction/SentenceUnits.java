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

    /** Those whom the bracket of the running sentence names as helpers of whoever the sentence names. */
    private List<Assignee> helpers = List.of();

    private Span helping = new Span(0, 0);

    SentenceUnits(ResponsibilityParts parts) {
        context = parts.context();
        text = context.text();
        units = parts.units();
        trailing = new TrailingUnits(parts.context(), parts.lists(), units);
        assigned = parts.assigned();
        open = parts.open();
        carried = parts.carried();
        phrases = parts.phrases();
        respective = new RespectiveAssignments(parts.context(), units);
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
        if (helps(assignees, new Span(start, span.end()), span.start())) {
            return start == span.start() ? null : new Span(span.start(), start);
        }
        open.addUpTo(sentence, start);
        takeOwnParts(new Span(start, span.end()));
        boolean behindHeading = start == span.start() && open.isHeadingOnly();
        if ((!assignBack(assignees, new Span(start, span.end())) && start == span.start()) || behindHeading) {
            carried.to(assignees);
        }
        return null;
    }

    /** 甲局要培育梯队，支持申报。*（乙局配合）*: {@return whether those in the bracket only help somebody who is named before it} */
    private boolean helps(List<Assignee> assignees, Span bracket, int start) {
        if (text.charAt(bracket.start()) != '（'
                || assignees.stream().anyMatch(assignee -> assignee.role() != Role.SUPPORTS)) {
            return false;
        }
        if (bracket.start() > start) {
            boolean named = phrases.at(
                            Clauses.of(text, new Span(start, bracket.start())).getFirst())
                    .filter(Phrase::modal)
                    .isPresent();
            helpers = named ? assignees : List.of();
            helping = bracket;
            return named;
        }
        Span before = start == 0 ? bracket : context.sentenceAt(start - 1).span();
        helpers = assignees;
        helping = bracket;
        return help(before);
    }

    /** Gives the tasks of a sentence to those whom its bracket names as well; {@return whether there are any} */
    boolean help(Span sentence) {
        List<Task> tasks = helpers.isEmpty() ? List.of() : assigned.givenIn(sentence);
        for (Task task : tasks) {
            helpers.forEach(helper -> assigned.addBack(helper, task, helping, "actor-behind-helps", 0.85));
        }
        helpers = List.of();
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
