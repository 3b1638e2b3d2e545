package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern AGAINST = Pattern.compile("(?:比|较)[^，]{2,12}|(?:占|同比|环比|年均).*");
    private static final Pattern RATIO = Pattern.compile("(?!同比|比|较).*[率量额度数]");
    private static final Pattern ORIGIN = Pattern.compile("(?:由|从)[^，]{0,12}$");
    private static final Pattern OF_PLAN = Pattern.compile(".*(?:年度|全年)?(?:目标|任务)的?");
    private static final Pattern DONE = Pattern.compile("(?:已|正在).*");
    private static final Pattern PAIR = Pattern.compile("[，、；]?[前后]者.{0,6}");
    private static final Pattern NAMED_PAIR =
            Pattern.compile("([^，。；、]{2,12})[、和与]([^，。；、]{2,12}?)[两二][类种个项家](\\p{IsHan}{0,14}?(?:率|度|数|额|量))");
    /** 新增商标8件，总数达到90件. */
    private static final Pattern NEWLY = Pattern.compile("^(?:新增|净增|新培育|新建|新获|新认定)(?=.{2})");

    private static final int FARTHEST_PAIR = 60;
    private static final int SHORT = 5;
    private static final int DEED = 2;
    private static final int SHORT_PART = 8;
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final MetricWording wording;
    private final MetricNouns nouns;
    private final ActorPrefixes actors;
    private final Map<String, String> byUnit = new HashMap<>();
    private String first = "";
    private String last = "";
    private String stem = "";
    private String planWords = "";
    private boolean parts;
    private @Nullable Span before;

    Metrics(SpeechContext context, Mentions mentions) {
        this.context = context;
        lexicon = context.lexicon();
        wording = lexicon.derived(MetricWording.class, MetricWording::new);
        nouns = new MetricNouns(context);
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

    /** 质量体系认证企业，累计61家: a clause that only names something tells what the next one counts. */
    void behind(@Nullable Span clause) {
        before = clause;
    }

    private String topic() {
        return before != null && nouns.onlyNames(before) ? wording.clean(before.of(context.text())) : "";
    }

    /** Makes {@code metric} the one that the numbers to come may take over. */
    void remember(String metric, String unit) {
        first = first.isEmpty() ? metric : first;
        last = metric;
        stem = metric;
        byUnit.put(unit, metric);
    }

    /** {@return the wording of a metric without times and frames around it} */
    String cleaned(String words) {
        return wording.clean(words);
    }

    /** {@return what the figure measures; empty when nothing says so} */
    String of(Figure figure) {
        String own = own(figure);
        String left = figure.role() == Role.COMPARED ? wording.cleanFront(own) : wording.clean(nouns.withoutList(own));
        String right = nouns.behind(figure);
        if (!right.isEmpty() && nouns.listsNames(own)) {
            left = "";
        }
        if (PAIR.matcher(own).matches()) {
            String pair = ofPair(figure, own.contains("前者"));
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        if (figure.first() && right.isEmpty() && (left.isEmpty() || lexicon.has(WordClass.SUM_WORD, left))) {
            String topic = topic();
            if (!topic.isEmpty()) {
                remember(topic, figure.quantity().unit());
                return topic;
            }
        }
        parts |= own.startsWith("其中") && !byUnit.isEmpty();
        planWords = figure.role() == Role.PLANNED ? wording.cleanFront(own) : planWords;
        if (changed(figure) || (right.isEmpty() && !last.isEmpty() && inherits(figure, left, own))) {
            String metric = inherited(figure, left, own);
            last = RATIO.matcher(left).matches() ? metric : last;
            return metric;
        }
        String whole = byUnit.get(figure.quantity().unit());
        if (parts && right.isEmpty() && whole != null && isPart(left, whole)) {
            last = left + whole;
            return last;
        }
        if (right.isEmpty() && left.length() > 1 && lexicon.has(WordClass.AWARD_LEVEL, left)) {
            String noun = last;
            int level = levelAt(noun);
            if (level >= 0) {
                last = noun.substring(0, level)
                        + left
                        + noun.substring(level + lexicon.lengthAt(WordClass.AWARD_LEVEL, noun, level));
                return last;
            }
        }
        String metric = left.isEmpty() && right.isEmpty() ? wording.clean(figure.before()) : left + right;
        boolean joined = !figure.first() && JOINED.matcher(own).matches();
        if (joined && right.isEmpty() && left.length() < SHORT && !last.isEmpty()) {
            metric = nouns.leadingVerbs(last) + left;
        }
        remember(metric, figure.quantity().unit());
        return metric;
    }

    /** 甲、乙两类产品合格率一高一低，*前者*为97.8%，后者仅84.2%: either of the pair, with what is said of both. */
    private String ofPair(Figure figure, boolean former) {
        int from = Math.max(0, figure.clause().start() - FARTHEST_PAIR);
        String earlier = context.text().substring(from, figure.clause().start());
        Matcher matcher = NAMED_PAIR.matcher(earlier);
        return matcher.find() ? wording.clean(matcher.group(former ? 1 : 2)) + matcher.group(3) : "";
    }

    /** 国家级工厂50家、*省级*120家: where the metric before names its level. */
    private int levelAt(String metric) {
        for (int i = 0; i < metric.length(); i++) {
            if (lexicon.lengthAt(WordClass.AWARD_LEVEL, metric, i) > 1) {
                return i;
            }
        }
        return -1;
    }

    private String own(Figure figure) {
        String before = figure.before();
        if (figure.role() == Role.FORMER) {
            before = ORIGIN.matcher(actors.skip(figure)).replaceFirst("");
        } else if (!nouns.endsList(before)) {
            before = actors.skipNames(figure, actors.skip(figure));
        }
        return before;
    }

    private static boolean changed(Figure figure) {
        return figure.role() == Role.LATTER || figure.role() == Role.PAST;
    }

    private static boolean isPart(String left, String whole) {
        return left.length() >= 2 && left.length() <= SHORT_PART && !whole.contains(left);
    }

    /** Words that only make sense after the metric before: 同比提高, 实际完成, 为年度目标的. */
    private boolean inherits(Figure figure, String left, String own) {
        boolean planned = figure.role() == Role.PLANNED
                && (figure.after().startsWith("的") || own.contains("（") || !figure.first());
        boolean ownRatio = RATIO.matcher(left).matches() && left.length() > SHORT;
        return left.isEmpty()
                || planned
                || figure.role() == Role.COMPARED
                || lexicon.has(WordClass.METRIC_INHERIT, left)
                || (lexicon.begins(WordClass.METRIC_RELATION, left) && !ownRatio && left.length() <= SHORT + 1)
                || AGAINST.matcher(left).matches()
                || OF_PLAN.matcher(left).matches()
                || ((left.length() < SHORT - 1 || DONE.matcher(left).matches())
                        && nouns.onlyVerbs(left, figure.start())
                        && !(left.length() == DEED && nouns.endsInVerb(last)));
    }

    private String inherited(Figure figure, String left, String own) {
        boolean ofPlan = figure.role() == Role.PLANNED && figure.after().startsWith("的");
        if (changed(figure) || ofPlan) {
            return last;
        }
        if (figure.role() == Role.COMPARED && left.isEmpty()) {
            return last + planWords;
        }
        String joined = own.replaceFirst("^[，、；]", "");
        if (left.isEmpty() && lexicon.begins(WordClass.SUM_WORD, joined)) {
            String whole = byUnit.containsKey(figure.quantity().unit()) && !joined.startsWith("累计") ? first : last;
            return joined.startsWith("总") ? NEWLY.matcher(whole).replaceFirst("") : whole;
        }
        boolean ofFailing = lexicon.lengthAtEnd(WordClass.FAILING, last) > 0
                && RATIO.matcher(left).matches();
        if (ofFailing && !first.equals(last)) {
            return withoutVerb(first) + left;
        }
        String base = RATIO.matcher(left).matches() ? stem.replaceFirst("\\p{IsHan}{2}率$", "") : last;
        return left.isEmpty() || base.endsWith(left) || base.startsWith(left) ? base : withoutVerb(base) + left;
    }

    private static String withoutVerb(String metric) {
        return metric.replaceAll("(?:计划新增|实际新增|今年新增|新增|完成)$", "");
    }
}
