package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** 甲局、乙局分别作为丙、丁的牵头单位: the first leads the first, the second the second. */
final class RespectiveAssignments {
    private static final Pattern AS_LEAD = Pattern.compile("(?:分别)?(?:作为|是|为)(.{2,60}?)的?(牵头|责任|配合|总牵头)(?:单位|部门|责任单位)");
    private static final Pattern IN_CHARGE = Pattern.compile("分别(负责|牵头(?:负责|抓好|推进)?|总负责)(.{2,60})");
    private static final Pattern BY = Pattern.compile("(?<![经理自])(?:则)?(分别)?(?:由|交给|交由)");
    private static final Pattern REFERENCE = Pattern.compile(".*(?:此项|这项|该项|上述|以上|本项|工作|任务)$");
    private final SpeechContext context;
    private final UnitPhrases units;

    RespectiveAssignments(SpeechContext context, UnitPhrases units) {
        this.context = context;
        this.units = units;
    }

    /** {@return what is given to whom in 工程质量由甲局负责, 甲、乙分别由丙局、丁局牵头; empty when the clause says anything else} */
    List<Share> byWhom(Span clause) {
        if (!mayGive(clause)) {
            return List.of();
        }
        Matcher by = BY.matcher(context.text()).region(clause.start(), clause.end());
        if (!by.find() || by.start() - clause.start() < 2) {
            return List.of();
        }
        Span things = new Span(clause.start(), by.start());
        String topic = things.of(context.text());
        List<Assignee> assignees = units.read(new Span(by.end(), clause.end()));
        boolean named = !REFERENCE.matcher(topic).matches() || topic.length() > 5;
        if (assignees.isEmpty() || !named) {
            return List.of();
        }
        List<Actor> actors = assignees.stream().map(Assignee::actor).toList();
        return shares(actors, topic, assignees.getFirst().role(), clause, by.group(1) != null);
    }

    private boolean mayGive(Span clause) {
        for (int at = clause.start(); at < clause.end(); at++) {
            if ("由交".indexOf(context.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** One actor's part. */
    record Share(Actor actor, Role role, String task, Span span) {

        /** {@return what is given, as a task} */
        Task asTask() {
            return new Task(span, task);
        }
    }

    /** {@return the parts that the clause gives out, when it gives out any} */
    Optional<List<Share>> read(Span clause, ActorPhrases phrases) {
        Optional<ActorPhrases.Phrase> phrase = phrases.at(clause);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String rest = context.text().substring(phrase.get().predicate(), clause.end());
        Matcher lead = AS_LEAD.matcher(rest);
        if (lead.lookingAt()) {
            Role role =
                    lead.group(2).equals("配合") ? Role.SUPPORTS : lead.group(2).contains("牵头") ? Role.LEADS : Role.OWNS;
            return Optional.of(shares(phrase.get().actors(), lead.group(1), role, clause, true));
        }
        Matcher charge = IN_CHARGE.matcher(rest);
        if (charge.lookingAt()) {
            Role role = charge.group(1).equals("负责") ? Role.OWNS : Role.LEADS;
            return Optional.of(shares(phrase.get().actors(), charge.group(2), role, clause, true));
        }
        return Optional.empty();
    }

    private static List<Share> shares(List<Actor> actors, String things, Role role, Span clause, boolean respectively) {
        List<String> parts = List.of(things.split("、|和|与|及|以及"));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            if (respectively && parts.size() == actors.size()) {
                shares.add(new Share(actors.get(i), role, parts.get(i), clause));
            } else {
                shares.add(new Share(actors.get(i), role, things, clause));
            }
        }
        return shares;
    }
}
