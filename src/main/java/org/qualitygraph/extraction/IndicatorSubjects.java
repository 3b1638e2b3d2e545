package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Whom a number describes: the host, unless the clause's subject is an enterprise, an organisation or another region. */
final class IndicatorSubjects {
    private static final int HEAD = 300;
    private static final int LONGEST_LABEL = 16;

    /** 甲集团的“乙”牌纱: the product is spoken of. */
    private static final String OWNS_BRAND = "的“";

    /** 甲市*下达我市*15项指标: who gives them is not who has them. */
    private static final Pattern TO_US = Pattern.compile("\\p{IsHan}{1,6}?[给对]?我[市县区镇].*");

    private static final Pattern HOST = Pattern.compile("[使让]?(?:[全我本各][市省县区镇乡]|我们|市|省|县|区|各).*");
    private static final Pattern HAS = Pattern.compile("[已现共也只]?有|[为达]\\d");
    private final SpeechContext context;
    private final Mentions mentions;
    private final MetricWording wording;
    private final Patterns patterns;
    private final @Nullable Mention speaker;
    private @Nullable Mention running;
    /** Whether the sentence has told something of the host. */
    private boolean ofHost;

    IndicatorSubjects(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        wording = context.lexicon().derived(MetricWording.class, MetricWording::new);
        patterns = context.lexicon().derived(Patterns.class, Patterns::of);
        speaker = speaker();
    }

