package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** A plan's own word on how to read its lists: 列第一位的为牵头单位，下同. */
final class FirstLeads {
    private final String text;
    private static final char HENCEFORTH = '同';
    private static final String AMONG_UNITS = "，；";
    private final PatternScan convention;
    private final boolean said;
    private final boolean general;

    /** The convention in the words of one lexicon. */
    private record Convention(PatternScan scan) {
        static Convention of(Lexicon lexicon) {
            return new Convention(PatternScan.of("[，；。（]?(?:[列排][在名]?)?" + lexicon.alternation(WordClass.LIST_FIRST)
                    + "的?" + lexicon.alternation(WordClass.BODY_NOUN) + "?为"
                    + lexicon.alternation(WordClass.LEAD_LABEL) + "(?:，下同)?）?"));
        }
    }

    FirstLeads(SpeechContext context) {
        text = context.text();
        Lexicon lexicon = context.lexicon();
        convention = lexicon.derived(Convention.class, Convention::of).scan();
        said = lexicon.occursIn(WordClass.LIST_FIRST, text) && convention.occursIn(text);
        general = said && isGeneral();
    }

    /** {@return the phrase up to the convention, which names nobody} */
    Span without(Span phrase) {
        if (!said) {
            return phrase;
        }
        PatternScan.Matches matcher = convention.in(text, phrase.start(), phrase.end());
        return matcher.find() ? new Span(phrase.start(), matcher.start()) : phrase;
    }

    /** Said among the units of one list, without 下同, it holds for that list alone. */
    private boolean isGeneral() {
        PatternScan.Matches matcher = convention.in(text);
        while (matcher.find()) {
            if (matcher.group().indexOf(HENCEFORTH) >= 0
                    || AMONG_UNITS.indexOf(matcher.group().charAt(0)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the assignees of the list in {@code phrase}, the first of them leading where the plan says so and the list does not} */
    List<Assignee> applied(Span phrase, List<Assignee> assignees) {
        boolean holds = general || (said && !without(phrase).equals(phrase));
        boolean plain = holds && assignees.stream().allMatch(assignee -> assignee.role() == Role.OWNS);
        if (!plain || assignees.isEmpty()) {
            return assignees;
        }
        List<Assignee> led = new ArrayList<>(assignees);
        led.set(0, new Assignee(assignees.getFirst().actor(), Role.LEADS));
        return led;
    }
}
