package org.qualitygraph.extraction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Short and full forms of a company's name within a speech. */
final class CompanyForms {
    private static final int SHORTEST = 3;

    private CompanyForms() {}

    /**
     * {@return the full name that {@code name} is short for, the name itself when there is none or it may be two companies}
     *
     * <p>A registered name is short only for one with a place in front: 泰禾轴承有限公司 for 宁岳泰禾轴承有限公司.
     */
    static String full(Lexicon lexicon, String name, Collection<String> fullNames) {
        boolean registered = fullNames.contains(name);
        List<String> candidates = fullNames.stream()
                .filter(full ->
                        registered ? full.endsWith(name) || isLegalFormOf(lexicon, name, full) : isShortFor(name, full))
                .toList();
        String fullest =
                candidates.stream().max(Comparator.comparingInt(String::length)).orElse(name);
        return candidates.stream().allMatch(each -> fullest.endsWith(each) || isLegalFormOf(lexicon, each, fullest))
                ? fullest
                : name;
    }

    /** 甲集团*有限公司*. */
    private static boolean isLegalFormOf(Lexicon lexicon, String name, String full) {
        return full.startsWith(name) && lexicon.has(WordClass.ENTERPRISE_END, full.substring(name.length()));
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
