package org.qualitygraph.annotation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualitygraph.text.Span;

/** Words and tags of a sentence, by HanLP; sentence by sentence, since its time grows faster than the text. Thread-safe. */
public final class Words {
    /** Names of places, persons, bodies and other proper nouns in HanLP's tag set. */
    private static final Pattern PROPER = Pattern.compile("n[srtz].*|g");

    /** A name less than once in so many times is hardly ever one. */
    private static final int HARDLY_EVER = 20;

    private final Segment segment = HanLP.newSegment().enableOffset(true).enableNameRecognize(true);

    /** {@return the words of {@code text} between {@code span}'s ends, with positions in {@code text}} */
    public List<Word> of(String text, Span span) {
        List<Word> words = new ArrayList<>();
        for (Term term : segment.seg(span.of(text))) {
            int start = span.start() + term.offset;
            words.add(new Word(term.word, term.nature.toString(), new Span(start, start + term.word.length())));
        }
        return words;
    }

    /** {@return whether {@code text} is a word of the language that hardly ever names a place, a person or a body} */
    public static boolean isCommon(String text) {
        CoreDictionary.Attribute known = CoreDictionary.get(text);
        if (known == null) {
            return false;
        }
        int proper = IntStream.range(0, known.nature.length)
                .filter(i -> PROPER.matcher(known.nature[i].toString()).matches())
                .map(i -> known.frequency[i])
                .sum();
        return proper * HARDLY_EVER < known.totalFrequency;
    }

    /**
     * A word in its place.
     *
     * @param tag part of speech in HanLP's (ICTCLAS) tag set
     */
    public record Word(String text, String tag, Span span) {

        /** {@return whether the tagger takes it for a verb} */
        public boolean isVerb() {
            return tag.startsWith("v") && !tag.equals("vn");
        }
    }
}
