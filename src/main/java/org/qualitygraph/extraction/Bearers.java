package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Who may bear an award within a stretch of text. */
final class Bearers {
    private static final Pattern HONOURED = Pattern.compile("[被荣获]");
    private static final Pattern JOINS = Pattern.compile("[和及与].*|.*[和及与]");
    private final SpeechContext context;
    private final Mentions mentions;
    private final PlaceBearers places;
    private final OwnBody own;

    Bearers(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        places = new PlaceBearers(context, mentions);
        own = new OwnBody(context, mentions);
    }

    /** {@return the companies named in the stretch} */
    List<EnterpriseMention> companiesIn(Span stretch) {
        return mentions.in(stretch, EnterpriseMention.class);
    }

    /** {@return companies, others and regions that are the subject of what the stretch says} */
    List<Mention> in(Span stretch) {
        List<Mention> named = named(stretch);
        if (context.lexicon().begins(WordClass.HONOUR_GIVING, stretch.of(context.text()))) {
            return honoured(stretch, named);
        }
        if (!named.isEmpty()) {
            return named;
        }
        List<Mention> body = honouredBody(stretch);
        return body.isEmpty() ? places.in(stretch) : body;
    }

    /** *甲局*被授予“最佳文明单位”, *乙支队*荣获先进单位. */
    private List<Mention> honouredBody(Span stretch) {
        Actor ours = own.at(stretch.start());
        if (ours != null
                && ours.body() != null
                && HONOURED.matcher(context.text())
                        .region(Math.min(ours.span().end(), stretch.end()), stretch.end())
                        .lookingAt()) {
            return List.of(ours.body());
        }
        return mentions.startingAt(stretch.start(), List.of(BodyMention.class)).stream()
                .filter(body -> body.span().end() <= stretch.end())
                .filter(body -> HONOURED.matcher(context.text())
                        .region(body.span().end(), stretch.end())
                        .lookingAt())
                .map(Mention.class::cast)
                .toList();
    }

    /** 授予甲县人民政府、乙局、丙公司: governments and bodies are honoured beside companies. */
    private List<Mention> honoured(Span stretch, List<Mention> named) {
        Lexicon lexicon = context.lexicon();
        return mentions.in(stretch).stream()
                .filter(mention -> named.contains(mention)
                        || mention instanceof BodyMention
                        || (mention instanceof RegionMention
                                && lexicon.lengthAt(
                                                WordClass.GOVERNMENT_NAME,
                                                context.text(),
                                                mention.span().end())
                                        > 0))
                .toList();
    }

    /** {@return companies and other bearers; one whose person or product follows at once gives way to it} */
    List<Mention> named(Span stretch) {
        List<Mention> all = mentions.in(stretch).stream()
                .filter(mention -> mention instanceof EnterpriseMention || mention instanceof BearerMention)
                .filter(mention -> !isContained(mention))
                .toList();
        return all.stream()
                .filter(mention ->
                        all.stream().noneMatch(other -> belongsTo(mention, other) || describes(mention, other)))
                .toList();
    }

    /** {@return the regions named within the stretch} */
    List<RegionMention> places(Span stretch) {
        return mentions.in(stretch, RegionMention.class);
    }

    /** {@return the published subject type of a bearer} */
    static String type(Mention bearer) {
        return switch (bearer) {
            case BearerMention other -> other.type();
            case RegionMention region -> "region";
            case BodyMention body -> "department";
            default -> "enterprise";
        };
    }

    private boolean isContained(Mention mention) {
        return mentions.overlapping(mention.span()).stream()
                .anyMatch(other -> (other instanceof EnterpriseMention || other instanceof BearerMention)
                        && other.span().contains(mention.span())
                        && other.span().length() > mention.span().length());
    }

    /** 甲公司首席技师陆某, 甲公司的“乙”牌大米, 甲集团承建的乙馆: the award is borne by what stands last. */
    private boolean belongsTo(Mention owner, Mention other) {
        if (!(other instanceof BearerMention)
                || other.span().start() < owner.span().end()) {
            return false;
        }
        String between =
                context.text().substring(owner.span().end(), other.span().start());
        return between.length() <= 10
                && Boundaries.isFreeOfMarks(between)
                && !JOINS.matcher(between).matches();
    }

    /** 陆某（甲公司总经理）: the bracket tells whose man he is. */
    private boolean describes(Mention inBracket, Mention person) {
        int from = person.span().end();
        int at = inBracket.span().start();
        return person instanceof BearerMention
                && from < at
                && context.text().charAt(from) == '（'
                && context.text().indexOf('）', from) > at;
    }
}
