package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Named strategies, campaigns and mechanisms: 质量强市战略, “蓝剑”专项行动, 首席质量官制度; members of a list share its last
 * word (质量问题追溯、缺陷产品召回制度).
 */
final class InitiativeFinder {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final PatternScan QUOTED = PatternScan.of("“([^“”，。；]{2,16})”([\\p{IsHan}]{0,4})");

    private final Lexicon lexicon;
    private final InitiativeSlogans slogans;
    private final InitiativeForms forms;
    private static final int RHYTHM = 3;
    private final PatternScan head;
    private final Pattern lead;

    InitiativeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        slogans = new InitiativeSlogans(lexicon);
        forms = new InitiativeForms(lexicon);
        head = PatternScan.of(lexicon.alternation(WordClass.INITIATIVE_HEAD));
        lead = Pattern.compile("^.*(?:" + lexicon.alternation(WordClass.INITIATIVE_VERB) + "|等(?!级)|\\d{4}年度?)(?=.{"
                + SHORTEST + "})");
    }

    /** {@return where initiatives are named; {@code guards} are the names that an initiative's may not stand within} */
    List<Mention> find(SpeechContext context, List<? extends Mention> guards) {
        String text = context.text();
        List<PolicyMention> found = new ArrayList<>();
        quoted(text, guards, found);
        for (Span span : slogans.find(text)) {
            add(found, awards(guards), span, span.of(text));
        }
        PatternScan.Matches heads = head.in(text);
        while (heads.find()) {
            if (endsWord(text, heads.end())) {
                members(context, heads, guards, found);
            }
        }
        return forms.unified(found);
    }

    /** 质量强市领导小组 speaks of the strategy, 全国质量强市示范城市 of a title. */
    private static List<? extends Mention> awards(List<? extends Mention> guards) {
        return guards.stream()
                .filter(guard -> guard instanceof AwardMention || guard instanceof PolicyMention)
                .toList();
    }

    private void quoted(String text, List<? extends Mention> guards, List<PolicyMention> found) {
        PatternScan.Matches quoted = QUOTED.in(text);
        while (quoted.find()) {
            PatternScan.Matches behind = head.in(quoted.group(2));
            String name = quoted.group(1);
            boolean called = behind.find() && !quoted.group(2).startsWith("等");
            boolean campaign = called || lexicon.occursIn(WordClass.CAMPAIGN, name);
            if (campaign) {
                int end = called ? quoted.start(2) + behind.end() : quoted.end(1) + 1;
                Span span = new Span(quoted.start(), end);
                add(found, guards, span, called ? name + between(quoted.group(2), behind) + behind.group() : name);
            }
        }
    }

    /** “质量兴市”的战略 is 质量兴市战略. */
    private static String between(String tail, MatchResult behind) {
        String between = tail.substring(0, behind.start());
        return between.startsWith("的") ? between.substring(1) : between;
    }

    /** 工程质量, 活动室, 制度化: a head word that goes on heads nothing. */
    private boolean endsWord(String text, int end) {
        return Boundaries.endsName(text, end) || lexicon.lengthAt(WordClass.INITIATIVE_FOLLOWER, text, end) > 0;
    }

    private void members(
            SpeechContext context, MatchResult heads, List<? extends Mention> guards, List<PolicyMention> found) {
        String text = context.text();
        int end = heads.start();
        int start = Math.max(
                stemStart(text, end, guards), context.sentenceAt(end).span().start());
        String stem = text.substring(start, end);
        boolean strategy = lexicon.has(WordClass.STRATEGY_HEAD, heads.group());
        if (isName(stem) || (strategy && lexicon.has(WordClass.INITIATIVE_SUBJECT, stem))) {
            add(found, guards, new Span(start, heads.end()), stem + heads.group());
        }
        boolean closes = !text.startsWith("、", heads.end());
        boolean shares = closes && lexicon.has(WordClass.SHARED_HEAD, heads.group());
        while (shares && start > 0 && "、和".indexOf(text.charAt(start - 1)) >= 0) {
            end = start - 1;
            start = stemStart(text, end, guards);
            String member = text.substring(start, end);
            if (member.length() < SHORTEST
                    || lexicon.occursIn(WordClass.NOT_IN_INITIATIVE, member)
                    || head.occursIn(member)) {
                return;
            }
            if (!isName(member)) {
                continue;
            }
            add(found, guards, new Span(start, end), member + heads.group());
        }
    }

    /** Behind the last verb, place, year and 和 that stands before the head. */
    private int stemStart(String text, int end, List<? extends Mention> guards) {
        int run = Boundaries.runStart(text, end, LONGEST);
        int start = Math.max(run, text.lastIndexOf('和', end - 1) + 1);
        for (Mention guard : guards) {
            boolean before = (guard instanceof RegionMention || guard instanceof BodyMention)
                    && guard.span().start() < end - 1
                    && guard.span().end() < end;
            start = before ? Math.max(start, guard.span().end()) : start;
        }
        Matcher leading = lead.matcher(text.substring(start, end));
        int behindVerb = leading.lookingAt() ? start + leading.end() : start;
        return Math.min(behindVerb, end - lexicon.lengthBefore(WordClass.INITIATIVE_SUBJECT, text, end));
    }

    private boolean isName(String stem) {
        return stem.length() >= SHORTEST
                && stem.length() < LONGEST
                && !lexicon.occursIn(WordClass.NOT_IN_INITIATIVE, stem)
                && stem.chars().noneMatch(Character::isDigit)
                && !isRhythm(stem)
                && lexicon.lengthAtEnd(WordClass.NOT_INITIATIVE_END, stem) == 0
                && !lexicon.has(WordClass.INITIATIVE_VERB, stem)
                && !lexicon.has(WordClass.GENERIC_STEM, stem);
    }

    /** 月调度, 季通报: the habit of an office. */
    private boolean isRhythm(String stem) {
        return stem.length() == RHYTHM && lexicon.lengthAt(WordClass.RHYTHM, stem, 0) > 0;
    }

    private static void add(List<PolicyMention> found, List<? extends Mention> guards, Span span, String name) {
        boolean free = guards.stream().noneMatch(other -> other.span().contains(span))
                && found.stream().noneMatch(other -> other.span().overlaps(span));
        if (free) {
            found.add(new PolicyMention(span, name, Policy.Kind.INITIATIVE, null, null));
        }
    }
}
