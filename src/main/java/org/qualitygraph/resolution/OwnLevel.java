package org.qualitygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** The level of the place that a speaker calls his own: 我市, 我区 or 我县. */
final class OwnLevel {
    static final String CITY = "市";
    static final String OUR = "我";
    static final String WHOLE = "全";
    private static final int FEW = 3;
    static final String PROVINCE = "省";
    private static final List<String> LEVELS = List.of(CITY, "区", "县", PROVINCE, "镇");
    private static final Pattern OURS_BELOW = Pattern.compile("我[市县区]");

    private final Lexicon lexicon;

    OwnLevel(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the level that the speaker says most, empty when he says none; 全省 is as often what a city compares itself with} */
    String in(String text) {
        String best = "";
        int most = 0;
        for (String level : LEVELS) {
            int weight = 2 * count(text, OUR + level) + count(text, "该" + level) + whole(text, level);
            if (weight > most) {
                most = weight;
                best = level;
            }
        }
        return best;
    }

    /**
     * {@return the level of the bodies of the speech that stand without their place (县市场监管局), empty when there is none; a province's
     * are named by its cities as well, so only those of a text that names no others and several of them tell}
     */
    static String ofBodies(String text, Mentions mentions) {
        Map<String, Integer> counts = new HashMap<>();
        for (BodyMention body : mentions.of(BodyMention.class)) {
            String level = text.substring(body.span().start(), body.span().start() + 1);
            if (LEVELS.contains(level)) {
                counts.merge(level, 1, Integer::sum);
            }
        }
        if (counts.size() > 1) {
            counts.remove(PROVINCE);
        }
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(PROVINCE) || entry.getValue() > FEW)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    /** How often 全市 or 全区 means all of the speaker's own. */
    private int whole(String text, String level) {
        if (level.equals(PROVINCE)
                && !text.contains(OUR + PROVINCE)
                && OURS_BELOW.matcher(text).find()) {
            return 0;
        }
        String word = WHOLE + level;
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count += isCompared(text, at, at + word.length()) ? 0 : 1;
        }
        return count;
    }

    private boolean isCompared(String text, int start, int end) {
        return lexicon.lengthBefore(WordClass.COMPARED_WHOLE, text, start) > 0
                || lexicon.lengthAt(WordClass.WHOLE_COMPARED, text, end) > 0;
    }
}
