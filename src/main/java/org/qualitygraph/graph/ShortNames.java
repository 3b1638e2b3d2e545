package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which short names of companies stand for which registered ones of the same city: 昭浦瓷业 for 昭浦瓷业集团有限公司.
 *
 * <p>A short name that is part of several registered ones stays undecided between them.
 */
final class ShortNames {
    private static final int SHORTEST = 4;
    private final Map<String, List<Company>> registered = new HashMap<>();
    private final List<Company> local;

    ShortNames(List<Company> companies) {
        local = companies.stream().filter(Company::local).toList();
        for (Company company : companies) {
            if (!company.local()) {
                company.cities()
                        .forEach(city -> registered
                                .computeIfAbsent(city, any -> new ArrayList<>())
                                .add(company));
            }
        }
    }

    /**
     * A company as it is named.
     *
     * @param local whether the name alone does not tell it
     * @param cities ids of the regions in whose speeches it is named
     */
    record Company(String id, String name, boolean local, List<String> cities) {}

    /**
     * A short name and a full one.
     *
     * @param resolution {@code resolved}, or {@code ambiguous} where it may stand for others too
     */
    record Join(String abridged, String full, String resolution) {}

    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (Company company : local) {
            List<Company> candidates = company.cities().stream()
                    .flatMap(city -> registered.getOrDefault(city, List.of()).stream())
                    .distinct()
                    .filter(full -> isShortFor(company.name(), full.name()))
                    .toList();
            String resolution = candidates.size() == 1 ? "resolved" : "ambiguous";
            candidates.forEach(full -> joins.add(new Join(company.id(), full.id(), resolution)));
        }
        return joins;
    }

    private static boolean isShortFor(String abridged, String full) {
        return abridged.length() >= SHORTEST && full.length() > abridged.length() && full.contains(abridged);
    }
}
