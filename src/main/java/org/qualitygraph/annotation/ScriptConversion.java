package org.qualitygraph.annotation;

import com.hankcs.hanlp.HanLP;
import java.util.HashMap;
import java.util.Map;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.text.AlignedText;

/** Traditional → Simplified, with the mainland's words for Taiwan's vocabulary, position by position. */
public final class ScriptConversion {
    private static final double SHARE_OF_TRADITIONAL = 0.02;
    private final Map<String, String> phrases = new HashMap<>();
    private int longest = 1;

    private ScriptConversion() {}

    /** {@return the conversion with the phrases of {@code phrases.csv} above the character tables} */
    public static ScriptConversion of(Tables tables) {
        ScriptConversion conversion = new ScriptConversion();
        for (Map<String, String> row : tables.rows("phrases.csv")) {
            String traditional = row.getOrDefault("traditional", "");
            conversion.phrases.put(traditional, row.getOrDefault("simplified", ""));
            conversion.longest = Math.max(conversion.longest, traditional.length());
        }
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

    /** {@return {@code text} in Simplified characters} */
    public AlignedText toSimplified(String text) {
        AlignedText.Builder builder = AlignedText.from(text);
        while (builder.position() < text.length()) {
            int length = phraseAt(text, builder.position());
            if (length > 0) {
                String phrase = text.substring(builder.position(), builder.position() + length);
                builder.replace(length, phrases.getOrDefault(phrase, phrase));
            } else {
                convertRun(text, builder);
            }
        }
        return builder.build();
    }

    /** Converts up to the next phrase in one go, so that the tables see whole words. */
    private void convertRun(String text, AlignedText.Builder builder) {
        int start = builder.position();
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '\n' && phraseAt(text, end) == 0) {
            end++;
        }
        String run = text.substring(start, end);
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

    private int phraseAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (phrases.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
