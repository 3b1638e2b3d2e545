package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** What a text calls a body for short by its own word: 市长质量奖评审委员会（以下简称评委会）, its 办公室（以下简称评审办）. */
final class BodyAliases {
    private static final int FARTHEST = 120;
    private final PatternScan declared;

    BodyAliases(Lexicon lexicon) {
        declared = PatternScan.of("（" + lexicon.alternation(WordClass.CALLED_BELOW) + "[“]?(\\p{IsHan}{2,10})[”]?）");
    }

    /** {@return the mentions of {@code text} by such names, none where {@code found} has one already} */
    List<BodyMention> find(String text, List<BodyMention> found) {
        List<BodyMention> aliased = new ArrayList<>();
        for (MatchResult match : declared.all(text)) {
            BodyMention body = named(text, match.start(), found);
            if (body != null) {
                everywhere(text, match.group(1), body, found, aliased);
            }
        }
        return aliased;
    }

    private static @Nullable BodyMention named(String text, int end, List<BodyMention> found) {
        BodyMention whole = found.stream()
                .filter(body -> body.span().end() == end)
                .findFirst()
                .orElse(null);
        boolean office = text.startsWith(LeadingGroups.OFFICE, end - LeadingGroups.OFFICE.length());
        if (whole != null && !(office && whole.name().equals(LeadingGroups.OFFICE))) {
            return whole;
        }
        return !office
                ? null
                : found.stream()
                        .filter(body -> body.kind().equals("leadingGroup"))
                        .filter(body ->
                                body.span().end() < end && end - body.span().end() < FARTHEST)
                        .max(Comparator.comparing(BodyMention::span))
                        .map(body -> new BodyMention(
                                body.span(),
                                body.prefix(),
                                body.name() + LeadingGroups.OFFICE,
                                body.function(),
                                "office",
                                false))
                        .orElse(null);
    }

    private static void everywhere(
            String text, String alias, BodyMention body, List<BodyMention> found, List<BodyMention> aliased) {
        for (int at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length())) {
            Span span = new Span(at, at + alias.length());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                aliased.add(new BodyMention(span, body.prefix(), body.name(), body.function(), body.kind(), false));
            }
        }
    }
}
