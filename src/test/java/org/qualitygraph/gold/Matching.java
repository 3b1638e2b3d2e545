package org.qualitygraph.gold;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How well an extracted fact agrees with one of the gold: the annotation guide's rules. */
final class Matching {
    private static final double TASKS = 0.6;
    private static final double WORDINGS = 0.5;

    private Matching() {}

    /** {@return 0 for no match, otherwise how good it is} */
    static double similarity(Kind kind, JsonNode gold, JsonNode found) {
        return switch (kind) {
            case REGIONS, DEPARTMENTS, ENTERPRISES, DOCUMENTS, INITIATIVES, AWARDS -> same(gold, found, "name") ? 1 : 0;
            case RESPONSIBILITIES ->
                equal(gold, found, "role") && same(gold, found, "actor") ? atLeast(TASKS, gold, found, "task") : 0;
            case AWARD_FACTS ->
                equal(gold, found, "status")
                                && (!gold.hasNonNull("count") || equal(gold, found, "count"))
                                && same(gold, found, "subject")
                                && same(gold, found, "award")
                        ? 1
                        : 0;
            case INDICATORS ->
                equal(gold, found, "kind") && same(gold, found, "subject") && sameQuantity(gold, found)
                        ? atLeast(WORDINGS, gold, found, "metric")
                        : 0;
            case PROBLEMS -> atLeast(WORDINGS, gold, found, "text");
        };
    }

    static Set<String> forms(JsonNode value) {
        Set<String> forms = new HashSet<>();
        if (value.isArray()) {
            value.forEach(form -> forms.add(normal(form.asString(""))));
        } else if (!value.isNull() && !value.isMissingNode()) {
            forms.add(normal(value.asString("")));
        }
        return forms.isEmpty() ? Set.of("") : forms;
    }

    private static boolean same(JsonNode gold, JsonNode found, String key) {
        Set<String> shared = new HashSet<>(forms(gold.path(key)));
        shared.retainAll(forms(found.path(key)));
        return !shared.isEmpty();
    }

    private static boolean equal(JsonNode gold, JsonNode found, String key) {
        return gold.path(key).asString("").equals(found.path(key).asString(""));
    }

    private static boolean sameQuantity(JsonNode gold, JsonNode found) {
        return forms(gold.path("unit")).stream()
                .anyMatch(unit -> scaled(gold.path("value"), unit)
                        .equals(scaled(
                                found.path("value"), normal(found.path("unit").asString("")))));
    }

    /** 60 万元 equals 600000 元. */
    private static String scaled(JsonNode value, String unit) {
        BigDecimal number = value.decimalValue();
        String rest = unit;
        while (rest.length() > 1 && "万亿".indexOf(rest.charAt(0)) >= 0) {
            number = number.movePointRight(rest.charAt(0) == '万' ? 4 : 8);
            rest = rest.substring(1);
        }
        return number.stripTrailingZeros().toPlainString() + rest;
    }

    private static double atLeast(double threshold, JsonNode gold, JsonNode found, String key) {
        List<String> wordings = gold.path(key).isArray()
                ? gold.path(key).valueStream().map(node -> node.asString("")).toList()
                : List.of(gold.path(key).asString(""));
        double best = wordings.stream()
                .mapToDouble(wording -> dice(wording, found.path(key).asString("")))
                .max()
                .orElse(0);
        return best >= threshold ? best : 0;
    }

    /** Dice coefficient of character bigrams, punctuation left out. */
    private static double dice(String first, String second) {
        Map<String, Integer> a = bigrams(first);
        Map<String, Integer> b = bigrams(second);
        int total = a.values().stream().mapToInt(Integer::intValue).sum()
                + b.values().stream().mapToInt(Integer::intValue).sum();
        int shared = a.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0)))
                .sum();
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    private static Map<String, Integer> bigrams(String text) {
        String letters = normal(text).replaceAll("[^\\p{L}\\p{N}]", "");
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i < Math.max(1, letters.length() - 1); i++) {
            grams.merge(letters.substring(i, Math.min(letters.length(), i + 2)), 1, Integer::sum);
        }
        return grams;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s“”\"'‘’「」『』《》〈〉]", "");
    }
}
