package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Development zones that act themselves, without their committees: *火炬开发区*、各镇街要…, 责任单位：…，*经济技术开发区*. */
final class ParkActors {
    private static final Pattern NO_NAME = Pattern.compile(".*[的了和与及有在各等以把将对向为].*");
    /** The farthest that a zone's last word stands behind the beginning of its name: 火炬高新技术产业*开发区*. */
    private static final int LONGEST = 12;

    private final Lexicon lexicon;
    private final PatternScan scan;

    ParkActors(Lexicon lexicon) {
        this.lexicon = lexicon;
        scan = PatternScan.behind(
                        "(?<=^|[，。；：、（\\n　和与及]|(?<!\\p{IsHan})[市县区州])",
                        "(([\\p{IsHan}]{0,4}?)" + lexicon.alternation(WordClass.PARK_KIND) + "?"
                                + lexicon.alternation(WordClass.PARK) + ")(?=[、）]|[和与及][\\p{IsHan}]|[都也均]?"
                                + lexicon.alternation(WordClass.GROUP_MODAL) + "(?!求))")
                .where(lexicon.ahead(WordClass.PARK, 0, LONGEST));
    }

    /** {@return the zones that do not overlap with what was found} */
    List<Mention> find(String text, List<? extends Mention> found) {
        List<Mention> zones = new ArrayList<>();
        for (MatchResult match : scan.all(text)) {
            Span span = new Span(match.start(1), match.end(1));
            boolean free = found.stream().noneMatch(other -> other.span().overlaps(span));
            if (free && isName(match.group(2))) {
                zones.add(new CollectiveMention(span, match.group(1)));
            }
        }
        return zones;
    }

    /** *推动*开发区 is a deed. */
    private boolean isName(String front) {
        return !NO_NAME.matcher(front).matches()
                && lexicon.lengthAt(WordClass.TASK_VERB, front, 0) < 2
                && lexicon.lengthAt(WordClass.ADVERB, front, 0) == 0;
    }
}
