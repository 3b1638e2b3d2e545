package org.qualitygraph.extraction;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.outline.TableReader;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** A speech as the extractors see it: its normal form, outline, words and the genre's lexicon. */
public final class SpeechContext {
    private final AlignedText aligned;
    private final Outline outline;
    private final Lexicon lexicon;
    private final Words words;
    private final Map<Span, List<Word>> cache = new HashMap<>();
    private final Map<WordClass, BitSet> said = new EnumMap<>(WordClass.class);
    private final Periods periods;
    private final GoalYears goalYears;
    private final Grids tables;
    private final @Nullable Integer year;

    /**
     * A context around a text in normal form and its outline.
     *
     * @param year when the speech was given, null when it does not say
     */
    public SpeechContext(AlignedText aligned, Outline outline, Lexicon lexicon, Words words, @Nullable Integer year) {
        this.year = year == null ? ToldYears.mostOften(aligned.normal()) : year;
        this.aligned = aligned;
        this.outline = outline;
        this.lexicon = lexicon;
        this.words = words;
        periods = new Periods(this);
        goalYears = new GoalYears(this, year);
        tables = new Grids(new TableReader(lexicon.of(WordClass.TABLE_HEADING)).read(aligned.normal()));
    }

    /** {@return the text with its alignment to what was written} */
    public AlignedText aligned() {
        return aligned;
    }

    /** {@return the year as of which places are named: the speech's own, or the one it tells most often; null when it tells none} */
    @Nullable
    Integer year() {
        return year;
    }

    /** {@return the normal form} */
    public String text() {
        return aligned.normal();
    }

    /** {@return the outline} */
    public Outline outline() {
        return outline;
    }

    /** {@return the genre's word classes} */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** {@return the tables that were flattened into the text} */
    Grids tables() {
        return tables;
    }

    /** {@return which sentences tell what was achieved, which state problems} */
    Periods periods() {
        return periods;
    }

    /** {@return which sentences the year of a goal binds} */
    GoalYears goalYears() {
        return goalYears;
    }

    /** {@return the words of a stretch of the normal form, segmented once} */
    List<Word> words(Span span) {
        return cache.computeIfAbsent(span, key -> words.of(text(), key));
    }

    /** {@return whether the sentence at the position has a word of the class; each sentence is asked once} */
    boolean says(WordClass wordClass, int position) {
        return said.computeIfAbsent(wordClass, this::sentencesWith)
                .get(sentenceAt(position).ordinal());
    }

    private BitSet sentencesWith(WordClass wordClass) {
        BitSet with = new BitSet();
        for (OutlineSentence sentence : outline.sentences()) {
            with.set(
                    sentence.ordinal(),
                    lexicon.occursIn(wordClass, sentence.span().of(text())));
        }
        return with;
    }

    /** {@return the original's span for one of the normal form} */
    Span original(Span span) {
        return aligned.toOriginal(span);
    }

    /** {@return the sentence that holds the position, the last one before it otherwise} */
    OutlineSentence sentenceAt(int position) {
        List<OutlineSentence> sentences = outline.sentences();
        int low = 0;
        int high = sentences.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() > position) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return sentences.get(low);
    }
}
