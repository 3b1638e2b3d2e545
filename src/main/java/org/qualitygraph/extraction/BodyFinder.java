package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.BodyNames;
import org.qualitygraph.annotation.BodyNames.Body;
import org.qualitygraph.annotation.NameScanner.Hit;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Government bodies: stems of the gazetteer with an ending, whole names, leading groups, and those that only their surroundings tell. */
final class BodyFinder {
    private static final String LEVELS = "市省县区州委镇";
    private static final int LONGEST_NEIGHBOUR = 8;
    private static final Pattern NEXT_BODY = Pattern.compile("、[\\p{IsHan}]{1,6}[局委办厅](?=[、，。要应负牵配把和与安组])");
    private static final Pattern BODY_BEFORE = Pattern.compile("[局委办厅]、[市省县区州]?$");

    private final BodyNames names;
    private final Lexicon lexicon;
    private final QuotedOffices quoted;
    private final UnlistedBodies unlisted;
    private final CoordinatedBodies coordinated;
    private final LeadingGroups groups;
    private final BodyAliases aliases;
    private final Pattern ending;
    private final Pattern branch;

    /** 生态环境局*播州分局*: the branch of a bureau in a place below. */
    private final Pattern local;

    private final Pattern obliged;

    BodyFinder(BodyNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        quoted = new QuotedOffices(names);
        groups = new LeadingGroups(lexicon);
        unlisted = new UnlistedBodies(lexicon);
        coordinated = new CoordinatedBodies(lexicon);
        aliases = new BodyAliases(lexicon);
        ending = Pattern.compile("(?:" + lexicon.alternation(WordClass.BODY_END)
                + "|局(?![面势部限])|委(?![托派任员]|会(?![同商签]))|办(?![理法事公好学案证结成])|所(?![有以在谓需属列示述])|(?<!"
                + lexicon.alternation(WordClass.INSTITUTION_KIND) + ")机构|部(?![分署位队门]))");
        local = PatternScan.compile(
                "[\\p{IsHan}&&[^的各和与、]]{2,4}" + lexicon.alternation(WordClass.LOCAL_BUREAU) + "(?!长)");
        branch = Pattern.compile("[\\p{IsHan}]{0,5}?" + lexicon.alternation(WordClass.BANK_BRANCH));
        obliged = Pattern.compile("要(?![求点素])|应[当该]|必?须|" + lexicon.alternation(WordClass.BODY_DEED));
    }

    List<Mention> find(SpeechContext context, List<RegionMention> regions) {
        List<BodyMention> found = new ArrayList<>();
        String text = context.text();
        List<Hit<Body>> hits = names.scan(text);
        groups.find(context, regions).forEach(found::add);
        for (Hit<Body> hit : hits) {
            mention(text, hit, regions).ifPresent(found::add);
        }
        coordinated.find(text, hits, found);
        coordinated.findHelping(text, hits, found);
        unlisted.find(text, found);
        found.addAll(quoted.find(text));
        found.addAll(new ListedBodies(context).besides(found));
        List<BodyMention> kept = new ArrayList<>();
        found.sort(Comparator.comparing(BodyMention::span));
        for (BodyMention mention : withoutOverlaps(found)) {
            kept.add(BodyPrefixes.extend(text, mention, regions));
        }
        kept.addAll(aliases.find(text, kept));
        return new ArrayList<>(kept);
    }

    private static List<BodyMention> withoutOverlaps(List<BodyMention> found) {
        List<BodyMention> byLength = new ArrayList<>(found);
        byLength.sort(
                Comparator.comparingInt((BodyMention mention) -> -mention.span().length()));
        List<BodyMention> kept = new ArrayList<>();
        for (BodyMention mention : byLength) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(BodyMention::span));
        return kept;
    }

    private Optional<BodyMention> mention(String text, Hit<Body> hit, List<RegionMention> regions) {
        Body body = hit.value();
        Matcher end = ending.matcher(text).region(hit.span().end(), text.length());
        end.useTransparentBounds(true);
        if (body.kind().equals("government")) {
            return Optional.empty();
        }
        if (body.suffix().isEmpty() && !standsAlone(text, hit.span()) && !isOfPlace(hit.span(), regions)) {
            return Optional.empty();
        }
        if (body.suffix().isEmpty()) {
            Matcher office = branch.matcher(text).region(hit.span().end(), text.length());
            if (lexicon.ends(WordClass.CENTRAL_BANK, body.name()) && office.lookingAt()) {
                Span whole = new Span(hit.span().start(), office.end());
                return Optional.of(new BodyMention(whole, "", whole.of(text), body.function(), body.kind(), false));
            }
            return Optional.of(new BodyMention(hit.span(), "", body.name(), body.function(), body.kind(), false));
        }
        if (!end.lookingAt()) {
            return bare(text, hit);
        }
        String suffix = end.group();
        Matcher below = local.matcher(text).region(end.end(), text.length());
        if (suffix.equals("局") && below.lookingAt()) {
            Span whole = new Span(hit.span().start(), below.end());
            return Optional.of(new BodyMention(
                    whole, "", body.name() + suffix + below.group(), body.function(), body.kind(), false));
        }
        boolean generic = lexicon.ends(WordClass.GENERIC_BODY, suffix);
        return Optional.of(new BodyMention(
                new Span(hit.span().start(), end.end()),
                "",
                body.name() + (body.abridged() && !generic ? suffix : official(suffix)),
                body.function(),
                body.kind(),
                generic));
    }

    /** 市*财政*要安排专项资金: a bureau whose ending nobody says. */
    private Optional<BodyMention> bare(String text, Hit<Body> hit) {
        Span span = hit.span();
        boolean prefixed = span.start() > 0 && LEVELS.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean acts = lexicon.lengthAt(WordClass.BARE_BODY_DEED, text, span.end()) > 0;
        return prefixed && acts && lexicon.has(WordClass.BARE_BODY, span.of(text))
                ? Optional.of(new BodyMention(
                        span,
                        "",
                        hit.value().name() + hit.value().suffix(),
                        hit.value().function(),
                        hit.value().kind(),
                        false))
                : Optional.empty();
    }

    /** *九江*海关. */
    private static boolean isOfPlace(Span span, List<RegionMention> regions) {
        return regions.stream().anyMatch(region -> region.span().end() == span.start());
    }

    /** A whole name of two characters needs its region before it; 府办函 is a document number. */
    private boolean standsAlone(String text, Span span) {
        boolean prefixed = span.start() > 0 && LEVELS.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean told = Boundaries.startsName(text, span.start())
                && obliged.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 2)))
                        .lookingAt();
        boolean listed = Boundaries.startsName(text, span.start()) && besideBody(text, span);
        boolean number = span.end() < text.length() && "函发字〔文法理事公".indexOf(text.charAt(span.end())) >= 0;
        return !number && (prefixed || told || listed || span.length() > 2);
    }

    /** *经委*、科技局; 工信局、*农委*. */
    private static boolean besideBody(String text, Span span) {
        return NEXT_BODY.matcher(text).region(span.end(), text.length()).lookingAt()
                || BODY_BEFORE
                        .matcher(text.substring(Math.max(0, span.start() - LONGEST_NEIGHBOUR), span.start()))
                        .find();
    }

    /** {@return the ending in full: 委员会 for 委} */
    static String official(String suffix) {
        return switch (suffix) {
            case "委" -> "委员会";
            case "办" -> "办公室";
            case "委办", "委办公室" -> "委员会办公室";
            case "机构", "机关" -> "部门";
            default -> suffix.endsWith("部门") ? "部门" : suffix;
        };
    }
}
