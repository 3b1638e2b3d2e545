package org.qualitygraph.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Profile.Kind;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** Reads what a speech is from its title and its first lines. */
public final class Profiles {
    private final Kinds kinds;
    private final Occasions occasions;
    private final SpeakerRoles roles;

    /** Profiles told by the words of {@code lexicon}. */
    public Profiles(Lexicon lexicon) {
        kinds = new Kinds(lexicon);
        occasions = new Occasions(lexicon);
        roles = new SpeakerRoles(lexicon);
    }

    /**
     * What the words of a speech say of it.
     *
     * @param year of the date, or the year stated; null when none is
     * @param date ISO 8601, null when no full date is stated
     */
    public record Found(@Nullable Integer year, @Nullable String date, Profile profile) {}

    /**
     * {@return what the speech is}
     *
     * @param title in normal form, null when there is none
     */
    public Found read(AlignedText text, @Nullable String title) {
        Head head = Head.of(text.normal(), title);
        Map<Feature, Span> evidence = new EnumMap<>(Feature.class);
        if (head.titleSpan() != null) {
            evidence.put(Feature.TITLE, head.titleSpan());
        }
        Optional<Stated<Kind>> kind = kinds.of(head);
        Integer year = keep(evidence, Feature.YEAR, SpeechDates.year(head));
        String date = keep(evidence, Feature.DATE, SpeechDates.date(text.normal()));
        String occasion = keep(evidence, Feature.OCCASION, occasions.of(head, kind.map(Stated::value)));
        String role = keep(evidence, Feature.SPEAKER_ROLE, roles.of(head, kind.map(Stated::value)));
        Kind known = keep(evidence, Feature.KIND, kind);
        evidence.replaceAll((feature, span) -> text.toOriginal(span));
        return new Found(year, date, new Profile(occasion, known, role, evidence));
    }

    private static <T> @Nullable T keep(Map<Feature, Span> evidence, Feature feature, Optional<Stated<T>> stated) {
        if (stated.isEmpty()) {
            return null;
        }
        evidence.put(feature, stated.get().span());
        return stated.get().value();
    }
}
