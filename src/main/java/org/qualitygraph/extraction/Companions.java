package org.qualitygraph.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Members of a list of actors that nothing tells but the members before them. */
final class Companions {
    private static final Pattern MASKED = Pattern.compile("[X*×某]{1,3}[\\p{IsHan}]{0,4}[市县区镇]");

    private static final String EACH = "各";

    private final String text;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param group what is joined to an actor and stands before 要
     * @param each what is listed behind 各
     * @param company what is listed before 等企业
     */
    private record Patterns(Pattern group, Pattern each, Pattern company) {
        static Patterns of(Lexicon lexicon) {
            String heads = Alternation.of(lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                    .filter(head -> head.length() > 1)
                    .toList());
            return new Patterns(
                    Pattern.compile("\\p{IsHan}{0,8}?" + heads + "(?=[都也均]?" + Modals.pattern(lexicon) + ")"),
                    Pattern.compile("(?:" + heads + ")(?=[、和及与]|[都也均]?" + Modals.pattern(lexicon) + ")"),
                    Pattern.compile("[\\p{IsHan}]{2,6}?(?=等[\\p{IsHan}\\d]{0,6}"
                            + lexicon.alternation(WordClass.COMPANY_NOUN) + "|[两三四]家)"));
        }
    }

    Companions(SpeechContext context) {
        text = context.text();
        patterns = context.lexicon().derived(Patterns.class, Patterns::of);
    }

    /** 各部门和*驻市企业*要…: what is joined to an actor before 要 acts as well. */
    @Nullable
    Actor at(int position, int end) {
        boolean joined = position > 0 && "和及与".indexOf(text.charAt(position - 1)) >= 0;
        return joined ? read(patterns.group(), position, end, ActorType.COLLECTIVE) : null;
    }

    /** 各乡镇、*部门*、*企业*要…: what is listed behind 各 is meant as each of its kind. */
    @Nullable
    Actor eachAt(int position, int end, Actor first) {
        boolean listed = position > 0 && text.charAt(position - 1) == '、';
        Actor group = listed && first.name().startsWith(EACH)
                ? read(patterns.each(), position, end, ActorType.COLLECTIVE)
                : null;
        return group == null ? null : new Actor(group.span(), EACH + group.name(), ActorType.COLLECTIVE, null);
    }

    /** Among companies a name that nothing else tells of is one too: 金穗米业、*玉禾*等企业. */
    @Nullable
    Actor companyAt(int position, int end) {
        return read(patterns.company(), position, end, ActorType.ENTERPRISE);
    }

    private @Nullable Actor read(Pattern pattern, int position, int end, ActorType type) {
        Matcher matcher = pattern.matcher(text).region(position, end);
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? new Actor(new Span(position, matcher.end()), matcher.group(), type, null) : null;
    }

    /** {@return where a masked place (XX县) at {@code position} ends, {@code position} when none stands there} */
    int maskedEnd(int position, int end) {
        Matcher masked = MASKED.matcher(text).region(position, end);
        return masked.lookingAt() ? masked.end() : position;
    }
}
