package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** One initiative is named in several ways within a speech: 质量强市 and 质量强市战略, “质量月” and 质量月活动. */
final class InitiativeForms {
    private final List<String> tails;

    InitiativeForms(Lexicon lexicon) {
        tails = List.of("战略", "活动", "行动", "工程").stream()
                .filter(tail -> lexicon.has(WordClass.INITIATIVE_TAIL, tail))
                .toList();
    }

    /** {@return the mentions, those of a bare slogan under the name that says what it is} */
    List<Mention> unified(List<PolicyMention> found) {
        Set<String> names = new HashSet<>();
        found.forEach(mention -> names.add(mention.name()));
        List<Mention> unified = new ArrayList<>();
        for (PolicyMention mention : found) {
            Optional<String> full = tails.stream()
                    .map(tail -> mention.name() + tail)
                    .filter(names::contains)
                    .findFirst();
            unified.add(full.map(name -> renamed(mention, name)).orElse(mention));
        }
        return unified;
    }

    private static PolicyMention renamed(PolicyMention mention, String name) {
        return new PolicyMention(mention.span(), name, mention.kind(), mention.number(), mention.status());
    }
}
