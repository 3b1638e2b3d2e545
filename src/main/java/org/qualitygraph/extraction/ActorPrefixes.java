package org.qualitygraph.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.CollectiveMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** 省财政厅要安排专项资金3000万元: who acts is no part of what is measured. */
final class ActorPrefixes {
    private static final int FARTHEST_MODAL = 6;
    private final SpeechContext context;
    private final Mentions mentions;
    private final MetricWording wording;

    ActorPrefixes(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        wording = context.lexicon().derived(MetricWording.class, MetricWording::new);
    }

    /** {@return the figure's words in front of the number, without the actors, their adverbs and their modal} */
    String skip(Figure figure) {
        String before = figure.before();
        if (before.isEmpty()) {
            return before;
        }
        int end = figure.start() + before.length();
        if (!figure.first()) {
            return isName(new Span(figure.start(), end)) ? "" : before;
        }
        Optional<Mention> actor = mentions.in(new Span(figure.start(), end)).stream()
                .filter(mention -> mention instanceof BodyMention
                        || mention instanceof CollectiveMention
                        || (mention instanceof RegionMention
                                && modalAt(mention.span().end()) > 0))
                .filter(mention -> actsAfter(mention, end))
                .max(Comparator.comparingInt((Mention mention) -> mention.span().end()));
        if (actor.isPresent()) {
            return before.substring(afterModal(actor.get(), end) - figure.start());
        }
        return mentions.in(new Span(figure.start(), end)).stream()
                .filter(mention -> mention instanceof RegionMention
                        || mention instanceof EnterpriseMention
                        || mention instanceof BodyMention)
                .filter(mention -> mention.span().end() < end
                        && wording.clean(before.substring(0, mention.span().start() - figure.start()))
                                .isEmpty())
                .filter(mention ->
                        "、和质量名".indexOf(context.text().charAt(mention.span().end())) < 0)
                .max(Comparator.comparingInt((Mention mention) -> mention.span().end()))
                .map(mention -> before.substring(mention.span().end() - figure.start()))
                .orElse(before);
    }

    /** 新增名牌58个，其中甲市19个、*乙市*11个. */
    private boolean isName(Span words) {
        return mentions.in(words, RegionMention.class).stream()
                .anyMatch(region ->
                        region.span().end() == words.end() && region.span().start() <= words.start() + 1);
    }

    private int modalAt(int at) {
        return context.lexicon().lengthAt(WordClass.MODAL, context.text(), at);
    }

    /** {@return the words without a list of several names, of which the number only tells how many they are} */
    String skipNames(Figure figure, String words) {
        Span span = new Span(figure.start(), figure.start() + figure.before().length());
        List<Mention> names = mentions.in(span).stream()
                .filter(mention -> mention instanceof EnterpriseMention || mention instanceof BearerMention)
                .toList();
        return names.size() > 1 && names.getLast().span().end() >= span.end() - 1 ? "" : words;
    }

    private boolean actsAfter(Mention mention, int end) {
        return afterModal(mention, end) > mention.span().end();
    }

    private int afterModal(Mention mention, int end) {
        Lexicon lexicon = context.lexicon();
        int last = Math.min(end, mention.span().end() + FARTHEST_MODAL);
        for (int i = mention.span().end(); i < last; i++) {
            int length = lexicon.lengthAt(WordClass.MODAL, context.text(), i);
            if (length > 0) {
                return Math.min(end, i + length);
            }
        }
        return mention.span().end();
    }
}
