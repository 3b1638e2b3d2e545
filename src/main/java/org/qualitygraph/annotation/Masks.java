package org.qualitygraph.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Mask.Kind;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Finds masks by the run of X, x, ×, *, 某 or ○ and what stands behind it. No masks are superlatives that were censored
 * (全省**的企业), emphasis (**重点**), multiplication (7×24小时) and letters that belong to a word (X光, 5X).
 */
public final class Masks {
    private static final PatternScan RUN =
            PatternScan.of("((?:19|20|二[〇○零])?)([Xx×*]{1,8}|某{1,2}|(?<![一二三四五六七八九〇])[○〇□_]{2,6}(?![一二三四五六七八九十〇]))");
    private static final PatternScan EMPHASIS =
            PatternScan.of("\\*\\*(?=[^*\\s])[^*\\n]{1,40}?(?<=[^*\\s])\\*\\*(?!\\*)");
    private static final Pattern PLACE = Pattern.compile("(?:经济技术|高新技术产业)?(?:自治)?[省市县区州镇乡旗村盟]|街道|开发区|高新区");
    private static final Pattern DATE = Pattern.compile("年|月|日");
    private static final Pattern RADIATION = Pattern.compile("射线|光|染色体|轴");

    private final Lexicon lexicon;

    /** Masks told by the words of {@code lexicon}. */
    public Masks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the masks of a text in normal form, in order} */
    public List<Mask> find(String text) {
        List<Mask> masks = new ArrayList<>();
        List<Span> emphasis = emphasis(text);
        PatternScan.Matches matcher = RUN.in(text);
        while (matcher.find()) {
            Span run = new Span(matcher.start(2), matcher.end(2));
            boolean year = !matcher.group(1).isEmpty();
            if (emphasis.stream().noneMatch(span -> span.contains(run)) && (year || isMask(text, run))) {
                masks.add(year ? new Mask(Kind.DATE, whole(text, matcher.start(), run.end(), DATE)) : named(text, run));
            }
        }
        return masks;
    }

    private static List<Span> emphasis(String text) {
        List<Span> found = new ArrayList<>();
        PatternScan.Matches matches = EMPHASIS.in(text);
        while (matches.find()) {
            boolean place = at(PLACE, text, matches.end())
                    || PLACE.matcher(matches.group().substring(2)).lookingAt();
            if (!place) {
                found.add(new Span(matches.start(), matches.end()));
            }
        }
        return found;
    }

    private boolean isMask(String text, Span run) {
        if (isLatin(text, run.start() - 1) || isLatin(text, run.end()) || isBullet(text, run)) {
            return false;
        }
        if (run.length() == 1 && "Xx".indexOf(text.charAt(run.start())) >= 0 && at(RADIATION, text, run.end())) {
            return false;
        }
        return at(PLACE, text, run.end()) || !isCensored(text, run);
    }

    /** 全省** hides a superlative: the stars follow the range within which it holds. */
    private boolean isCensored(String text, Span run) {
        return text.charAt(run.start()) == '*'
                && lexicon.lengthAtEnd(WordClass.SUPERLATIVE_RANGE, before(text, run.start(), 4)) > 0;
    }

    private static boolean isBullet(String text, Span run) {
        boolean lineStart = run.start() == 0 || text.charAt(run.start() - 1) == '\n';
        return lineStart
                && text.charAt(run.start()) == '*'
                && run.length() == 1
                && !at(PLACE, text, run.end())
                && !at(DATE, text, run.end());
    }

    private Mask named(String text, Span run) {
        for (Kind kind : new Kind[] {Kind.DATE, Kind.PLACE}) {
            Span whole = whole(text, run.start(), run.end(), kind == Kind.DATE ? DATE : PLACE);
            if (whole.end() > run.end()) {
                return new Mask(kind, whole);
            }
        }
        boolean surname = isSurnameBefore(text, run);
        int title = titleLength(text, run.end());
        int unit = lexicon.lengthAt(WordClass.UNIT, text, run.end());
        int body = lexicon.lengthAt(WordClass.MASKED_BODY, text, run.end());
        Kind kind = title > 0
                ? Kind.PERSON
                : body > 0 ? Kind.ORGANISATION : unit > 0 ? Kind.NUMBER : surname ? Kind.PERSON : Kind.OTHER;
        int behind = title > 0 ? title : body > 0 ? body : unit;
        int before = kind == Kind.PERSON && surname ? 1 : 0;
        return new Mask(kind, new Span(run.start() - before, run.end() + behind));
    }

    private int titleLength(String text, int at) {
        int deputy = text.startsWith("副", at) ? 1 : 0;
        int title = lexicon.lengthAt(WordClass.PERSON_TITLE, text, at + deputy);
        return title == 0 ? 0 : deputy + title;
    }

    private boolean isSurnameBefore(String text, Span run) {
        if (run.length() > 2 || lexicon.lengthAtEnd(WordClass.SURNAME, before(text, run.start(), 1)) == 0) {
            return false;
        }
        String further = before(text, run.start() - 1, 6);
        return text.charAt(run.start()) == '某'
                || further.isEmpty()
                || !Character.isIdeographic(further.charAt(further.length() - 1))
                || lexicon.lengthAtEnd(WordClass.PERSON_TITLE, further) > 0;
    }

    private static String before(String text, int at, int length) {
        return text.substring(Math.max(0, at - length), Math.max(0, at));
    }

    private static Span whole(String text, int start, int end, Pattern behind) {
        Matcher matcher = behind.matcher(text).region(end, text.length());
        return new Span(start, matcher.lookingAt() ? matcher.end() : end);
    }

    private static boolean at(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isLatin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return character < '\u0250' && Character.isLetterOrDigit(character);
    }
}
