package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.text.Span;

/** 2家企业和3名个人*申报了省长质量奖*: what is told once of several that are counted is told of each. */
final class SharedPredicates {
    private static final Pattern JOINED = Pattern.compile("(的?\\p{IsHan}{1,8}?)(?:和|及|以及|与|、)");
    private final SpeechContext context;

    SharedPredicates(SpeechContext context) {
        this.context = context;
    }

    /** {@return the figures, each with what is told of it} */
    List<Figure> among(List<Figure> figures) {
        if (figures.size() < 2) {
            return figures;
        }
        List<Figure> told = new ArrayList<>(figures);
        for (int i = told.size() - 2; i >= 0; i--) {
            Matcher noun = JOINED.matcher(told.get(i).after());
            String predicate = noun.matches() ? predicate(told.get(i + 1)) : "";
            if (!predicate.isEmpty()) {
                told.set(i, told.get(i).withAfter(noun.group(1) + predicate));
                told.set(i + 1, told.get(i + 1).withBefore(""));
            }
        }
        return told;
    }

    /** What stands behind the noun that is counted, from its verb on. */
    private String predicate(Figure figure) {
        int start = figure.quantity().span().end();
        Span after = new Span(start, start + figure.after().length());
        if (!after.of(context.text()).equals(figure.after())) {
            return "";
        }
        List<Word> words = context.words(after);
        boolean deed = words.size() > 2
                && (words.get(1).tag().equals("v")
                        || (words.get(1).tag().startsWith("v")
                                && words.get(2).tag().startsWith("u")));
        return deed ? context.text().substring(words.get(1).span().start(), after.end()) : "";
    }
}
