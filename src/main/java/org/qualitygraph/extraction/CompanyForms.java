package org.qualitygraph.extraction;

import java.util.Collection;
import java.util.List;

/** Short and full forms of a company's name within a speech. */
final class CompanyForms {
    private static final int SHORTEST = 3;

    private CompanyForms() {}

    /** {@return the full name that {@code name} is short for, the name itself when there is none or more than one} */
    static String full(String name, Collection<String> fullNames) {
        List<String> candidates = fullNames.stream()
                .distinct()
                .filter(full -> isShortFor(name, full))
                .toList();
        return candidates.size() == 1 ? candidates.getFirst() : name;
    }

    /** 金铎泵业 for 岱安金铎泵业有限公司: it begins as a part of the full name does, and its other characters follow in order. */
    static boolean isShortFor(String abridged, String full) {
        if (abridged.length() < SHORTEST || abridged.length() >= full.length()) {
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
