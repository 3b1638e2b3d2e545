package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Shares.Share;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** 甲局、乙局分别作为丙、丁的牵头单位: the first leads the first, the second the second. */
final class RespectiveAssignments {
    private static final int SHORTEST_TOPIC = 3;
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Shares shares;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param asLead 分别作为丙、丁的牵头单位
     * @param inCharge 分别负责丙、丁
     * @param own 分别负责丙、丁; 负责监督
     */
    private record Patterns(Pattern asLead, Pattern inCharge, Pattern own) {
        static Patterns of(Lexicon lexicon) {
            String respectively = lexicon.alternation(WordClass.RESPECTIVELY);
            return new Patterns(
                    Pattern.compile(respectively + "?(?:" + lexicon.alternation(WordClass.IN_ROLE)
                            + "|[是为])(.{2,60}?)的?(" + lexicon.alternation(WordClass.ROLE_NAME) + ")"
                            + lexicon.alternation(WordClass.ROLE_BODY)),
                    Pattern.compile(respectively + "(" + lexicon.alternation(WordClass.IN_CHARGE) + ")(.{2,60})"),
                    Pattern.compile("(" + respectively + ")?(?:" + lexicon.alternation(WordClass.IN_CHARGE)
                            + ")(\\p{IsHan}[^，]{1,60})"));
        }
    }

    RespectiveAssignments(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        shares = new Shares(lexicon);
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return the parts that the clause gives out, when it gives out any} */
    Optional<List<Share>> read(Span clause, ActorPhrases phrases) {
        Optional<ActorPhrases.Phrase> phrase = phrases.at(clause);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String rest = context.text().substring(phrase.get().predicate(), clause.end());
        Matcher lead = patterns.asLead().matcher(rest);
        if (lead.lookingAt()) {
            String called = lead.group(2);
            Role role = lexicon.has(WordClass.SUPPORT_ROLE, called)
                    ? Role.SUPPORTS
                    : lexicon.has(WordClass.LEAD_ROLE, called) ? Role.LEADS : Role.OWNS;
            return Optional.of(shares.of(phrase.get().actors(), lead.group(1), role, clause, true));
        }
        Matcher charge = patterns.inCharge().matcher(rest);
        if (charge.lookingAt()) {
            Role role = lexicon.has(WordClass.OWN_ROLE, charge.group(1)) ? Role.OWNS : Role.LEADS;
            return Optional.of(shares.of(phrase.get().actors(), charge.group(2), role, clause, true));
        }
        return Optional.empty();
    }

    /** {@return what a part of a bracket gives out: 乙局、丙局分别负责生产、流通环节; 丁局负责监督} */
    List<Share> ownPart(Span part, ActorPhrases phrases) {
        ActorPhrases.Phrase phrase = phrases.at(part).orElse(null);
        if (phrase == null) {
            return List.of();
        }
        int end = context.text().startsWith("）", part.end() - 1) ? part.end() - 1 : part.end();
        String rest = context.text().substring(phrase.actors().getLast().span().end(), end);
        Matcher own = patterns.own().matcher(rest);
        if (!own.matches()) {
            return List.of();
        }
        String things = own.group(2).length() < SHORTEST_TOPIC ? rest : own.group(2);
        return shares.of(phrase.actors(), things, Role.OWNS, part, own.group(1) != null);
    }
}
