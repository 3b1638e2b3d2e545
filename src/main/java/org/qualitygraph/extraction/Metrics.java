package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.extraction.Quantities.Quantity;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** What a number measures: the words before it, those behind it where none stand before, or the last metric. */
final class Metrics {
    private static final Pattern FRONT = Pattern.compile(
            "^(?:截至目前|截止目前|截至[^，]{0,8}月?底|到20\\d\\d年底?|到今年年?底|到年底|20\\d\\d年底?|去年|今年|明年|目前|全年|年内|年底前|上半年|其中|同时|此外|并且|以及|和|及|或|、|，|；|——|力争|争取|确保|计划|预计|打算|拟|要|全市|全区|全县|全省|我市|我区|我县|我省|共有|共|有|已有|已|仅有|只有|就有|还有|现有|各级|近|约|连续三年|累计有|先后有|在全市|使|将|把|对|其中，|有的|：|“十[一二三四]五”期间|期间|也|都|实现|达到|组织开展|以来)+");
    private static final Pattern BACK = Pattern.compile(
            "(?:任务|目标|计划|达到了?|达|为|至|到|超过|突破了?|不少于|不低于|不超过|稳定在|保持在|控制在|提高到|提升到|扩大到|增加到|上升到|下降到|降到|增至|升至|降至|仅为|只有|仅有|高达|仅|只|只占|占|约|近|逾|共|已达|已有|有|已|的|是|在|连续三年保持|由|从|各|总数|累计达|累计|超|以上|均|均为|都|完成率达|合计|总计|一次性|约占|也只有|实际|平均)+$");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private boolean inherits;

    Metrics(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /** {@return whether the metric given last was taken from the one before} */
    boolean inherits() {
        return inherits;
    }

    /** {@return what the quantity measures; empty when nothing says so} */
    String of(Span before, Quantity quantity, Span after, String last, boolean continued) {
        String text = context.text();
        String left = clean(before.of(text));
        String right = continuation(after.of(text), quantity);
        inherits = false;
        if (!last.isEmpty() && right.isEmpty() && (left.isEmpty() || inheriting(left))) {
            inherits = true;
            return left.isEmpty() ? last : head(last) + left;
        }
        if (continued && right.isEmpty() && left.length() < 5 && !last.isEmpty()) {
            return leadingVerbs(last) + left;
        }
        return left + right;
    }

    private boolean inheriting(String left) {
        return lexicon.has(WordClass.METRIC_INHERIT, left)
                || left.matches("(?:同比|比上年|较上年|比去年|较去年|比20\\d\\d年|环比|增幅|累计|实际|比上年同期).*")
                || left.matches(".*(?:年度|全年)?(?:目标|任务)的?$");
    }

    private static String head(String last) {
        return last.replaceAll("(?:计划新增|实际新增|今年新增|新增|完成)$", "");
    }

    /** {@return the wording without times, bounds and modals around it} */
    String clean(String raw) {
        String metric = raw.replaceAll("[“”\\n]", "").strip();
        int bracket = metric.lastIndexOf('（');
        if (bracket >= 0 && metric.indexOf('）', bracket) < 0) {
            metric = metric.substring(bracket + 1);
        }
        metric = metric.replaceFirst("^[^，]{0,24}?(?<![主需重])要(?!求|点|素|闻)(?:牵头)?", "");
        String previous;
        do {
            previous = metric;
            metric = FRONT.matcher(metric).replaceFirst("");
            metric = BACK.matcher(metric).replaceFirst("");
            metric = metric.replaceAll("^[，、；：（）。]+|[，、；：（）。]+$", "").strip();
        } while (!metric.equals(previous));
        return metric;
    }

    /** What follows the unit belongs to the metric when it is a noun phrase (5家企业申报省政府质量奖). */
    private String continuation(String after, Quantity quantity) {
        if (quantity.unit().contains("%") || quantity.unit().contains("百分点")) {
            return after.matches("的[\\p{IsHan}]{2,12}") ? after.substring(1) : "";
        }
        String right = after.replaceAll("^(?:以上|以下|左右|以内|的)", "").replaceAll("[“”]", "");
        int stop = 0;
        while (stop < right.length() && "、，；（）()和及".indexOf(right.charAt(stop)) < 0) {
            stop++;
        }
        right = right.substring(0, stop);
        return right.length() < 2 || right.matches("(?:以上|提高|增长|下降|扩大).*") ? "" : right.replaceAll("(?:为|达|有|新增)$", "");
    }

    /** 打造放心消费示范店40个、街区4个: the verb is said once. */
    private String leadingVerbs(String metric) {
        StringBuilder verbs = new StringBuilder();
        int at = context.text().indexOf(metric);
        if (at < 0) {
            return "";
        }
        List<Word> words = context.words(new Span(at, at + metric.length()));
        for (Word word : words) {
            if (!word.tag().startsWith("v")
                    && !word.tag().equals("d")
                    && !word.tag().equals("a")) {
                break;
            }
            verbs.append(word.text());
        }
        return verbs.length() == metric.length() ? "" : verbs.toString();
    }

    /** {@return the names of a list that share the last one's tail, as many as {@code count} where they fit} */
    List<String> shared(String head, int count) {
        List<String> parts = new ArrayList<>(List.of(head.split("、|和|及(?!时)|与")));
        if (parts.size() != count) {
            return List.of(head);
        }
        String last = parts.getLast();
        for (int i = 0; i + 1 < parts.size(); i++) {
            String part = parts.get(i);
            boolean complete = part.length() > 2 && last.endsWith(part.substring(part.length() - 2));
            if (!complete) {
                parts.set(i, part + tail(last));
            }
        }
        return parts;
    }

    private String tail(String last) {
        int at = context.text().indexOf(last);
        if (at < 0) {
            return "";
        }
        List<Word> words = context.words(new Span(at, at + last.length()));
        return words.size() < 2 ? "" : last.substring(words.getFirst().text().length());
    }
}
