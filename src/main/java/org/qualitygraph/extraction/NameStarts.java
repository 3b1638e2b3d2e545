package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Where a name begins whose end is known: behind the last mark, or behind the last word that no name contains. */
final class NameStarts {
    static final int LONGEST = 34;
    private static final int LONGEST_BRACKET = 8;
    private static final int SHORTEST_REST = 4;
    private static final Pattern IN_BRAND = Pattern.compile("[连经朝为自同]");
    private static final Pattern FORMAL_PLACE = Pattern.compile("\\p{IsHan}{2,}[省市县]");
    /** *2007年以前*新田铸造集团, of which the figures may be cut off already. */
    private static final Pattern TIME = Pattern.compile("(?:\\d{1,4}|(?<=\\d))[年月日](?:以[前来后内]|之[前后]|[前底末初度内份])?");

    private static final Pattern PLACE_AND = Pattern.compile("[县市区镇乡][和与及]");

    private NameStarts() {}

    /** {@return the start of the name that ends at {@code end}, not before {@code from}} */
    static int of(SpeechContext context, int from, int end) {
        int run = runStart(context.text(), from, end);
        int start = behindPlaceAnd(context.text(), behindCutWords(context, run, end), end);
        return behindTime(context.text(), behindFunctionWords(context, start, end), end);
    }

    /** Names hold letters, digits and a short bracket: 冠捷显示（武汉）有限公司. */
    static int runStart(String text, int from, int end) {
        int start = end;
        while (start > from && end - start < LONGEST) {
            char before = text.charAt(start - 1);
            if (before == '）') {
                int open = text.lastIndexOf('（', start - 1);
                boolean inside = open > from
                        && start - open <= LONGEST_BRACKET
                        && isNameCharacter(text.charAt(open - 1))
                        && text.substring(open + 1, start - 1).chars().allMatch(Character::isIdeographic);
                if (!inside) {
                    break;
                }
                start = open;
            } else if (isNameCharacter(before)) {
                start--;
            } else {
                break;
            }
        }
        while (start < end && Character.isDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '·';
    }

    private static int behindCutWords(SpeechContext context, int run, int end) {
        int start = run;
        for (int at = run; at < end - 2; at++) {
            int length = context.lexicon().lengthAt(WordClass.NAME_CUT, context.text(), at);
            boolean within = isNamePart(context, at, length);
            if (length > 0 && !within && end - at - length >= SHORTEST_REST - 1) {
                start = at + length;
            }
        }
        return start;
    }

    private static int behindTime(String text, int start, int end) {
        Matcher time = TIME.matcher(text).region(start, end).useTransparentBounds(true);
        return time.lookingAt() && end - time.end() >= SHORTEST_REST ? time.end() : start;
    }

    /** 永清镇*和*陇泉食品公司: a place and a company are two. */
    private static int behindPlaceAnd(String text, int from, int end) {
        Matcher joint = PLACE_AND.matcher(text).region(from, Math.max(from, end - SHORTEST_REST));
        int start = from;
        while (joint.find()) {
            start = joint.end();
        }
        return start;
    }

    /** 新*希望*农牧公司: a longer part of names begins there or right before. */
    private static boolean isNamePart(SpeechContext context, int at, int length) {
        return context.lexicon().lengthAt(WordClass.NAME_PART, context.text(), at) > length
                || context.lexicon().lengthAt(WordClass.NAME_PART, context.text(), at - 1) > length;
    }

    /** In a list (、极光科技股份有限公司) and behind 授予 a name begins at once, whatever its words are taken for. */
    private static int behindFunctionWords(SpeechContext context, int from, int end) {
        int start = from;
        if (end - from <= SHORTEST_REST) {
            return start;
        }
        List<Word> words = context.words(new Span(from, end));
        boolean listed = from > 0 && context.text().charAt(from - 1) == '、';
        boolean given = context.lexicon().lengthBefore(WordClass.GRANTING, context.text(), from) > 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (((listed || given) && !word.tag().startsWith("c")) || joinsNothing(words, i) || isInBrand(words, i)) {
                continue;
            }
            boolean leads = (word.span().start() == start && mayLead(word)) || takesPlace(words, i);
            if ((leads || isFunction(word)) && end - word.span().end() >= SHORTEST_REST) {
                start = word.span().end();
            }
        }
        return start;
    }

    /** 葫芦岛*连*山红酒业有限公司: right behind the place a single character is a part of the brand. */
    private static boolean isInBrand(List<Word> words, int i) {
        return i == 1
                && words.getFirst().tag().startsWith("ns")
                && IN_BRAND.matcher(words.get(i).text()).matches();
    }

    /** *停止使用*佛山市禾美食品公司的产品: verbs right before a formal place, with which a name begins. */
    private static boolean takesPlace(List<Word> words, int i) {
        int next = i + 1;
        while (next < words.size() && words.get(next).isVerb()) {
            next++;
        }
        return words.get(i).isVerb()
                && next < words.size()
                && words.get(next).tag().startsWith("ns")
                && FORMAL_PLACE.matcher(words.get(next).text()).matches();
    }

    /** 衡阳万*和*食品有限公司: one character is no name that could be joined. */
    private static boolean joinsNothing(List<Word> words, int i) {
        return words.get(i).tag().startsWith("c")
                && i > 0
                && words.get(i - 1).text().length() == 1
                && (i == 1 || words.get(i - 2).tag().startsWith("ns"));
    }

    /** Adverbs, pronouns and times stand before a name: 最终金铎泵业, 目前青崖水泥. */
    private static boolean mayLead(Word word) {
        String tag = word.tag();
        return tag.equals("d") || tag.startsWith("r") || tag.equals("t") || isFunction(word);
    }

    private static boolean isFunction(Word word) {
        String tag = word.tag();
        return tag.startsWith("p") || tag.startsWith("c") || tag.startsWith("u") || tag.startsWith("y");
    }
}
