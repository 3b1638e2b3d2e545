package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/**
 * What the numbers of one sentence measure: the words before a number, those behind its unit, or the metric of a number before
 * it (任务60家，完成78家; 制造业23家 after 41家单位提出申报).
 */
final class Metrics {
    private static final Pattern JOINED = Pattern.compile("(?:、|和|及|以及|与|并).*");
    private static final Pattern COMPARED_YEAR = Pattern.compile("(?:比|较)[^，]{2,12}");
    private static final Pattern NOUN = Pattern.compile("(?!同比|比|较).*[率量额度数]");
    private static final Pattern ORIGIN = Pattern.compile("(?:由|从)[^，]{0,12}$");
    private static final int SHORT = 5;
    private static final int SHORT_PART = 8;
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final MetricWording wording;
    private final ActorPrefixes actors;
    private final Map<String, String> byUnit = new HashMap<>();
    private String first = "";
    private String last = "";
    private String stem = "";
    private boolean parts;

    Metrics(SpeechContext context, Mentions mentions) {
        this.context = context;
        lexicon = context.lexicon();
        wording = new MetricWording(lexicon);
        actors = new ActorPrefixes(context, mentions);
    }

    /** Forgets the sentence before. */
    void begin() {
        byUnit.clear();
        first = "";
        last = "";
        stem = "";
        parts = false;
    }

    /** Goes on to a clause; behind a semicolon other things are counted. */
    void next(Span clause) {
        if (clause.start() > 0 && context.text().charAt(clause.start() - 1) == '；') {
            first = "";
            parts = false;
        }
    }

    /** {@return the metric given last, empty at a sentence's beginning} */
    String last() {
        return last;
    }

    /** Makes {@code metric} the one that the numbers to come may take over. */
    void remember(String metric, String unit) {
        first = first.isEmpty() ? metric : first;
        last = metric;
        stem = metric;
        byUnit.put(unit, metric);
    }

    /** {@return what the figure measures; empty when nothing says so} */
    String of(Figure figure) {
        String own = listed(figure.before()) ? figure.before() : actors.skipNames(figure, actors.skip(figure));
        boolean joined = JOINED.matcher(own).matches();
        parts |= own.startsWith("其中");
        if (figure.role() == Role.FORMER) {
            own = ORIGIN.matcher(own).replaceFirst("");
        }
        String left = figure.role() == Role.COMPARED ? wording.cleanFront(own) : wording.clean(listless(own));
        String right = continuation(figure);
        if (figure.role() == Role.LATTER
                || figure.role() == Role.PAST
                || (right.isEmpty() && !last.isEmpty() && inherits(figure, left, own))) {
            boolean noun = NOUN.matcher(left).matches();
            String metric = inherited(figure, left, own);
            last = noun ? metric : last;
            return metric;
        }
        String metric = left.isEmpty() && right.isEmpty() ? wording.clean(figure.before()) : left + right;
        String whole = byUnit.get(figure.quantity().unit());
        if (parts
                && right.isEmpty()
                && whole != null
                && left.length() >= 2
                && left.length() <= SHORT_PART
                && !whole.contains(left)) {
            last = left + withoutVerb(whole);
            return last;
        }
        if (joined && right.isEmpty() && left.length() < SHORT && !figure.first() && !last.isEmpty()) {
            metric = leadingVerbs(last) + left;
        }
        remember(metric, figure.quantity().unit());
        return metric;
    }

    private String inherited(Figure figure, String left, String own) {
        if (figure.role() == Role.LATTER
                || figure.role() == Role.PAST
                || figure.role() == Role.PLANNED && figure.after().startsWith("的")) {
            return last;
        }
        if (lexicon.lengthAt(WordClass.SUM_WORD, own.replaceFirst("^[，、；]", ""), 0) > 0 && left.isEmpty()) {
            return byUnit.containsKey(figure.quantity().unit()) && !own.startsWith("累计") ? first : last;
        }
        String base = NOUN.matcher(left).matches() ? stem : last;
        return left.isEmpty() || base.endsWith(left) ? base : head(base) + left;
    }

