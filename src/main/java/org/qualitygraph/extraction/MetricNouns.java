package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** The noun phrase behind a number (5家*企业申报省政府质量奖*) and the verb in front of a list of names. */
final class MetricNouns {
    private static final int SHORTEST_NAME = 4;
    private static final String ENDS = "、，；（）()。";
    private static final Pattern NAME = Pattern.compile("n.*|[bawcxj]|f|cc");
    private static final Pattern VERBAL = Pattern.compile("v[nid]?|d");
    private static final Pattern ABOUT = Pattern.compile("[近约共]+$");
    private static final Pattern AMONG = Pattern.compile(".*[中里][仅只]?有?");
    /** 213家企业*中设有专职质检员的*只有38家, but not 产业中心. */
    private static final Pattern INSIDE = Pattern.compile("[中里](?![心国小华央介医药型级路间高等]).*的.*");

    private static final Pattern OF = Pattern.compile("^的|[，；。].*");
    private static final Pattern OF_NOUN = Pattern.compile("的\\p{IsHan}{2,12}");
    private static final Pattern BOUND = Pattern.compile("^(?:以上|以下|左右|以内|的)+");
    private static final Pattern ASIDE = Pattern.compile("（[^（）]{0,12}）|(?:当|之|其)中.*");
    private static final Pattern LINK = Pattern.compile("(?:为|达|有|新增|（|(?<!其|集)中)$");
    private static final Pattern EACH = Pattern.compile("(?<![成首])[均都](?=\\p{IsHan}{2})");
    private final SpeechContext context;
    private final Lexicon lexicon;

    MetricNouns(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /** {@return what follows the unit and belongs to the metric, empty when nothing does} */
    String behind(Figure figure) {
        boolean ofPlan = figure.role() == Role.PLANNED && figure.after().startsWith("的");
        if (figure.role() == Role.FORMER || ofPlan) {
            return "";
        }
        return figure.quantity().isShare() ? behindShare(figure) : behindCount(figure.after());
    }

    private static String behindShare(Figure figure) {
        if (AMONG.matcher(figure.before()).matches()) {
            return OF.matcher(figure.after()).replaceAll("");
        }
        return OF_NOUN.matcher(figure.after()).matches() ? figure.after().substring(1) : "";
    }

    private String behindCount(String after) {
        String right = BOUND.matcher(after).replaceAll("").replace("“", "").replace("”", "");
        String phrase = EACH.matcher(ASIDE.matcher(withoutPlace(right.substring(0, phraseEnd(right))))
                        .replaceAll(""))
                .replaceFirst("");
        boolean change = lexicon.begins(WordClass.CHANGE, phrase) || lexicon.begins(WordClass.HEADING_FOR, phrase);
        boolean ranks = lexicon.begins(WordClass.RANKING, phrase);
        if (phrase.length() == right.length() && phrase.endsWith("的")) {
            return phrase.substring(0, phrase.length() - 1);
        }
        return phrase.length() < 2 || change || ranks
                ? ""
                : LINK.matcher(phrase).replaceAll("");
    }

    /** 87家机构*当中营收过千万的仅有*6家: what is said of those counted is no part of what they are. */
    private String withoutPlace(String phrase) {
        for (int i = 2; i < phrase.length(); i++) {
            if (lexicon.lengthAt(WordClass.LOCATIVE, phrase, i) > 1
                    || (i > 2
                            && INSIDE.matcher(phrase).region(i, phrase.length()).lookingAt())
                    || (i + 1 == phrase.length() && lexicon.lengthAt(WordClass.LOCATIVE, phrase, i) > 0)) {
                return phrase.substring(0, i);
            }
        }
        return phrase;
    }

    /** A bracket inside a word (县（市、区）均成立) does not end the phrase. */
    private static int phraseEnd(String right) {
        for (int i = 0; i < right.length(); i++) {
            char character = right.charAt(i);
            int closing = character == '（' && i > 0 ? right.indexOf('）', i) : -1;
            if (closing > 0 && closing + 1 < right.length()) {
                i = closing;
            } else if (ENDS.indexOf(character) >= 0 || (i > 1 && "和及".indexOf(character) >= 0)) {
                return i;
            }
        }
        return right.length();
    }

    /** {@return whether the words end a list of names that the number counts: 甲、乙等} */
    boolean endsList(String words) {
        return lexicon.lengthAtEnd(WordClass.METRIC_LIST, counted(words)) > 0;
    }

    /** {@return the words without such a list, only its verbs} */
    String withoutList(String words) {
        String plain = counted(words);
        int list = lexicon.lengthAtEnd(WordClass.METRIC_LIST, plain);
        return list == 0 ? words : leadingVerbs(fromVerb(plain.substring(0, plain.length() - list)));
    }

    /** 与甲、乙部门*开展*抽查、评价等: with whom is no part of the verb. */
    private String fromVerb(String words) {
        if (!words.startsWith("与") && !words.startsWith("会同")) {
            return words;
        }
        return words(words, 0).stream()
                .filter(word -> word.tag().equals("v") && word.text().length() > 1)
                .findFirst()
                .map(word -> words.substring(words.indexOf(word.text())))
                .orElse(words);
    }

    private static String counted(String words) {
        return ABOUT.matcher(words).replaceAll("");
    }

    /** {@return the verbs that a metric begins with: 打造放心消费示范店40个、街区4个 says its verb once} */
    String leadingVerbs(String metric) {
        StringBuilder verbs = new StringBuilder();
        for (Word word : words(metric, 0)) {
            if (!word.tag().startsWith("v")
                    && !(word.tag().equals("d") || word.tag().equals("a"))) {
                break;
            }
            verbs.append(word.text());
        }
        return verbs.length() == metric.length() ? "" : verbs.toString();
    }

    /** {@return whether all the words are verbs and adverbs} */
    boolean onlyVerbs(String words, int from) {
        List<Word> found = words(words, from);
        return !found.isEmpty()
                && found.stream().allMatch(word -> VERBAL.matcher(word.tag()).matches());
    }

    /** {@return whether the last of the words is a verb: 刑事*拘留*135人，逮捕116人 counts deeds} */
    boolean endsInVerb(String words) {
        List<Word> found = words(words, 0);
        return !found.isEmpty() && found.getLast().tag().equals("v");
    }

    /** {@return whether the words only list names, whose number follows: 甲新区、乙商务区*2个园区*} */
    boolean listsNames(String words) {
        List<Word> found = words.indexOf('、') > 0 ? words(words, 0) : List.of();
        return !found.isEmpty()
                && found.stream()
                        .skip(found.getFirst().tag().equals("v") ? 1 : 0)
                        .allMatch(word -> NAME.matcher(word.tag()).matches());
    }

    /** {@return whether the clause names something and says nothing of it} */
    boolean onlyNames(Span clause) {
        return clause.length() >= SHORTEST_NAME && areNames(clause);
    }

    /** {@return whether all words of a stretch are those of names, however short it is} */
    boolean areNames(Span stretch) {
        List<Word> found = context.words(stretch);
        return found.getLast().tag().startsWith("n")
                && found.stream().allMatch(word -> word.tag().matches("n.*|vn|b|a|c|w|x|j|gi.*"));
    }

    private List<Word> words(String piece, int from) {
        int at = context.text().indexOf(piece, from);
        return at < 0 || piece.isEmpty() ? List.of() : context.words(new Span(at, at + piece.length()));
    }
}
