package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** Where the predicate of actors begins, and whether it obliges: behind 要, a prohibition, or 将 with a deed. */
final class ActorPredicates {
    /** 在编项目清单*时要*…: when or where somebody is obliged stands before 要. */
    private static final Pattern FRAMED = Pattern.compile("(?:在|从)[^，]{2,14}[时中上里]要(?!求)|对[^，要]{2,18}要(?!求)");

    private static final Pattern ASPECT = Pattern.compile("\\p{IsHan}{2,4}?(?=要)");
    private static final Pattern ASPECT_TAG = Pattern.compile("n|vn|nz|v");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ActorLists lists;
    private final Pattern modal;
    private final ClauseOpening opening;

    ActorPredicates(SpeechContext context, ActorLists lists, Pattern modal) {
        this.context = context;
        this.lists = lists;
        this.modal = modal;
        lexicon = context.lexicon();
        opening = lexicon.derived(ClauseOpening.class, ClauseOpening::new);
    }

    /** {@return the phrase of actors behind whom the clause goes on at {@code at}} */
    Phrase of(int at, int end, List<Actor> actors, boolean urged) {
        String text = context.text();
        Matcher matcher = modal.matcher(text).region(at, end);
        if (matcher.lookingAt()) {
            return new Phrase(actors, matcher.end(), true, urged);
        }
        int behindTime = opening.skipTime(text, at, end);
        boolean framed = FRAMED.matcher(text).region(at, end).lookingAt();
        boolean obligedByTime = framed
                || behindTime > at
                        && modal.matcher(text).region(behindTime, end).lookingAt();
        if (obligedByTime || lexicon.lengthAt(WordClass.NEGATED_TASK, text, at) > 0) {
            return new Phrase(actors, at, true, urged);
        }
        if (namesAspect(text, at, end, actors)) {
            return new Phrase(actors, at, true, urged);
        }
        int will = promises(at, end) ? at : behindTime;
        boolean promise =
                (lists.isSpeaker(actors.getFirst()) || actors.getFirst().type() != ActorType.REGION)
                        && promises(will, end);
        return new Phrase(actors, promise ? will + 1 : at, promise, urged);
    }

    /** 各单位*选点*要有特色: what of theirs is spoken of stands before 要. */
    private boolean namesAspect(String text, int at, int end, List<Actor> actors) {
        Matcher matcher = ASPECT.matcher(text).region(at, end);
        return actors.stream().allMatch(actor -> actor.type() == ActorType.COLLECTIVE)
                && matcher.lookingAt()
                && !lexicon.ends(WordClass.MEASURED_END, matcher.group())
                && modal.matcher(text).region(matcher.end(), end).lookingAt()
                && lexicon.lengthAt(WordClass.LEADER, text, at) == 0
                && context.words(new Span(at, matcher.end())).stream()
                        .allMatch(word -> ASPECT_TAG.matcher(word.tag()).matches());
    }

    /** {@return whether the stretch begins with 将 and a deed: 将全力支持, not 将质量工作纳入} */
    boolean promises(int start, int end) {
        return context.text().startsWith("将", start) && isDeed(context.text(), start + 1, end);
    }

    private boolean isDeed(String text, int at, int end) {
        return lexicon.lengthAt(WordClass.ADVERB, text, at) > 0
                || lexicon.lengthAt(WordClass.TASK_VERB, text, at) > 0
                || lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0
                || lexicon.lengthAt(WordClass.MEANS, text, at) > 0
                || context.words(new Span(at, end)).stream().limit(1).anyMatch(Word::isVerb);
    }
}
