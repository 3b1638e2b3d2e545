package org.qualitygraph.extraction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;

/** Whose the next clause is when it names nobody: actors run on until another takes over or the outline moves on. */
final class CarryOver {
    private static final int LIST_OPENER = 24;
    private final String text;
    private final PatternScan counted;
    private final LastNamed lastNamed;
    private List<Assignee> actors = List.of();
    private @Nullable Item item;
    private int paragraph = -1;
    private List<Assignee> listOwners = List.of();
    private List<Assignee> announcers = List.of();
    private @Nullable Item listItem;
    private @Nullable Item listParent;

    /** 从*三个方面*入手, 做好*两件事*: what counts the items that follow, for one lexicon. */
    private record Counted(PatternScan scan) {
        static Counted of(Lexicon lexicon) {
            return new Counted(PatternScan.of("[二两三四五六七八九十几]+" + lexicon.alternation(WordClass.COUNTED_MATTER)));
        }
    }

    CarryOver(SpeechContext context) {
        text = context.text();
        lastNamed = new LastNamed(context.lexicon());
        counted = context.lexicon().derived(Counted.class, Counted::of).scan();
    }

    /** {@return who was named last in the running paragraph} */
    LastNamed lastNamed() {
        return lastNamed;
    }

    List<Assignee> actors() {
        return actors;
    }

    void to(List<Assignee> next) {
        actors = next;
    }

    /** A new item or paragraph ends the carry-over, unless a colon opened it; {@return whether what is still open ends too} */
    boolean moveTo(OutlineSentence sentence) {
        lastNamed.moveTo(sentence.paragraph());
        Item next = sentence.item();
        boolean sameItem = Objects.equals(next, item);
        boolean child = item != null && next != null && next.within(item) && opened(next.start());
        boolean announced = !announcers.isEmpty() && next != null && isAnnounced(next);
        if (announced && !sameItem) {
            actors = announcers;
        } else if (!child && (!sameItem || sentence.paragraph() != paragraph)) {
            actors = List.of();
        }
        boolean listed = sentence.paragraph() == paragraph && !sameItem && isMember(next);
        if (sentence.paragraph() != paragraph) {
            listOwners = List.of();
        } else if (listed && actors.isEmpty()) {
            actors = listOwners;
        }
        boolean runsOn = next != null && next.runIn() && sentence.paragraph() == paragraph;
        boolean apart = next == null && sentence.paragraph() > paragraph + 1;
        item = next;
        paragraph = sentence.paragraph();
        return (!sameItem && !runsOn) || (sameItem && apart);
    }

    /** 甲局要做三件事, but not 下面三件事，会后由甲局督查. */
    private boolean countsBehindActors(OutlineSentence sentence) {
        int from = actors.isEmpty()
                ? sentence.span().start()
                : Math.max(
                        sentence.span().start(),
                        actors.getFirst().actor().span().start());
        return counted.in(text, from, sentence.span().end()).find();
    }

    private boolean opened(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '：';
    }

    /** Whether an item stands in the running list within its paragraph. */
    private boolean isMember(@Nullable Item next) {
        return next != null && next.runIn() && Objects.equals(next.parent(), listParent);
    }

    /** Whether an item belongs to the list that a sentence with a colon has announced. */
    private boolean isAnnounced(Item next) {
        return listItem == null ? Objects.equals(next.parent(), null) : next.within(listItem);
    }

    /**
     * A short sentence, or one that counts what follows (甲局要做三件事), opens a list whose items are its actors', and so does one
     * with a colon, wherever its items stand; a mere address (各镇街：) opens none, a heading that only names a body ({@code heads})
     * does.
     */
    void endOf(OutlineSentence sentence, boolean announces, boolean heads) {
        boolean counts = countsBehindActors(sentence);
        if (heads || (announces && (counts || opened(sentence.span().end())))) {
            announcers = actors;
            listItem = sentence.item();
        }
        boolean member = !listOwners.isEmpty() && isMember(sentence.item());
        if (counts || (!member && sentence.span().length() <= LIST_OPENER)) {
            listOwners = actors;
            listParent = sentence.item();
        }
    }
}
