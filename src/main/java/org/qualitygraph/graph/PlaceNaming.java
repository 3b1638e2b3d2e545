package org.qualitygraph.graph;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.decision.Reason;
import org.qualitygraph.decision.RefusedDecision;
import org.qualitygraph.decision.UnknownTarget;
import org.qualitygraph.graph.RegionDirectory.Division;
import org.qualitygraph.graph.RegionDirectory.History;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.knowledge.SpeechFacts;

/** Gives the place that a speech does not name the name that a person knows. */
final class PlaceNaming {
    private final RowSource source;
    private final SpeechRewriting rewriting;

    PlaceNaming(RowSource source, SpeechRewriting rewriting) {
        this.source = source;
        this.rewriting = rewriting;
    }

    /** {@return the decision's id} */
    String name(TransactionContext transaction, String place, Named named, Reason reason) {
        String speech = NodeIds.speechOfMasked(place)
                .orElseThrow(() -> new RefusedDecision("Only a place that its speech does not name can be named;"
                        + " /api/queries/masked-places lists them."));
        Division known = division(named);
        SpeechFacts extracted = SpeechReader.extracted(transaction, speech)
                .filter(facts -> facts.speech().host() == null)
                .orElseThrow(() -> new UnknownTarget("place without a name", place));
        String id = DecisionRecords.newId();
        DecisionRecords.add(
                transaction,
                id,
                SpeechDecisions.PLACE,
                reason,
                "verdict",
                "name",
                "entity",
                place,
                "speech",
                speech,
                "name",
                known.name(),
                "code",
                known.code().isEmpty() ? null : known.code(),
                "level",
                known.level().toUpperCase(Locale.ROOT));
        rewriting.rewrite(transaction, extracted);
        return id;
    }

    /**
     * What a person says a place is.
     *
     * @param name its full name
     * @param code its code; null leaves it to the gazetteer, which may not know the place
     * @param level what it is where the gazetteer does not tell; null means a prefecture
     */
    record Named(
            String name, @Nullable String code, @Nullable Level level) {}

    private Division division(Named named) {
        RegionDirectory directory = source.regions();
        if (named.code() != null) {
            return directory
                    .withCode(named.code())
                    .orElseThrow(() -> new RefusedDecision("No place has the code '%s'.".formatted(named.code())));
        }
        Level level = named.level() == null ? Level.PREFECTURE : named.level();
        return directory
                .named(named.name(), null)
                .orElse(new Division("", named.name(), level.label(), null, History.NONE));
    }
}
