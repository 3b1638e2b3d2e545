package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Places that bear an award: they begin a clause, or are supported, and a verb, the absence of their companies or a nation's title follows. */
final class PlaceBearers {
    private static final int LONGEST_CLUSTER = 10;
    private static final Pattern ET_CETERA = Pattern.compile("等[县市区地州旗]?");
    private static final Pattern JOINT = Pattern.compile("[、和与]");
    private final SpeechContext context;
    private final Mentions mentions;

    PlaceBearers(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
    }

    /** {@return the places that are the subject of what the stretch says} */
    List<Mention> in(Span stretch) {
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
                                        behindEtCetera(list.getLast().span().end()))
                        > 0;
        return told ? list : List.of();
    }

    /** 木里、美姑*等县*还没有一个. */
    private int behindEtCetera(int at) {
        Matcher more =
                ET_CETERA.matcher(context.text()).region(at, context.text().length());
        return more.lookingAt() ? more.end() : at;
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
        boolean wished = context.lexicon()
                        .lengthBefore(WordClass.GOAL, text, region.span().start())
                == region.span().start() - stretch.start();
        return follows && (region.span().start() == stretch.start() || wished || (starts && !region.abridged()));
    }
}
