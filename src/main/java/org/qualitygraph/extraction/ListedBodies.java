package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Bodies that nothing else knows, told by the list they stand in: whoever is named between 责任单位： and the end of the list, or
 * in a bracket that ends with 负责, is a unit.
 */
final class ListedBodies {
    private static final Pattern MEMBER = Pattern.compile("[^、，；：（）【】和及与并\\s　]+");
    private static final PatternScan BRACKET = PatternScan.of("（((?:[^（）。]|（[^（）]{1,12}）){3,300})）");
    private final SpeechContext context;
    private final PatternScan labelled;
    private final Pattern role;
    private final Pattern name;

    /** The patterns of one lexicon. */
    private record Patterns(PatternScan labelled, Pattern role, Pattern name) {
        static Patterns of(Lexicon lexicon) {
            String roles = lexicon.alternation(WordClass.LEAD_ROLE) + "|" + lexicon.alternation(WordClass.OWN_ROLE)
                    + "|" + lexicon.alternation(WordClass.SUPPORT_ROLE);
            return new Patterns(
                    PatternScan.of("(?:" + lexicon.alternation(WordClass.LEAD_LABEL) + "|"
                            + lexicon.alternation(WordClass.OWN_LABEL) + "|"
                            + lexicon.alternation(WordClass.SUPPORT_LABEL)
                            + ")[：】]((?:[^（）。\\n]|（[^（）]{1,12}）){2,400})"),
                    Pattern.compile("(?:" + roles + ")(?:落实|实施|抓落实)?$"),
                    Pattern.compile("(?:[市省县区州](?!场|域)(?=[\\p{IsHan}“]{3}))?("
                            + lexicon.alternation(WordClass.BARE_OFFICE)
                            + "|[\\p{IsHan}“”]{1,16}?"
                            + lexicon.alternation(WordClass.UNIT_END) + ")(?=$|等|按|会同|分别|共同|具体|" + roles + ")"));
        }
    }

    ListedBodies(SpeechContext context) {
        this.context = context;
        Patterns patterns = context.lexicon().derived(Patterns.class, Patterns::of);
        labelled = patterns.labelled();
        role = patterns.role();
        name = patterns.name();
    }

    /** {@return the bodies of all such lists that do not overlap with the ones found before} */
    List<BodyMention> besides(List<BodyMention> found) {
        List<BodyMention> more = new ArrayList<>();
        PatternScan.Matches list = labelled.in(context.text());
        while (list.find()) {
            members(new Span(list.start(1), list.end(1)), found, more);
        }
        PatternScan.Matches bracket = BRACKET.in(context.text());
        while (bracket.find()) {
            if (role.matcher(bracket.group(1)).find()) {
                members(new Span(bracket.start(1), bracket.end(1)), found, more);
            }
        }
        return more;
    }

    private void members(Span list, List<BodyMention> found, List<BodyMention> more) {
        Matcher member = MEMBER.matcher(context.text()).region(list.start(), list.end());
        while (member.find()) {
            Matcher named = name.matcher(member.group());
            if (named.lookingAt() && !context.lexicon().begins(WordClass.UNIT_GENERIC, member.group())) {
                Span span = new Span(member.start() + named.start(1), member.start() + named.end(1));
                if (isNew(span, found)) {
                    more.add(new BodyMention(span, "", named.group(1), null, "bureau", false));
                }
            }
        }
    }

    /** A known body inside is the member, unless something other than its region stands before it: 医药高新区管委会. */
    private boolean isNew(Span span, List<BodyMention> found) {
        return found.stream().filter(other -> other.span().overlaps(span)).allMatch(other -> extended(other, span));
    }

    private boolean extended(BodyMention known, Span span) {
        String front = context.text()
                .substring(span.start(), Math.max(span.start(), known.span().start()));
        return known.span().end() == span.end()
                && known.function() == null
                && front.length() > 1
                && !front.matches(".*[市省县区州镇乡委]");
    }
}
