package org.qualitygraph.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Finds a speech's own heading: the short lines above the first sentence, up to one that names a kind of document. */
final class Titles {
    /** The heading of a collection's part is its title: 篇1, 篇二：在…, 第一篇：在…, 范文三. */
    private static final Pattern PART =
            Pattern.compile("(?:.*(?:篇|范文|範文|例文) ?[（(]?[0-9一二三四五六七八九十]{1,3}[）)】]?(?:[：: ].*)?)"
                    + "|【?第 ?[0-9一二三四五六七八九十]{1,3} ?篇】?(?:[：: ].*)?");

    private static final int LONGEST_LINE = 45;
    private static final int MOST_LINES = 4;
    private static final Pattern NOTATION = Pattern.compile("\\.(?:docx?|pdf|txt)$|^# *");
    private static final Pattern ENCLOSURE = Pattern.compile("附件.{0,3}");
    private static final Pattern NO_TITLE =
            Pattern.compile(".*[：:，。！？；]|[（(].*[）)]|.*[市县区省局镇]长[ 　].*|.*(?:书记|主任)[ 　].*|[一1][、.].*|[（(][一1][）)].*");

    private final Pattern kinds;

    Titles(Lexicon lexicon) {
        kinds = Pattern.compile(
                ".*" + lexicon.alternation(WordClass.DOCUMENT_KIND) + "(?:（[^）]*）|\\([^)]*\\)|篇?[0-9一二三四五六七八九十]*)");
    }

    @Nullable
    String of(String text) {
        StringBuilder title = new StringBuilder();
        int lines = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = NOTATION.matcher(raw.strip()).replaceAll("");
            if (line.isEmpty() || ENCLOSURE.matcher(line).matches()) {
                continue;
            }
            if (++lines > MOST_LINES
                    || line.length() > LONGEST_LINE
                    || NO_TITLE.matcher(line).matches()) {
                break;
            }
            if (lines == 1 && PART.matcher(line).matches()) {
                return line;
            }
            title.append(line);
            if (simplifiedKind(line)) {
                return title.toString();
            }
        }
        return title.isEmpty() || title.length() > LONGEST_LINE ? null : title.toString();
    }

    private boolean simplifiedKind(String line) {
        String simplified = line.replace('講', '讲')
                .replace('話', '话')
                .replace('計', '计')
                .replace('畫', '划')
                .replace('報', '报')
                .replace('獎', '奖')
                .replace('決', '决');
        return kinds.matcher(simplified).matches();
    }
}
