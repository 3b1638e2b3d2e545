package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Where a speech says a company's name again without its place, its legal form or its last words: 华南特种钢管, 自来水公司. */
final class AbridgedCompanies {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BRAND = 2;
    /** 富乐*实验小学* is called alike and is no company. */
    private static final Pattern NOUN = Pattern.compile("n.*");

    private final SpeechContext context;
    private final String text;
    private final Lexicon lexicon;
    private final List<RegionMention> regions;

    AbridgedCompanies(SpeechContext context, List<RegionMention> regions) {
        this.context = context;
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
            String brand = brand(bare);
            if (brand.length() < SHORTEST && brand.length() < bare.length()) {
                brands(company, brand, abridged);
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
            found.add(new EnterpriseMention(withPlace(new Span(at, at + form.length()), name, form), name));
        }
    }

    /** 雁城输变电 for 雁城输变电设备: as much of the name as stands behind a boundary, but not half a word of it (华江岭汽 of 华江岭汽车配件). */
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
            Span span = new Span(at, at + length);
            if (!whole && Words.isCommon(bare.substring(length - 1, length + 1))) {
                continue;
            }
            if (whole || Boundaries.startsName(text, at) || isCoined(span)) {
                found.add(new EnterpriseMention(withPlace(span, name, shortest), name));
            }
        }
    }

    /** *浙江*瓯衢阀门: the place that the full name begins with belongs to the abridged one as well. */
    private Span withPlace(Span span, String name, String form) {
        int place = Math.max(0, name.indexOf(form));
        boolean stands = text.startsWith(name.substring(0, place), span.start() - place);
        return stands ? new Span(span.start() - place, span.end()) : span;
    }

    /** 荣岬 of 荣岬海洋食品: the name without what it trades in. */
    private String brand(String bare) {
        String brand = bare;
        for (int trade = trade(brand); trade > 0; trade = trade(brand)) {
            brand = brand.substring(0, brand.length() - trade);
        }
        return brand;
    }

    private int trade(String name) {
        return Math.max(
                lexicon.lengthAtEnd(WordClass.ENTERPRISE_INDUSTRY, name),
                lexicon.lengthAtEnd(WordClass.TRADE_FIELD, name));
    }

    /** 支持*荣岬*冲刺: two or three characters that make no word, wherever they stand between words; in quotes they are a trademark. */
    private void brands(EnterpriseMention company, String brand, List<EnterpriseMention> found) {
        if (brand.length() < SHORTEST_BRAND) {
            return;
        }
        int own =
                company.span().end() - company.name().length() + company.name().indexOf(brand);
        if (!isCoined(new Span(own, own + brand.length()))) {
            return;
        }
        for (int at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + brand.length())) {
            Span span = new Span(at, at + brand.length());
            boolean mark = text.startsWith("“", at - 1);
            if (!mark && !company.span().contains(span) && standsAlone(span)) {
                found.add(new EnterpriseMention(withTrade(span), company.name()));
            }
        }
    }

    /** 荣岬*食品*, 荣岬*公司*. */
    private Span withTrade(Span brand) {
        int trade = lexicon.lengthAt(WordClass.ENTERPRISE_INDUSTRY, text, brand.end());
        int end = brand.end() + Math.max(trade, lexicon.lengthAt(WordClass.WEAK_ENTERPRISE_END, text, brand.end()));
        return new Span(brand.start(), end);
    }

    private boolean isCoined(Span name) {
        return CompanyNames.isDistinctive(context, name, List.of());
    }

    private boolean standsAlone(Span span) {
        List<Word> words = context.words(context.sentenceAt(span.start()).span());
        return words.stream().anyMatch(word -> word.span().start() == span.start())
                && words.stream().anyMatch(word -> word.span().end() == span.end())
                && words.stream()
                        .filter(word -> word.span().start() == withTrade(span).end())
                        .noneMatch(word -> NOUN.matcher(word.tag()).matches());
    }
}
