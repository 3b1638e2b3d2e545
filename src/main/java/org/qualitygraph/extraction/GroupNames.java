package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Where the name of a leading group begins: behind its region or level (市人才工作领导小组), or behind the word that founds it. */
final class GroupNames {
    private static final int LONGEST = 24;
    private static final int LONGEST_BARE = 12;
    /** *“质量月”*活动领导小组. */
    private static final int LONGEST_QUOTE = 10;

    private static final Pattern LEVEL = Pattern.compile("(?:^|[由对向经被和与及、到为了的在])(?:全?[市省县区州]|国家)(?=\\p{IsHan}{2})");
    private static final String LEVELS = "市省县区州镇乡";
    private final String text;
    private final Lexicon lexicon;
    private final List<RegionMention> regions;

    GroupNames(SpeechContext context, List<RegionMention> regions) {
        text = context.text();
        lexicon = context.lexicon();
        this.regions = regions;
    }

    /** {@return where the name begins whose last words stand between {@code known} and {@code end}} */
    int start(int known, int end) {
        int start = unquoted(known, end);
        int quote = text.startsWith("”", start - 1) ? text.lastIndexOf('“', start) : -1;
        return quote >= 0 && start - quote <= LONGEST_QUOTE ? quote : start;
    }

    private int unquoted(int known, int end) {
        int run = Boundaries.runStart(text, end, LONGEST);
        if (run >= known || isComplete(known, end)) {
            return known;
        }
        for (RegionMention region : regions) {
            if (region.span().start() >= run && region.span().end() < known && !region.abridged()) {
                run = region.span().end();
            }
        }
        int described = text.lastIndexOf('的', known);
        run = described >= run ? described + 1 : run;
        Matcher level = LEVEL.matcher(text).region(run, known);
        level.useTransparentBounds(true);
        int behindLevel = -1;
        while (level.find()) {
            behindLevel = level.end();
        }
        int founded = Math.max(run, behindLevel);
        for (int i = founded; i < known; i++) {
            int length = lexicon.lengthAt(WordClass.GROUP_FOUNDED, text, i);
            founded = length > 0 ? Math.min(known, i + length) : founded;
        }
        if (founded == behindLevel) {
            return behindLevel;
        }
        boolean plain = isEach(founded) || end - founded <= LONGEST_BARE;
        return plain && !Boundaries.isPunctuation(text.charAt(founded)) ? founded : known;
    }

    /** 质量强市工作领导小组 behind 市: nothing is missing. */
    private boolean isComplete(int known, int end) {
        return Boundaries.startsName(text, known)
                || LEVELS.indexOf(text.charAt(known - 1)) >= 0
                || lexicon.lengthAt(WordClass.GROUP_THEME, text.substring(known, end), 0) > 0;
    }

    /** {@return whether the name is no name: 各级领导小组, 专项领导小组 of anybody} */
    boolean isEach(int start) {
        return lexicon.lengthAt(WordClass.GROUP_GENERIC, text, start) > 0;
    }
}
