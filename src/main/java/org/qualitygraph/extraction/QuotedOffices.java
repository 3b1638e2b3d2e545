package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.annotation.BodyNames.Body;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Offices of a campaign, whose name stands in quotes: 市“双打”办, 县“创卫”办公室. */
final class QuotedOffices {
    private static final PatternScan OFFICE = PatternScan.of("“(\\p{IsHan}{2,5})”(办公室|办(?![理法事公好学案证结成]))");
    private final BodyNames names;

    QuotedOffices(BodyNames names) {
        this.names = names;
    }

    List<BodyMention> find(String text) {
        List<BodyMention> found = new ArrayList<>();
        PatternScan.Matches office = OFFICE.in(text);
        while (office.find()) {
            found.add(named(new Span(office.start(), office.end()), office.group(1)));
        }
        return found;
    }

    private BodyMention named(Span span, String campaign) {
        String known = campaign + "办";
        return names.scan(known).stream()
                .filter(hit -> hit.span().length() == known.length())
                .map(hit -> hit.value())
                .findFirst()
                .map((Body body) -> new BodyMention(span, "", body.name(), body.function(), body.kind(), false))
                .orElseGet(() -> new BodyMention(span, "", campaign + "办公室", null, "office", false));
    }
}
