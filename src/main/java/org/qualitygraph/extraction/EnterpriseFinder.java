package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Companies by their legal forms, short names of brand and industry, and well-known brands; short names become full ones. */
final class EnterpriseFinder {
    /** 176家初制厂 are many, not one. */
    private static final Pattern COUNTED = Pattern.compile("\\d+[家户个]");

    private static final String COMPANY = "公司";

    private final NameScanner<String> brands;
    private final CompanyNames companies;
    private final ShortCompanyNames shortNames;
    private final ListedCompanies listed;
    private final CompanyLists lists;
    private final FamedCompanies famed;

    EnterpriseFinder(Tables tables, Lexicon lexicon) {
        Map<String, String> known = new HashMap<>();
        tables.rows("brands.csv").forEach(row -> known.put(row.getOrDefault("name", ""), row.getOrDefault("name", "")));
        brands = new NameScanner<>(known);
        companies = new CompanyNames(lexicon);
        listed = new ListedCompanies(lexicon);
        lists = new CompanyLists(lexicon);
        famed = new FamedCompanies(lexicon);
        shortNames = new ShortCompanyNames(lexicon);
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions, List<? extends Mention> bodies) {
        List<EnterpriseMention> found = new ArrayList<>();
        for (Span span : withBranches(context.text(), companies.find(context, regions))) {
            add(found, bodies, span, context.text());
        }
        Set<String> fullNames = new HashSet<>();
        found.forEach(mention -> fullNames.add(mention.name()));
        for (EnterpriseMention abridged : new AbridgedCompanies(context, regions).of(List.copyOf(found))) {
            add(found, bodies, abridged);
        }
        for (Hit<String> hit : brands.longest(context.text())) {
            if (isBrand(context, hit.span())) {
                add(found, List.of(), withIndustry(context, hit.span()), context.text());
            }
        }
        List<Span> companyNames = found.stream().map(EnterpriseMention::span).toList();
        for (Span span : shortNames.find(context, regions, companyNames)) {
            add(found, bodies, span, context.text());
        }
        List<Span> told = found.stream().map(EnterpriseMention::span).toList();
        for (Span span : listed.find(context, regions, told)) {
            add(found, bodies, span, context.text());
        }
        for (Span span : listed.inBrackets(context, regions, told)) {
            add(found, bodies, span, context.text());
        }
        for (Span span : lists.counted(context, regions, told)) {
            add(found, bodies, span, context.text());
        }
        for (Span span : lists.besideKnown(context, regions, told)) {
            add(found, bodies, span, context.text());
        }
        for (Span span : famed.find(context, regions, told)) {
            add(found, bodies, span, context.text());
        }
        everywhere(found, bodies, context.text());
        found.sort(Comparator.comparing(EnterpriseMention::span));
        List<Mention> resolved = new ArrayList<>();
        for (EnterpriseMention mention : found) {
            resolved.add(new EnterpriseMention(
                    mention.span(), CompanyForms.full(context.lexicon(), mention.name(), fullNames)));
        }
        return resolved;
    }

    /** 甲电力有限公司乙供电公司 is one company, a branch. */
    private static List<Span> withBranches(String text, List<Span> spans) {
        List<Span> whole = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && last.end() == span.start() && span.of(text).endsWith(COMPANY)) {
                whole.set(whole.size() - 1, new Span(last.start(), span.end()));
            } else {
                whole.add(span);
            }
        }
        return whole;
    }

    /** A name that was told for a company's once is one wherever the speech says it. */
    private static void everywhere(List<EnterpriseMention> found, List<? extends Mention> bodies, String text) {
        for (EnterpriseMention mention : List.copyOf(found)) {
            String name = mention.name();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                add(found, bodies, new Span(at, at + name.length()), text);
            }
        }
    }

    /** 潍柴 in 潍柴动力股份有限公司: what follows the brand tells its trade and legal form and belongs to the name. */
    private static Span withIndustry(SpeechContext context, Span brand) {
        Lexicon lexicon = context.lexicon();
        String text = context.text();
        int legal = lexicon.lengthAt(WordClass.ENTERPRISE_END, text, brand.end());
        if (legal > 0) {
            return new Span(brand.start(), brand.end() + legal);
        }
        int trade = Math.max(
                lexicon.lengthAt(WordClass.ENTERPRISE_INDUSTRY, text, brand.end()),
                lexicon.lengthAt(WordClass.WEAK_ENTERPRISE_END, text, brand.end()));
        int end = brand.end() + trade;
        return new Span(brand.start(), end + lexicon.lengthAt(WordClass.ENTERPRISE_END, text, end));
    }

    /** A brand's name, unless it goes on as another word (茅台镇, 茅台酒) or names a prize. */
    private static boolean isBrand(SpeechContext context, Span span) {
        return span.end() >= context.text().length()
                || context.lexicon().lengthAt(WordClass.NOT_BRAND_TAIL, context.text(), span.end()) == 0;
    }

    private static void add(List<EnterpriseMention> found, List<? extends Mention> bodies, Span span, String text) {
        if (COUNTED.matcher(span.of(text)).lookingAt()) {
            return;
        }
        add(found, bodies, new EnterpriseMention(span, span.of(text)));
    }

    private static void add(List<EnterpriseMention> found, List<? extends Mention> bodies, EnterpriseMention mention) {
        boolean free = found.stream().noneMatch(other -> other.span().overlaps(mention.span()))
                && bodies.stream().noneMatch(body -> body.span().overlaps(mention.span()));
        if (free) {
            found.add(mention);
        }
    }
}