    /**
     * The patterns of one lexicon.
     *
     * @param anaphor 六年间，他们…
     * @param companies 甲公司获奖，*24家企业*的28个产品…: who are counted are not the company named before
     */
    private record Patterns(Pattern anaphor, Pattern companies) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile("(?:[^，。；]{1,8}，)?" + lexicon.alternation(WordClass.COMPANY_ANAPHOR)),
                    Pattern.compile(
                            "(?:[另还又]有?)?\\d+余?[家户]\\p{IsHan}{0,4}?" + lexicon.alternation(WordClass.COMPANY_NOUN)));
        }
    }

    /** A subject's name and type; a null name stands for the host. */
    record Subject(@Nullable String name, String type) {
        static final Subject HOST = new Subject(null, "region");
    }

    /** Forgets the sentence before, unless 他们 or 该公司 goes on about its company. */
    void begin(Span sentence) {
        boolean goesOn = running instanceof EnterpriseMention
                && patterns.anaphor().matcher(sentence.of(context.text())).lookingAt();
        running = goesOn ? running : null;
        ofHost = false;
    }

    /** {@return whom a number of the clause describes that stands at {@code before}} */
    Subject of(Span clause, int before) {
        Optional<Mention> own = labelled(clause).or(() -> leading(clause, before));
        if (own.isPresent()) {
            running = own.get();
            return subject(own.get());
        }
        if (endsList(clause, before)) {
            running = null;
            return Subject.HOST;
        }
        String text = clause.of(context.text());
        boolean anew = running instanceof RegionMention
                || ofHost
                || context.lexicon().begins(WordClass.HOLDS, text)
                || context.lexicon().begins(WordClass.HOST_DEED, text)
                || Character.isDigit(text.charAt(0));
        if (anew && context.text().startsWith("；", clause.start() - 1)) {
            running = null;
        }
        if (speaker != null) {
            return subject(speaker);
        }
        if (HOST.matcher(text).matches() || patterns.companies().matcher(text).lookingAt()) {
            running = null;
        }
        ofHost |= running == null;
        return running == null ? Subject.HOST : subject(running);
    }

    /** {@return whom a number describes, which may stand right in front of it: 甲市19个、*乙市*11个} */
    Subject of(Figure figure) {
        int number = figure.quantity().span().start();
        Optional<RegionMention> own = figure.first()
                ? Optional.empty()
                : mentions.in(new Span(figure.start(), number), RegionMention.class).stream()
                        .filter(region ->
                                region.span().end() == number && region.span().start() <= figure.start() + 1)
                        .findFirst();
        return own.isPresent() ? subject(own.get()) : of(figure.clause(), number);
    }

    /** {@return the subject that a mention is} */
    static Subject subject(Mention mention) {
        return new Subject(
                mention.name(),
                switch (mention) {
                    case RegionMention region -> "region";
                    case BodyMention body -> "department";
                    default -> "enterprise";
                });
    }

    /** {@return whether the subject is the company whose head speaks} */
    boolean isSpeaker(Subject subject) {
        return speaker != null && speaker.name().equals(subject.name());
    }

    /** {@return whether the name of who is described stands with a colon before the clause} */
    boolean isLabelled(Span clause) {
        return labelled(clause).isPresent();
    }

    /** *甲公司*奖金：20万元, in a line of its own. */
    private Optional<Mention> labelled(Span clause) {
        int colon = clause.start() - 1;
        if (colon < 0 || context.text().charAt(colon) != '：') {
            return Optional.empty();
        }
        int line = context.text().lastIndexOf('\n', colon) + 1;
        return mentions
                .startingAt(line, List.of(EnterpriseMention.class))
                .or(() -> mentions.startingAt(line, List.of(RegionMention.class)))
                .stream()
                .filter(mention -> colon - mention.span().end() <= LONGEST_LABEL
                        && Boundaries.isFreeOfMarks(
                                context.text().substring(mention.span().end(), colon)))
                .findFirst();
    }

    /** 甲、乙、丙*等*3家企业: the companies are counted. */
    private boolean endsList(Span clause, int before) {
        return context.lexicon()
                        .lengthAtEnd(
                                WordClass.METRIC_LIST,
                                context.text().substring(clause.start(), Math.max(clause.start(), before)))
                > 0;
    }

    /** *宝鸡有*3个: the place itself, no product that bears its name. */
    private boolean has(RegionMention place) {
        return HAS.matcher(context.text())
                .region(place.span().end(), context.text().length())
                .lookingAt();
    }

    private Optional<Mention> leading(Span clause, int before) {
        if (endsList(clause, before)) {
            return Optional.empty();
        }
        return mentions.in(new Span(clause.start(), Math.max(clause.start(), before))).stream()
                .filter(mention -> mention instanceof EnterpriseMention
                        || (mention instanceof RegionMention region && (!region.abridged() || has(region)))
                        || (mention instanceof BearerMention bearer
                                && bearer.type().equals("organization")))
                .filter(mention -> wording.clean(context.text()
                                .substring(clause.start(), mention.span().start()))
                        .isEmpty())
                .filter(this::standsAlone)
                .filter(mention -> !(mention instanceof RegionMention)
                        || !TO_US.matcher(context.text())
                                .region(mention.span().end(), clause.end())
                                .lookingAt())
                .findFirst();
    }

    /** A name that is one of a list, or only part of an award's, body's or document's name, is no subject. */
    private boolean standsAlone(Mention mention) {
        Span reach = new Span(
                mention.span().start(),
                Math.min(context.text().length(), mention.span().end() + 1));
        boolean inside = mentions.overlapping(reach).stream()
                .filter(other -> !other.equals(mention))
                .filter(other -> other instanceof AwardMention
                        || other instanceof BodyMention
                        || other instanceof PolicyMention
                        || other instanceof EnterpriseMention)
                .anyMatch(other -> other.span().overlaps(mention.span())
                        || other.span().start() == mention.span().end());
        return !inside
                && !context.text().startsWith(OWNS_BRAND, mention.span().end())
                && !followed(mention, "等、和与及）”")
                && !(mention instanceof RegionMention && followed(mention, "名质制"));
    }

    private boolean followed(Mention mention, String characters) {
        int end = mention.span().end();
        return end < context.text().length()
                && characters.indexOf(context.text().charAt(end)) >= 0;
    }

    /** The enterprise that says 我公司. */
    private @Nullable Mention speaker() {
        Lexicon lexicon = context.lexicon();
        if (!lexicon.occursIn(WordClass.SPEAKER_ENTERPRISE, context.text())) {
            return null;
        }
        return mentions.of(EnterpriseMention.class).stream()
                .filter(enterprise -> enterprise.span().start() < HEAD)
                .findFirst()
                .orElse(null);
    }
}
