package org.qualitygraph.resolution;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.NamedDivision;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.knowledge.Identity;

/** Looks names of places up and tells whose body a prefix means. */
final class Names {
    private static final int PROVINCE_DIGITS = 2;
    private static final int PREFECTURE_DIGITS = 4;
    private final RegionNames regions;
    private final ScriptConversion conversion;

    Names(RegionNames regions, ScriptConversion conversion) {
        this.regions = regions;
        this.conversion = conversion;
    }

    /** {@return {@code text} in Simplified characters} */
    String simplified(String text) {
        return conversion.isTraditional(text) ? conversion.toSimplified(text).normal() : text;
    }

    /** {@return the full name of a place that the speech names, or that has this short form, null when there is none} */
    @Nullable
    String place(String name, List<String> mentioned) {
        return mentioned.contains(name) && !regions.named(name).isEmpty()
                ? name
                : regions.shortForms().get(name);
    }

    /**
     * {@return which division a name means}
     *
     * <p>One that was in force in the speech's year goes before others, one of {@code host}'s prefecture before one of its
     * province, and that before all others.
     */
    Identity identity(String name, @Nullable String host, @Nullable Integer year) {
        List<NamedDivision> divisions = regions.named(name);
        List<NamedDivision> inForce = divisions.stream()
                .filter(division -> year == null ? division.current() : division.inForce(year))
                .toList();
        List<String> codes = (inForce.isEmpty() ? divisions : inForce)
                .stream().map(NamedDivision::code).distinct().toList();
        String near = host == null ? null : code(host);
        for (int digits = PREFECTURE_DIGITS; near != null && digits > 0; digits -= PROVINCE_DIGITS) {
            String around = near.substring(0, digits);
            List<String> close =
                    codes.stream().filter(code -> code.startsWith(around)).toList();
            if (close.size() == 1) {
                return Identity.of(close);
            }
        }
        return Identity.of(codes);
    }

    private @Nullable String code(String name) {
        List<NamedDivision> divisions = regions.named(name);
        return divisions.size() == 1 ? divisions.getFirst().code() : null;
    }

    /** {@return the level by the gazetteer, by the ending where the name is not in it} */
    Level level(String name) {
        List<NamedDivision> divisions = regions.named(name);
        String level = divisions.isEmpty() ? "" : divisions.getFirst().level();
        if (!level.isEmpty()) {
            return Level.valueOf(level.toUpperCase(java.util.Locale.ROOT));
        }
        if (name.endsWith("省") || name.endsWith("自治区")) {
            return Level.PROVINCE;
        }
        if (Stream.of("镇", "乡", "街道", "苏木").anyMatch(name::endsWith)) {
            return Level.TOWN;
        }
        return Stream.of("县", "区", "旗").anyMatch(name::endsWith) ? Level.COUNTY : Level.PREFECTURE;
    }

    /** {@return the region whose body it is: a name before it, or the host for 市 … at the host's level} */
    @Nullable
    String ownerOf(BodyMention body, @Nullable String host, List<String> mentioned) {
        String prefix = body.prefix();
        if (prefix.length() > 1) {
            return prefix.equals("国家") ? null : prefix;
        }
        return owner(prefix, host, mentioned);
    }

    /** {@return the region of that level (市, 省 …) to which the host belongs, or which it is, null when unknown} */
    @Nullable
    String owner(String prefix, @Nullable String host, List<String> mentioned) {
        if (host == null) {
            return null;
        }
        if (prefix.isEmpty() || host.endsWith(prefix)) {
            return host;
        }
        if (prefix.equals("省")) {
            return province(host, mentioned);
        }
        if (prefix.equals("市") && !host.endsWith("省")) {
            return parent(host, mentioned);
        }
        return null;
    }

    /** {@return whether a division called {@code name} lies right below one called {@code around}} */
    boolean isWithin(String name, String around) {
        return regions.named(name).stream()
                .map(division -> regions.coded(division.parent()))
                .anyMatch(parent -> parent != null && parent.name().equals(around));
    }

    private @Nullable String province(String host, List<String> mentioned) {
        for (NamedDivision division : regions.named(host)) {
            NamedDivision province = regions.coded(division.code().substring(0, 2) + "0000");
            if (province != null && regions.named(host).size() == 1) {
                return province.name();
            }
        }
        return mentioned.stream()
                .filter(name -> level(name) == Level.PROVINCE)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String parent(String host, List<String> mentioned) {
        List<NamedDivision> divisions = regions.named(host);
        if (divisions.size() == 1) {
            NamedDivision parent = regions.coded(divisions.getFirst().parent());
            return parent == null ? null : parent.name();
        }
        return mentioned.stream()
                .filter(name -> !name.equals(host) && level(name) == Level.PREFECTURE)
                .findFirst()
                .orElse(null);
    }
}
