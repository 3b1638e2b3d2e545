package org.qualitygraph.annotation;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

/** Traditional → Simplified, with the mainland's words for Taiwan's vocabulary, position by position. */
public final class ScriptConversion {
    private static final double SHARE_OF_TRADITIONAL = 0.02;
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();

    /**
     * A word that the character tables would leave wrong.
     *
     * @param unless a word that shows, wherever it stands in the text, that the text has mainland vocabulary already:
     *     beside 質量 the word 品質 means 品质; empty when nothing does
     */
    private record Phrase(String traditional, String simplified, String unless) {}

    private ScriptConversion() {}

    /** {@return the conversion with the phrases of {@code phrases.csv} above the character tables} */
    public static ScriptConversion of(Tables tables) {
        ScriptConversion conversion = new ScriptConversion();
        for (Map<String, String> row : tables.rows("phrases.csv")) {
            Phrase phrase = new Phrase(
                    row.getOrDefault("traditional", ""),
                    row.getOrDefault("simplified", ""),
                    row.getOrDefault("unless", ""));
            conversion
                    .phrases
                    .computeIfAbsent(phrase.traditional().charAt(0), key -> new ArrayList<>())
                    .add(phrase);
        }
        Comparator<Phrase> longestFirst =
                Comparator.comparingInt(phrase -> -phrase.traditional().length());
        conversion.phrases.values().forEach(list -> list.sort(longestFirst));
        return conversion;
    }

    /** {@return whether {@code text} is written in Traditional characters} */
    public boolean isTraditional(String text) {
        String simplified = HanLP.convertToSimplifiedChinese(text);
        if (simplified.length() != text.length()) {
            return true;
        }
        int changed = 0;
        for (int i = 0; i < text.length(); i++) {
            changed += text.charAt(i) == simplified.charAt(i) ? 0 : 1;
        }
        return changed > SHARE_OF_TRADITIONAL * text.length();
    }

    /** {@return where the first Traditional character stands, empty when there is none} */
    public Optional<Span> firstTraditional(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(text.codePointAt(i));
            String character = text.substring(i, end);
            if (Character.isIdeographic(character.codePointAt(0))
                    && !HanLP.convertToSimplifiedChinese(character).equals(character)) {
                return Optional.of(new Span(i, end));
            }
            i = end;
        }
        return Optional.empty();
    }

    /** {@return {@code text} in Simplified characters} */
    public AlignedText toSimplified(String text) {
        Map<String, Boolean> written = new HashMap<>();
        AlignedText.Builder builder = AlignedText.from(text);
        int run = 0;
        for (int at = 0; at < text.length(); ) {
            Phrase phrase = phraseAt(text, at);
            if (phrase == null) {
                at++;
            } else if (!phrase.unless().isEmpty() && written.computeIfAbsent(phrase.unless(), text::contains)) {
                at += phrase.traditional().length();
            } else {
                convertRun(text.substring(run, at), builder);
                builder.replace(phrase.traditional().length(), phrase.simplified());
                at += phrase.traditional().length();
                run = at;
            }
        }
        convertRun(text.substring(run), builder);
        return builder.build();
    }

    /** Converts all between two phrases in one go, so that the tables see whole words. */
    private static void convertRun(String run, AlignedText.Builder builder) {
        String simplified = HanLP.convertToSimplifiedChinese(run);
        if (simplified.length() == run.length()) {
            builder.replace(run.length(), simplified);
            return;
        }
        for (int i = 0; i < run.length(); ) {
            int width = Character.charCount(run.codePointAt(i));
            builder.replace(width, HanLP.convertToSimplifiedChinese(run.substring(i, i + width)));
            i += width;
        }
    }

    private @Nullable Phrase phraseAt(String text, int at) {
        for (Phrase phrase : phrases.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(phrase.traditional(), at)) {
                return phrase;
            }
        }
        return null;
    }
}