    /** Words that only make sense after the metric before: 同比提高, 实际完成, 为年度目标的. */
    private boolean inherits(Figure figure, String left, String own) {
        return left.isEmpty()
                || figure.role() == Role.COMPARED
                || (figure.role() == Role.PLANNED
                        && (figure.after().startsWith("的") || own.contains("（") || figure.first() == false))
                || lexicon.has(WordClass.METRIC_INHERIT, left)
                || lexicon.begins(WordClass.METRIC_RELATION, left)
                        && !(NOUN.matcher(left).matches() && left.length() > SHORT)
                || left.startsWith("占")
                || onlyVerbs(figure, left)
                || COMPARED_YEAR.matcher(left).matches()
                || left.matches(".*(?:年度|全年)?(?:目标|任务)的?");
    }

    /** 已采标95家, 正在制定3个: what is done, not to what. */
    private boolean onlyVerbs(Figure figure, String left) {
        int at = context.text().indexOf(left, figure.start());
        return at >= 0
                && (left.length() < SHORT - 1 || left.matches("(?:已|正在|已经).*"))
                && context.words(new Span(at, at + left.length())).stream()
                        .allMatch(word -> word.tag().matches("v[nid]?|d"));
    }

    private static String head(String metric) {
        return metric.replaceAll("(?:计划新增|实际新增|今年新增|新增|完成)$", "");
    }

    private boolean listed(String own) {
        return lexicon.lengthAtEnd(WordClass.METRIC_LIST, own.replaceAll("[近约共]+$", "")) > 0;
    }

    /** 甲、乙等10个行业标准: the list names some of what is counted. */
    private String listless(String own) {
        String plain = own.replaceAll("[近约共]+$", "");
        int end = plain.length() - lexicon.lengthAtEnd(WordClass.METRIC_LIST, plain);
        if (end == plain.length() || end == 0) {
            return own;
        }
        return leadingVerbs(plain.substring(0, end));
    }

    /** What follows the unit belongs to the metric when it is a noun phrase (5家企业申报省政府质量奖). */
    private String continuation(Figure figure) {
        String after = figure.after();
        if (figure.role() == Role.FORMER || figure.role() == Role.PLANNED && after.startsWith("的")) {
            return "";
        }
        if (figure.quantity().isShare()) {
            return after.matches("的\\p{IsHan}{2,12}") ? after.substring(1) : "";
        }
        String right = after.replaceAll("^(?:以上|以下|左右|以内|的)+", "").replaceAll("[“”]", "");
        right = right.substring(0, nounEnd(right));
        String trimmed = right.replaceAll("（[^（）]{0,12}）", "").replaceFirst("([均都])(?=\\p{IsHan}{2})", "");
        boolean change = lexicon.begins(WordClass.CHANGE, trimmed);
        return trimmed.length() < 2 || change ? "" : trimmed.replaceAll("(?:为|达|有|新增|（)$", "");
    }

    private static int nounEnd(String right) {
        for (int i = 0; i < right.length(); i++) {
            char character = right.charAt(i);
            int closing = character == '（' ? right.indexOf('）', i) : -1;
            if (closing > 0 && closing + 1 < right.length() && i > 0) {
                i = closing;
            } else if ("、，；（）()。".indexOf(character) >= 0 || (i > 1 && "和及".indexOf(character) >= 0)) {
                return i;
            }
        }
        return right.length();
    }

    /** 打造放心消费示范店40个、街区4个: the verb is said once. */
    private String leadingVerbs(String metric) {
        int at = context.text().indexOf(metric);
        if (at < 0) {
            return "";
        }
        StringBuilder verbs = new StringBuilder();
        List<Word> words = context.words(new Span(at, at + metric.length()));
        for (Word word : words) {
            if (!word.tag().startsWith("v") && !word.tag().matches("[da]")) {
                break;
            }
            verbs.append(word.text());
        }
        return verbs.length() == metric.length() ? "" : verbs.toString();
    }

    private String withoutVerb(String whole) {
        return whole.replaceFirst("^(?:共|有|本届|今年)+", "");
    }
}
