package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Alternation;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Groups that only their description names, told by the noun they end in and 要 behind it: 一线检验人员要…, 各单位主要负责同志要…. */
final class DescribedGroups {
    private static final String OBLIGING = "要必应须需不决";
    /** 一个企业要想长久: true of any, told to none; 各项文件 act not. */
    private static final Pattern ANY = Pattern.compile("[一某][个家]|各[项种样]");

    /** 在座*各位也不*应该, *各镇主*要负责人: no name ends so. */
    private static final Pattern UNFINISHED = Pattern.compile("[也不都就主]$");

    private static final int LONGEST_TOPIC = 26;
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ClauseOpening opening;
    private final Pattern nominal;
    private final Pattern member;
    private final Pattern modal;

    /** The patterns of one lexicon. */
    private record Patterns(Pattern nominal, Pattern member) {
        static Patterns of(Lexicon lexicon) {
            String heads = Alternation.of(lexicon.of(WordClass.COLLECTIVE_ACTOR).stream()
                    .filter(head -> head.length() > 1)
                    .toList());
            Pattern nominal = PatternScan.compile("([\\p{IsHan}、（）“”]{0,14}?" + heads
                    + "”?|各\\p{IsHan}{2,8}?|\\p{IsHan}[\\p{IsHan}、]{2,24}?的(?:\\p{IsHan}{0,2}企业|"
                    + lexicon.alternation(WordClass.BODY_NOUN) + "|" + lexicon.alternation(WordClass.LEADER) + "|"
                    + lexicon.alternation(WordClass.DESCRIBED_PLACE)
                    + "))(?=" + lexicon.alternation(WordClass.THEMSELVES) + "?[都也还均更就则既]?"
                    + lexicon.alternation(WordClass.GROUP_MODAL) + ")");
            Pattern member =
                    PatternScan.compile(".{2,}(?:" + heads + "|" + lexicon.alternation(WordClass.PEOPLE) + ")");
            return new Patterns(nominal, member);
        }
    }

    DescribedGroups(SpeechContext context, Pattern modal) {
        this.context = context;
        this.modal = modal;
        lexicon = context.lexicon();
        opening = lexicon.derived(ClauseOpening.class, ClauseOpening::new);
        Patterns patterns = lexicon.derived(Patterns.class, Patterns::of);
        nominal = patterns.nominal();
        member = patterns.member();
    }

    /** {@return the groups that the stretch begins with; joint ones are told apart} */
    List<Actor> at(int start, int end) {
        String text = context.text();
        if (!mayOblige(text, start, end)
                || lexicon.lengthAt(WordClass.TASK_VERB, text, start) > 1
                || lexicon.lengthAt(WordClass.PREPOSITION, text, start) > 0
                || opening.timeLength(text, start, end) > 0) {
            return List.of();
        }
        Matcher matcher = nominal.matcher(text).region(start, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()
                || stops(text, start, matcher.end(1))
                || ANY.matcher(matcher.group(1)).lookingAt()
                || UNFINISHED.matcher(matcher.group(1)).find()) {
            return List.of();
        }
        int today = lexicon.lengthAt(WordClass.TODAY, matcher.group(1), 0);
        return apart(new Span(matcher.start(1) + today, matcher.end(1)));
    }

    /** {@return whether a character that 要 and its kind begin with stands behind the stretch's first, or one adverb behind its end} */
    private static boolean mayOblige(String text, int start, int end) {
        int last = Math.min(text.length() - 1, end + 1);
        for (int at = start + 1; at <= last; at++) {
            if (OBLIGING.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 全市 itself is nobody, 全市质监系统 is. */
    private boolean stops(String text, int start, int end) {
        int length = lexicon.lengthAt(WordClass.STOP_SUBJECT, text, start);
        return length > 0 && !(text.charAt(start) == '全' && end - start > length + 2);
    }

    /** 广大职工、行业协会 are two where each of them is a group by itself. */
    private List<Actor> apart(Span span) {
        List<Actor> groups = new ArrayList<>();
        int start = span.start();
        for (String piece : List.of(span.of(context.text()).split("[、和]"))) {
            if (!member.matcher(piece).matches()) {
                return List.of(group(span));
            }
            groups.add(group(new Span(start, start + piece.length())));
            start += piece.length() + 1;
        }
        return groups;
    }

    private Actor group(Span span) {
        return new Actor(span, span.of(context.text()).replaceAll("[“”]", ""), ActorType.COLLECTIVE, null);
    }

    /** {@return the group that a clause of its own names before 要: 坐在台下的企业，要…; words that lead in are left out} */
    Optional<Actor> topic(Span clause, Span next) {
        String text = context.text();
        if (lexicon.lengthBefore(WordClass.COLLECTIVE_ACTOR, text, clause.end()) < 2) {
            return Optional.empty();
        }
        int lead = Math.max(
                lexicon.lengthAt(WordClass.TODAY, text, clause.start()),
                lexicon.lengthAt(WordClass.IN_ROLE, text, clause.start()));
        String name = clause.of(text).substring(lead);
        boolean group = name.length() <= LONGEST_TOPIC
                && lexicon.lengthAtEnd(WordClass.COLLECTIVE_ACTOR, name) > 1
                && lexicon.lengthAt(WordClass.STOP_SUBJECT, text, clause.start()) == 0;
        Matcher matcher = modal.matcher(text).region(next.start(), next.end());
        return group && matcher.lookingAt()
                ? Optional.of(new Actor(clause, name, ActorType.COLLECTIVE, null))
                : Optional.empty();
    }
}
