package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** Takes times, bounds, modals and frames off the wording of a metric. */
final class MetricWording {
    private static final PatternScan TIME = PatternScan.of(
            "^(?:截至|截止|到|至|自)?(?:(?:19|20)\\d\\d年(?:\\d{1,2}月)?[底末份]?|\\d{1,2}月[底末份]?|年[底末初])(?:以来|前|，)?(?=.)"
                    + "|^“?十[一二三四五]五”?(?:期间|末)?(?=.)|^第[一二三四]季度(?=.)|^前(?:\\d{1,2}|[两二三四五六七八九十])个?[月季]度?(?=.)|^[半一二两三四五]年(?:之?内|来|间|以内)(?=.)"
                    + "|^\\p{IsHan}{2,4}[以之]后(?:[一二两三四五六七八九十\\d]{1,2}年)?$");
    private static final Pattern TIME_BEHIND = Pattern.compile("(?<=..)(?:已?连续|近|最近)[一二两三四五六七八九十\\d]{1,2}年(?:来|以来)?$");
    private static final String MARKS = "，、；：（。";
    private final Lexicon lexicon;

    MetricWording(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the wording without what stands around it} */
    String clean(String raw) {
        return stripped(raw, true);
    }

    /** {@return the wording without what stands in front of it} */
    String cleanFront(String raw) {
        String metric = stripped(raw, false);
        return metric.endsWith("的") ? metric.substring(0, metric.length() - 1) : metric;
    }

    private String stripped(String raw, boolean alsoBack) {
        String metric = raw.replace("“", "").replace("”", "").replace("\n", "").strip();
        String previous;
        do {
            previous = metric;
            metric = metric.substring(TIME.lengthAt(metric, 0, metric.length()));
            metric = metric.substring(front(metric));
            if (alsoBack) {
                metric = metric.substring(0, metric.length() - back(metric));
            }
            metric = metric.endsWith("年") || metric.endsWith("来")
                    ? TIME_BEHIND.matcher(metric).replaceFirst("")
                    : metric;
            metric = withoutMarks(metric);
        } while (!metric.equals(previous));
        return metric.indexOf('（') < 0 ? metric.replace("）", "") : metric;
    }

    private static String withoutMarks(String metric) {
        int start = 0;
        int end = metric.length();
        while (start < end && (isMark(metric.charAt(start)) || metric.charAt(start) == '）')) {
            start++;
        }
        while (end > start && isMark(metric.charAt(end - 1))) {
            end--;
        }
        return metric.substring(start, end);
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0 || Character.isWhitespace(character);
    }

    private int front(String metric) {
        return lexicon.begins(WordClass.METRIC_KEEP, metric) ? 0 : lexicon.lengthAt(WordClass.METRIC_FRONT, metric, 0);
    }

    private int back(String metric) {
        boolean whole = lexicon.lengthAtEnd(WordClass.METRIC_KEEP, metric) > 0;
        return whole ? 0 : lexicon.lengthAtEnd(WordClass.METRIC_BACK, metric);
    }
}
