package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Figure.Role;
import org.qualitygraph.extraction.Quantities.Quantity;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Reads the numbers of a clause together: which words belong to which, and what each stands for. */
final class Figures {
    private final Lexicon lexicon;
    private final Quantities quantities;
    private final Pattern formerYear;
    private final Pattern change;
    private final Pattern planned;
    private final Pattern ofPlan;
    private final Pattern compared;
    private final Pattern plan;

    Figures(Lexicon lexicon) {
        this.lexicon = lexicon;
        quantities = lexicon.derived(Quantities.class, Quantities::new);
        String plans = lexicon.alternation(WordClass.PLAN_WORD);
        formerYear = Pattern.compile(".*" + lexicon.alternation(WordClass.FORMER) + "[^，]*（[为是]?");
        change = Pattern.compile("的?(?:" + lexicon.alternation(WordClass.CHANGE)
                + "了?)?(?:到了?|至|为|成)(?:(?:" + lexicon.alternation(WordClass.FIGURE_TIME)
                + "|20\\d\\d年)的?)?");
        planned = Pattern.compile("(?!.*的$).*" + plans + "(?:（|为|是|数|新增|的)?");
        ofPlan = Pattern.compile("的[\\p{IsHan}]{0,4}" + plans + ".*");
        compared = Pattern.compile(".*(?<!不)" + lexicon.alternation(WordClass.COMPARISON) + "(?=[^，]{2})[^，]*");
        plan = Pattern.compile(".*" + lexicon.alternation(WordClass.PLAN_SHARE) + "[^，]*" + plans + "[^，]{0,12}的");
    }

    /** {@return the numbers of a clause} */
    List<Figure> of(String text, Span clause) {
        List<Quantity> found = withoutModifiers(text, clause, quantities.in(text, clause));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Quantity quantity = found.get(i);
            int from = i == 0 ? clause.start() : found.get(i - 1).span().end();
            int to = i + 1 < found.size() ? found.get(i + 1).span().start() : clause.end();
            String before = text.substring(from, quantity.span().start());
            String after = text.substring(quantity.span().end(), to);
            if (i > 0 && before.startsWith("）")) {
                String outside = figures.getLast().before();
                int bracket = outside.lastIndexOf('（');
                before = (bracket < 0 ? outside : outside.substring(0, bracket)) + before.substring(1);
            }
            int separator = before.indexOf('、');
            before = i > 0 && separator > 0 ? before.substring(separator) : before;
            if (i > 0 && before.isEmpty()) {
                figures.set(i - 1, figures.getLast().withAfter(after));
                before = figures.getLast().before();
            }
            Role role = role(figures, before, after, i + 1 < found.size());
            figures.add(new Figure(clause, from, before, quantity, after, role, i == 0));
        }
        return figures;
    }

    /** 年营收50万元以下的占38%: the first number only tells which ones are counted. */
    private List<Quantity> withoutModifiers(String text, Span clause, List<Quantity> found) {
        List<Quantity> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Quantity quantity = found.get(i);
            String after = text.substring(quantity.span().end(), clause.end());
            boolean modifies = i + 1 < found.size()
                    && quantity.unit().matches("万*亿*元|万*平方米|亩|万?吨|人|岁|万?千瓦")
                    && lexicon.ends(WordClass.LIMIT, quantity.span().of(text))
                    && after.matches("的?\\p{IsHan}.*");
            if (!modifies) {
                kept.add(quantity);
            }
        }
        return kept;
    }

    private Role role(List<Figure> earlier, String before, String after, boolean followed) {
        if (!earlier.isEmpty() && earlier.getLast().role() == Role.FORMER) {
            return Role.LATTER;
        }
        if (followed
                && before.matches(".*(?:由|从)[^，；、]{0,12}")
                && change.matcher(after).matches()) {
            return Role.FORMER;
        }
        if (before.indexOf('（') >= 0 && formerYear.matcher(before).matches()) {
            return Role.PAST;
        }
        if (after.startsWith("的") && ofPlan.matcher(after).matches()) {
            return Role.PLANNED;
        }
        boolean plans = lexicon.occursIn(WordClass.PLAN_WORD, before);
        if ((plans && plan.matcher(before).matches())
                || (!earlier.isEmpty() && shareOfPlan(earlier.getLast(), before))) {
            return Role.COMPARED;
        }
        if (lexicon.occursIn(WordClass.COMPARISON, before)
                && compared.matcher(before).matches()
                && !before.endsWith("（")) {
            return Role.COMPARED;
        }
        return plans && planned.matcher(before).matches() ? Role.PLANNED : Role.PLAIN;
    }

    /** 完成三年计划120家的74.2%. */
    private static boolean shareOfPlan(Figure earlier, String before) {
        return earlier.role() == Role.PLANNED && before.equals("的");
    }
}
