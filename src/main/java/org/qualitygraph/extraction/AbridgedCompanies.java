package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Where a speech says a company's name again without its place, its legal form or its last words: 华南特种钢管, 自来水公司. */
final class AbridgedCompanies {
    private static final int SHORTEST = 4;
    private final String text;
    private final Lexicon lexicon;
    private final List<RegionMention> regions;

    AbridgedCompanies(SpeechContext context, List<RegionMention> regions) {
        text = context.text();
        lexicon = context.lexicon();
        this.regions = regions;
    }

    /** {@return the abridged names of the companies named in full} */
    List<EnterpriseMention> of(List<EnterpriseMention> inFull) {
        List<EnterpriseMention> abridged = new ArrayList<>();
        for (EnterpriseMention company : inFull) {
            String local = behindPlace(company.span());
            String bare = local.substring(0, local.length() - lexicon.lengthAtEnd(WordClass.ENTERPRISE_END, local));
            if (inFull.stream().anyMatch(other -> mayBe(bare, company, other))) {
                continue;
            }
            if (local.length() < company.name().length()) {
                everywhere(company.name(), local, abridged);
            }
            if (bare.length() >= SHORTEST) {
                beginnings(company.name(), bare, abridged);
            }
        }
        return abridged;
    }

    /** 昭澜瓷业 may be 芦汀昭澜瓷业有限公司 as well as 新昭澜瓷业有限公司. */
    private static boolean mayBe(String bare, EnterpriseMention company, EnterpriseMention other) {
        return !other.name().equals(company.name()) && other.name().contains(bare);
    }

    private String behindPlace(Span company) {
        int start = regions.stream()
                .filter(region -> region.span().start() == company.start()
                        && region.span().end() < company.end())
                .mapToInt(region -> region.span().end())
                .max()
                .orElse(company.start());
        return text.substring(start, company.end());
    }

    private void everywhere(String name, String form, List<EnterpriseMention> found) {
        for (int at = text.indexOf(form);
                form.length() >= SHORTEST && at >= 0;
                at = text.indexOf(form, at + form.length())) {
            found.add(new EnterpriseMention(new Span(at, at + form.length()), name));
        }
    }

    /** 雁城输变电 for 雁城输变电设备: as much of the name as stands behind a boundary. */
    private void beginnings(String name, String bare, List<EnterpriseMention> found) {
        String shortest = bare.substring(0, SHORTEST);
        for (int at = text.indexOf(shortest); at >= 0; at = text.indexOf(shortest, at + SHORTEST)) {
            int length = SHORTEST;
            while (length < bare.length()
                    && at + length < text.length()
                    && text.charAt(at + length) == bare.charAt(length)) {
                length++;
            }
            boolean whole = length == bare.length();
            if (whole || Boundaries.startsName(text, at)) {
                found.add(new EnterpriseMention(new Span(at, at + length), name));
            }
        }
    }
}
