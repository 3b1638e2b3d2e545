package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Companies by their endings, short names by brand and industry, and well-known brands; short names resolve to full ones. */
final class EnterpriseFinder {
    private static final int LONGEST = 26;
    private final NameScanner<String> brands;
    private final Pattern full;
    private final Pattern shortName;

    EnterpriseFinder(Tables tables, Lexicon lexicon) {
        Map<String, String> known = new HashMap<>();
        tables.rows("brands.csv").forEach(row -> known.put(row.getOrDefault("name", ""), row.getOrDefault("name", "")));
        brands = new NameScanner<>(known);
        String end = lexicon.alternation(WordClass.ENTERPRISE_END);
        String industry = lexicon.alternation(WordClass.ENTERPRISE_INDUSTRY);
        full = Pattern.compile(
                "([\\p{IsHan}A-Za-z0-9]{2,22}?(?:（[\\p{IsHan}]{2,6}）)?[\\p{IsHan}]{0,12}?)(" + end + ")(?![长房区])");
        shortName = Pattern.compile("(?<=[，。；：、“（　\\n]|[刚市区县的和及与由以支持像有]|^)([\\p{IsHan}]{2,4})(" + industry
                + "|股份)(?=[、，。；：）”　]|等|获|荣|申|争|捧|摘|要|先|两|三|这|已|也|负责|企业|集团|作|为|围|成|通|取|建|入|被|进|的|在|和|以|$)");
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions, List<? extends Mention> bodies) {
        String text = context.text();
        List<EnterpriseMention> found = new ArrayList<>();
        Matcher matcher = full.matcher(text);
        while (matcher.find()) {
            int start = nameStart(context, matcher.end(), matcher.start());
            if (matcher.end() - start > matcher.group(2).length() + 1
                    && isName(context, text.substring(start, matcher.end()))) {
                add(found, bodies, new Span(start, matcher.end()), text);
            }
        }
        Map<String, String> cores = cores(found);
        Matcher abridged = shortName.matcher(text);
        for (int at = 0; at < text.length() && abridged.find(at); at = abridged.start(1) + 1) {
            if (isBrand(context, abridged.start(1), abridged.group(1), abridged.group(2), regions)) {
                add(found, bodies, new Span(abridged.start(1), abridged.end()), text);
            }
        }
        for (Hit<String> hit : brands.longest(text)) {
            if (found.stream().noneMatch(other -> other.span().overlaps(hit.span()))
                    && !quotedTitle(text, hit.span())) {
                found.add(new EnterpriseMention(hit.span(), hit.value()));
            }
        }
        return resolved(found, cores);
    }

    private static boolean quotedTitle(String text, Span span) {
        return span.end() < text.length() && "奖杯".indexOf(text.charAt(span.end())) >= 0;
    }

    private static void add(List<EnterpriseMention> found, List<? extends Mention> bodies, Span span, String text) {
        boolean free = found.stream().noneMatch(other -> other.span().overlaps(span))
                && bodies.stream().noneMatch(body -> body.span().overlaps(span));
        if (free) {
            found.add(new EnterpriseMention(span, span.of(text)));
        }
    }

    /** The name begins behind the last punctuation, function word or verb before its ending. */
    private static int nameStart(SpeechContext context, int end, int from) {
        String text = context.text();
        int start = Boundaries.runStart(text, end, LONGEST);
        int bracket = text.lastIndexOf('）', end - 1);
        if (bracket >= start - 1 && bracket > from) {
            int open = text.lastIndexOf('（', bracket);
            start = open > 0 && bracket - open < 8 ? Boundaries.runStart(text, open, LONGEST) : start;
        }
        for (int at = end - 4; at > start; at--) {
            boolean cut = context.lexicon().lengthAt(WordClass.WON, text, at) > 1
                    || text.substring(at, Math.min(end, at + 2))
                            .matches("授予|表彰|包括|以及|分别|其中|支持|推荐|组织|企业|参观|例如|比如|负责|引进|指导|帮助|来自|代表|单位|并为|为获|公司|走进|先后|对于");
            if (cut) {
                int width = context.lexicon().lengthAt(WordClass.WON, text, at);
                return Math.max(at + Math.max(width, 2), start);
            }
            if ("的由对向和与及在了、".indexOf(text.charAt(at)) >= 0 && end - at > 5) {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean isName(SpeechContext context, String name) {
        return !name.matches(".*(?:[一二三四五六七八九十百\\d两多各家]家|各|全市|我市|一些|有的|某|龙头|重点|部分|先进|XX|上市|国有|民营|大型|中小|骨干|分管|这些|许多).*")
                && !name.matches("(?:本|该|我|各|总|子|分|母|全|新)(?:公司|集团|厂).*")
                && !Boundaries.isMask(context.lexicon(), name, 0);
    }

    /** 江舟瓷业: brand and industry behind a boundary, neither of them an ordinary phrase (质量检测, 服务旅游). */
    private static boolean isBrand(
            SpeechContext context, int start, String brand, String industry, List<RegionMention> regions) {
        boolean common = context.words(new Span(start, start + brand.length())).stream()
                .allMatch(word -> word.text().length() > 1
                        && !word.tag().startsWith("nr")
                        && !word.tag().startsWith("ns")
                        && !word.tag().startsWith("nz")
                        && !word.tag().equals("x"));
        boolean region = regions.stream().anyMatch(mention -> mention.span().start() == start);
        boolean generic = brand.matches(".*[的了要各等和与及是在有大力全把产质服工市县区省].*")
                || context.lexicon().has(WordClass.TASK_VERB, brand)
                || brand.matches(
                        "(?:全国|我国|传统|现代|新型|高端|绿色|重点|特色|优质|智能|生态|先进|主导|支柱|战略|数字|公共|安全|检验|社会|城乡|国家|国际|企业|行业|品牌|消费|民生|养老|教育|医疗).*");
        return !generic && (!common || region) && industry.length() > 1;
    }

    /** What may stand for a full name later: the name without region and legal form, and its first four characters. */
    private static Map<String, String> cores(List<EnterpriseMention> found) {
        Map<String, String> cores = new HashMap<>();
        for (EnterpriseMention mention : found) {
            cores.put(mention.name(), mention.name());
        }
        return cores;
    }

    private static List<Mention> resolved(List<EnterpriseMention> found, Map<String, String> fullNames) {
        List<Mention> resolved = new ArrayList<>();
        found.sort(Comparator.comparing(EnterpriseMention::span));
        for (EnterpriseMention mention : found) {
            String full = fullNames.keySet().stream()
                    .filter(name -> name.length() > mention.name().length() && isShortFor(mention.name(), name))
                    .findFirst()
                    .orElse(mention.name());
            resolved.add(new EnterpriseMention(mention.span(), full));
        }
        return resolved;
    }

    /** 金铎泵业 for 岱安金铎泵业有限公司: the short form's characters stand in the full name in order, its start unbroken. */
    static boolean isShortFor(String abridged, String full) {
        if (abridged.length() < 3 || abridged.length() >= full.length()) {
            return false;
        }
        int at = full.indexOf(abridged.substring(0, 2));
        for (int i = 0; i < abridged.length() && at >= 0; i++) {
            at = full.indexOf(abridged.charAt(i), at);
            at = at < 0 ? at : at + 1;
        }
        return at >= 0;
    }
}
