package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * A bureau's own bureaus in the counties, called by their place alone: *武穴局*、*蕲春局*要…, *象山*、*宁海*两局要…. Only in a text that speaks
 * of them all (各县（市、区）局).
 */
final class LocalBureaus {
    private static final PatternScan ALL = PatternScan.of("各(?:[县市区、（）]|分){1,8}局");
    private static final Pattern MEMBER = Pattern.compile("[^、和]+");
    private static final Pattern NO_PLACE = Pattern.compile("[各全我本该这那每有哪两三市省县区]|.*[的一个]");
    private static final String BUREAU = "局";
    private final Lexicon lexicon;
    private final PatternScan listed;

    LocalBureaus(Lexicon lexicon) {
        this.lexicon = lexicon;
        listed = PatternScan.behind(
                "(?<=[，。；：（\\n　]|[由对向])",
                "([\\p{IsHan}]{2,3}局?(?:[、和][\\p{IsHan}]{2,3}局?){0,6}?)(?<=局|[两三四五六七八])(?:个?局)?(?="
                        + lexicon.alternation(WordClass.OFFICE_FOLLOWER) + "|[都也均]?要|等)");
    }

    /** Adds those that do not overlap with what was found. */
    void find(String text, List<BodyMention> found) {
        if (!ALL.occursIn(text)) {
            return;
        }
        for (MatchResult list : listed.all(text)) {
            Matcher member = MEMBER.matcher(text).region(list.start(1), list.end(1));
            while (member.find()) {
                add(text, new Span(member.start(), member.end()), found);
            }
        }
    }

    private void add(String text, Span member, List<BodyMention> found) {
        String words = member.of(text).replaceFirst("[两三四五六七八]局?$", "");
        String name = words.endsWith(BUREAU) ? words : words + BUREAU;
        Span span = new Span(member.start(), member.start() + words.length());
        boolean free = found.stream().noneMatch(other -> other.span().overlaps(span));
        if (free
                && !NO_PLACE.matcher(name).lookingAt()
                && name.length() > 2
                && lexicon.lengthAt(WordClass.TASK_VERB, name, 0) < 2) {
            found.add(new BodyMention(span, "", name, null, "bureau", false));
        }
    }
}
