package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.NameScanner;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.PatternScan;

/** Counties whose short forms alone are told: several in a row, one behind its province, or the speaker's own. */
final class BareCounties {
    private static final int PROVINCE_DIGITS = 2;
    private static final int SHORTEST_PROVINCE = 2;
    private static final int LONGEST_PROVINCE = 3;
    private static final PatternScan OWN_LEVEL = PatternScan.of("[全我]([县区旗市])");
    private static final String CITY = "市";
    private static final int OFTEN = 3;
    private static final String LIST_MARKS = "、和与及";
    private final RegionNames names;
    private final NameScanner<String> countyForms;

    BareCounties(RegionNames names) {
        this.names = names;
        countyForms = new NameScanner<>(names.countyForms());
    }

    void find(SpeechContext context, FoundRegions found) {
        runs(context, found);
        own(context, found);
    }

    /** 蕲春、武穴、麻城三县: two or more short forms in a row, all of one prefecture, name its counties. */
    private void runs(SpeechContext context, FoundRegions found) {
        List<Hit<String>> run = new ArrayList<>();
        for (Hit<String> hit : countyForms.longest(context.text())) {
            if (!run.isEmpty() && !continues(context.text(), run.getLast(), hit)) {
                close(run, context, found);
            }
            run.add(hit);
        }
        close(run, context, found);
    }

    /** 全县…涟水鸡糕…清出涟水市场: where no division of the speaker's level is named in full, the one whose short form stands there most. */
    private void own(SpeechContext context, FoundRegions found) {
        String text = context.text();
        PatternScan.Matches whole = OWN_LEVEL.in(text);
        if (!whole.find()) {
            return;
        }
        String level = whole.group(1);
        if (found.all().stream().anyMatch(region -> region.name().endsWith(level))) {
            return;
        }
        Map<String, List<Hit<String>>> named = new HashMap<>();
        for (Hit<String> hit : countyForms.longest(text)) {
            if (hit.value().endsWith(level)
                    && !Words.isCommon(hit.span().of(text))
                    && !AbridgedRegions.partsWords(text, hit.span())) {
                named.computeIfAbsent(hit.value(), key -> new ArrayList<>()).add(hit);
            }
        }
        int most = named.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Hit<String>>> best =
                named.values().stream().filter(hits -> hits.size() == most).toList();
        int enough = level.equals(CITY) ? OFTEN : 2;
        if (most >= enough && best.size() == 1) {
            best.getFirst()
                    .forEach(hit ->
                            found.add(new RegionMention(hit.span(), names.asOf(hit.value(), context.year()), true)));
        }
    }

    /** {@return the place whose short form ends before {@code start}, null when there is none: *山东*寿光、安丘, *黑龙江*五常} */
    private @Nullable String placeBefore(String text, int start) {
        for (int length = LONGEST_PROVINCE; length >= SHORTEST_PROVINCE; length--) {
            String place = start < length ? null : names.shortForms().get(text.substring(start - length, start));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** 浙江德清: behind its own province a short form names the county. */
    private boolean isOfProvinceBefore(String text, Hit<String> county) {
        String province = placeBefore(text, county.span().start());
        return province != null
                && !names.named(province).isEmpty()
                && names.named(county.value())
                        .getFirst()
                        .code()
                        .startsWith(names.named(province).getFirst().code().substring(0, PROVINCE_DIGITS));
    }

    private boolean continues(String text, Hit<String> last, Hit<String> next) {
        int between = next.span().start() - last.span().end();
        return between == 1
                && LIST_MARKS.indexOf(text.charAt(last.span().end())) >= 0
                && province(last.value()).equals(province(next.value()));
    }

    private String province(String county) {
        return prefecture(county)
                .substring(0, Math.min(PROVINCE_DIGITS, prefecture(county).length()));
    }

    private String prefecture(String county) {
        return names.named(county).getFirst().parent();
    }

    private void close(List<Hit<String>> run, SpeechContext context, FoundRegions found) {
        String text = context.text();
        if (run.size() > 2
                || (run.size() == 1 && isOfProvinceBefore(text, run.getFirst()))
                || (run.size() > 1
                        && prefecture(run.getFirst().value())
                                .equals(prefecture(run.getLast().value()))
                        && (Boundaries.startsName(text, run.getFirst().span().start())
                                || placeBefore(text, run.getFirst().span().start()) != null))) {
            run.forEach(hit -> found.add(new RegionMention(hit.span(), names.asOf(hit.value(), context.year()), true)));
        }
        run.clear();
    }
}
