package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/**
 * What the numbers of one sentence measure: the words before a number, those behind its unit, or the metric of a number before
 * it (任务60家，完成78家; 制造业23家 after 41家单位提出申报).
 */
final class Metrics {
    private static final Pattern JOINED = Pattern.compile("(?:、|和|及|以及|与|并).*");
    private static final Pattern ORIGIN = Pattern.compile("(?:由|从)[^，]{0,12}$");
    private static final int SHORT = 5;
    private static final int SHORT_PART = 8;
    private final SpeechContext context;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final MetricWording wording;
    private final MetricNouns nouns;
    private final ActorPrefixes actors;
    private final PairedMetrics pairs;
    private final EarlierMetrics earlier = new EarlierMetrics();
    private final InheritedMetrics inherited;
    private final RewardMetrics rewards;
    private String planWords = "";
    private boolean parts;
    private @Nullable Span before;

    Metrics(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
        lexicon = context.lexicon();
        wording = lexicon.derived(MetricWording.class, MetricWording::new);
        nouns = new MetricNouns(context);
        actors = new ActorPrefixes(context, mentions);
        pairs = new PairedMetrics(context.text(), wording);
        inherited = new InheritedMetrics(lexicon, nouns, earlier);
        rewards = new RewardMetrics(context, mentions);
    }

    /** Forgets the sentence before. */
    void begin() {
        earlier.forget();
        parts = false;
    }

    /** Goes on to a clause; behind a semicolon other things are counted. */
    void next(Span clause) {
        rewards.next();
        if (clause.start() > 0 && context.text().charAt(clause.start() - 1) == '；') {
            earlier.forgetFirst();
            parts = false;
        }
    }

    /** 质量体系认证企业，累计61家: a clause that only names something tells what the next one counts. */
    void behind(@Nullable Span clause) {
        before = clause;
    }

    /** {@return what a clause before without figures names; empty when it says more or nothing} */
    String topic() {
        if (before == null) {
            return "";
        }
        Span named = behindCompany(before);
        boolean names = named.start() > before.start() ? nouns.areNames(named) : nouns.onlyNames(before);
        return names ? wording.clean(named.of(context.text())) : "";
    }

    /** *甲公司*奖金：20万元: what a company is called may sound like a deed. */
    private Span behindCompany(Span clause) {
        int end = mentions.startingAt(clause.start(), List.of(EnterpriseMention.class))
                .map(company -> company.span().end())
                .orElse(clause.start());
        while (end < clause.end() && Character.isWhitespace(context.text().charAt(end))) {
            end++;
        }
        return end < clause.end() ? new Span(end, clause.end()) : clause;
    }

    /** Makes {@code metric} the one that the numbers to come may take over. */
    void remember(String metric, String unit) {
        earlier.remember(metric, unit);
    }

    /** {@return the wording of a metric without times and frames around it} */
    String cleaned(String words) {
        return wording.clean(words);
    }

    /** {@return what the figure measures; empty when nothing says so} */
    String of(Figure figure) {
        return rewards.of(figure, measured(figure), before);
    }

    /** {@return a metric that another has found, with whose reward it is} */
    String ofReward(Figure figure, String metric) {
        return rewards.of(figure, metric, before);
    }

    private String measured(Figure figure) {
        String own = own(figure);
        String left = figure.role() == Role.COMPARED ? wording.cleanFront(own) : wording.clean(nouns.withoutList(own));
        String right = nouns.behind(figure);
        if (!right.isEmpty() && nouns.listsNames(left)) {
            left = "";
        }
        String pair = pairs.of(figure.clause(), own);
        if (!pair.isEmpty()) {
            return pair;
        }
        if (figure.first() && right.isEmpty() && (left.isEmpty() || lexicon.has(WordClass.SUM_WORD, left))) {
            String topic = topic();
            if (!topic.isEmpty()) {
                remember(topic, figure.quantity().unit());
                return topic;
            }
        }
        parts |= own.startsWith("其中") && !earlier.isEmpty();
        planWords = figure.role() == Role.PLANNED ? wording.cleanFront(own) : planWords;
        if (figure.changes()
                || (right.isEmpty() && !earlier.last().isEmpty() && inherited.isMeant(figure, left, own))) {
            String metric = inherited.of(figure, left, own, planWords);
            if (InheritedMetrics.isRatio(left)) {
                earlier.derive(metric);
            }
            return metric;
        }
        String whole = earlier.of(figure.quantity().unit());
        if (figure.quantity().unit().isEmpty()
                && whole != null
                && lexicon.lengthAtEnd(WordClass.INDEX_NOUN, left) == 0) {
            earlier.derive(left + restBehind(left, whole));
            return earlier.last();
        }
        if (parts && right.isEmpty() && whole != null && isPart(left, whole)) {
            earlier.derive(left + whole);
            return earlier.last();
        }
        if (right.isEmpty() && left.length() > 1 && lexicon.has(WordClass.AWARD_LEVEL, left)) {
            String noun = earlier.last();
            int level = levelAt(noun);
            if (level >= 0) {
                earlier.derive(noun.substring(0, level)
                        + left
                        + noun.substring(level + lexicon.lengthAt(WordClass.AWARD_LEVEL, noun, level)));
                return earlier.last();
            }
        }
        String metric = left.isEmpty() && right.isEmpty() ? wording.clean(figure.before()) : left + right;
        boolean joined = !figure.first() && JOINED.matcher(own).matches();
        if (joined
                && right.isEmpty()
                && left.length() < SHORT
                && !earlier.last().isEmpty()
                && !endAlike(left, earlier.last())) {
            metric = nouns.leadingVerbs(earlier.last()) + left;
        }
        remember(metric, figure.quantity().unit());
        return metric;
    }

    /** 驰名商标12件、*著名商标*86件: each is named in full. */
    private static boolean endAlike(String left, String last) {
        return left.length() > 2 && last.endsWith(left.substring(left.length() - 2));
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

    /** {@return 顾客满意度 for 生活性服务业 behind 生产性服务业顾客满意度; the last word when they have nothing in common} */
    private String restBehind(String left, String whole) {
        for (int from = 0; from + 2 <= left.length(); from++) {
            int common = whole.indexOf(left.substring(from));
            if (common >= 0) {
                return whole.substring(common + left.length() - from);
            }
        }
        return whole.substring(whole.length() - lexicon.lengthAtEnd(WordClass.INDEX_NOUN, whole));
    }

    private boolean isPart(String left, String whole) {
        return left.length() >= 2
                && left.length() <= SHORT_PART
                && !whole.contains(left)
                && !whole.endsWith(left.substring(left.length() - 2))
                && lexicon.lengthAtEnd(WordClass.COUNTED_HEAD, left) == 0;
    }
}
