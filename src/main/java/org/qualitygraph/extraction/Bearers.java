package org.qualitygraph.extraction;

import java.util.ArrayList;
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
    private static final Pattern JOINS = Pattern.compile("[和及与].*|.*[和及与]");
    private static final int LONGEST_CLUSTER = 10;
    private static final Pattern JOINT = Pattern.compile("[、和与]");
    private final SpeechContext context;
    private final Mentions mentions;

    Bearers(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
    }

    /** {@return companies, others and regions that are the subject of what the stretch says} */
    List<Mention> in(Span stretch) {
        List<Mention> named = named(stretch);
        if (context.lexicon().begins(WordClass.HONOUR_GIVING, stretch.of(context.text()))) {
            return honoured(stretch, named);
        }
        return named.isEmpty() ? regions(stretch) : named;
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

    /** A region is a subject when it begins a clause, or is supported, and a verb or 的 company's absence follows. */
    private List<Mention> regions(Span stretch) {
        List<Mention> subjects = new ArrayList<>();
        for (RegionMention region : mentions.in(stretch, RegionMention.class)) {
            boolean beside = !subjects.isEmpty() && isBeside(subjects.getLast(), region);
            if (isSubject(region, stretch) || beside) {
                subjects.add(region);
            }
        }
        return subjects.isEmpty() ? list(stretch) : subjects;
    }

    /** *甲、乙*至今还没有一个: places that begin the stretch, the last of them before a deed. */
    private List<Mention> list(Span stretch) {
        List<Mention> list = new ArrayList<>();
        for (RegionMention region : mentions.in(stretch, RegionMention.class)) {
            boolean next = list.isEmpty() ? region.span().start() == stretch.start() : isBeside(list.getLast(), region);
            if (next) {
                list.add(region);
            }
        }
        boolean told = list.size() > 1
                && context.lexicon()
                                .lengthAt(
                                        WordClass.REGION_DEED,
                                        context.text(),
                                        list.getLast().span().end())
                        > 0;
        return told ? list : List.of();
    }

    /** 甲、*乙两县*还没有: what stands in the list of a subject is one too. */
    private boolean isBeside(Mention subject, RegionMention region) {
        int end = subject.span().end();
        return end + 1 == region.span().start()
                && JOINT.matcher(context.text()).region(end, end + 1).matches();
    }

    /** 推进甲县、乙县*国家农产品质量安全县*创建: the title that stands right behind a place is the place's. */
    private boolean isNationwide(String text, int at) {
        return context.lexicon().lengthAt(WordClass.NATIONAL_TITLE, text, at) > 0;
    }

    /** 甲县*纺织产业集群*创成…: what the place has its award for. */
    private int clusterEnd(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_CLUSTER);
        for (int i = at; i < last && Boundaries.isHan(text.charAt(i)); i++) {
            int length = context.lexicon().lengthAt(WordClass.PLACE_CLUSTER, text, i);
            if (length > 0) {
                return i + length;
            }
        }
        return at;
    }

    private boolean isSubject(RegionMention region, Span stretch) {
        String text = context.text();
        int end = region.span().end();
        boolean follows = context.lexicon().lengthAt(WordClass.REGION_DEED, text, end) > 0
                || context.lexicon().lengthAt(WordClass.REGION_DEED, text, clusterEnd(text, end)) > 0;
        boolean starts = Boundaries.startsName(text, region.span().start())
                || context.lexicon()
                                .lengthBefore(
                                        WordClass.NAME_CUT, text, region.span().start())
                        > 0;
        if (region.span().end() == stretch.end() && isNationwide(text, end)) {
            return true;
        }
        return follows && (region.span().start() == stretch.start() || (starts && !region.abridged()));
    }
}
