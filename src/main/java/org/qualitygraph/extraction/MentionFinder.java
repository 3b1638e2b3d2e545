package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.annotation.AwardNames;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

/** Finds everything that a speech names; what is found first guards what is found later. */
public final class MentionFinder {
    private final RegionFinder regions;
    private final BodyFinder bodies;
    private final CollectiveFinder collectives;
    private final ParkActors parks;
    private final EnterpriseFinder enterprises;
    private final AwardFinder awards;
    private final PolicyFinder policies;
    private final InitiativeFinder initiatives;
    private final BearerFinder bearers;

    /** A finder for the names of the gazetteer and the genre's endings. */
    public MentionFinder(Tables tables, Lexicon lexicon, RegionNames regionNames) {
        regions = new RegionFinder(regionNames, lexicon);
        bodies = new BodyFinder(BodyNames.of(tables, lexicon), lexicon);
        collectives = new CollectiveFinder(lexicon);
        parks = new ParkActors(lexicon);
        enterprises = new EnterpriseFinder(tables, lexicon);
        awards = new AwardFinder(AwardNames.of(tables), lexicon);
        policies = new PolicyFinder(lexicon);
        initiatives = new InitiativeFinder(lexicon);
        bearers = new BearerFinder(lexicon);
    }

    /** {@return all mentions of a speech} */
    public Mentions find(SpeechContext context) {
        List<Mention> all = new ArrayList<>(regions.find(context));
        List<RegionMention> places = all.stream().map(RegionMention.class::cast).toList();
        List<Mention> offices = bodies.find(context, places);
        List<Mention> documents = policies.find(context);
        List<Mention> companies = enterprises.find(context, places, offices);
        List<Mention> prizes = awards.find(context, places);
        all.addAll(offices);
        all.addAll(documents);
        all.addAll(companies);
        all.addAll(prizes);
        List<Mention> groups = collectives.find(context, offices);
        List<Mention> named = new ArrayList<>(offices);
        named.addAll(groups);
        named.addAll(companies);
        all.addAll(groups);
        all.addAll(parks.find(context.text(), named));
        List<Mention> guards = new ArrayList<>(offices);
        guards.addAll(prizes);
        guards.addAll(documents);
        guards.addAll(places);
        all.addAll(initiatives.find(context, guards));
        guards.removeAll(places);
        guards.addAll(companies);
        all.addAll(bearers.find(context, places, guards));
        return new Mentions(all);
    }
}
