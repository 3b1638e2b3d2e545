package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** 甲局、乙局分别作为丙、丁的牵头单位: the first leads the first, the second the second. */
final class RespectiveAssignments {
    private static final Pattern AS_LEAD =
            Pattern.compile("(?:分别)?(?:作为|是|为)(.{2,60}?)的?(牵头|责任|配合|主管|总牵头)(?:单位|部门|责任单位)");
    private static final Pattern IN_CHARGE = Pattern.compile("分别(负责|牵头(?:负责|抓好|推进)?|总负责)(.{2,60})");
    private final SpeechContext context;

    RespectiveAssignments(SpeechContext context) {
        this.context = context;
    }

    /** One actor's part. */
    record Share(Actor actor, Role role, String task, Span span) {}

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
            return Optional.of(shares(phrase.get().actors(), lead.group(1), role, clause));
        }
        Matcher charge = IN_CHARGE.matcher(rest);
        if (charge.lookingAt()) {
            Role role = charge.group(1).equals("负责") ? Role.OWNS : Role.LEADS;
            return Optional.of(shares(phrase.get().actors(), charge.group(2), role, clause));
        }
        return Optional.empty();
    }

    private static List<Share> shares(List<Actor> actors, String things, Role role, Span clause) {
        List<String> parts = List.of(things.split("、|和|与|及|以及"));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            if (parts.size() == actors.size()) {
                shares.add(new Share(actors.get(i), role, parts.get(i), clause));
            } else {
                shares.add(new Share(actors.get(i), role, things, clause));
            }
        }
        return shares;
    }
}
