package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** 甲、乙分别为3%、4%: as many names as numbers, the last name's tail shared; without names the metrics before. */
final class Respectively {
    private static final String CUE = "分别";
    private static final Pattern COUNT = Pattern.compile("[两三四五六七八]个?[省市县区州镇局家地]");
    private static final int SHORT_HEAD = 4;
    private static final int SHORT_NAME = 3;
    private final SpeechContext context;
    private final MetricWording wording;
    private final Pattern number;

    Respectively(SpeechContext context) {
        this.context = context;
        wording = context.lexicon().derived(MetricWording.class, MetricWording::new);
        number = context.lexicon().derived(HowMany.class, HowMany::of).pattern();
    }

    /** 甲、乙*两市*合格率分别为…, for one lexicon. */
    private record HowMany(Pattern pattern) {
        static HowMany of(Lexicon lexicon) {
            return new HowMany(
                    Pattern.compile("等?[两二三四五六七八九十]个?" + lexicon.alternation(WordClass.NAMED_KIND) + "的?|的"));
        }
    }

    /** {@return whether at least two of the clause's numbers stand behind 分别} */
    boolean applies(Span clause, List<Figure> figures) {
        int cue = clause.of(context.text()).indexOf(CUE);
        return cue >= 0
                && figures.size() > 1
                && figures.getFirst().quantity().span().start() > clause.start() + cue;
    }

    /** *两市分别*认证26个、17个: {@return whether the clause names none of those whom it tells apart} */
    boolean opens(Span clause) {
        String words = clause.of(context.text());
        return words.startsWith(CUE)
                || COUNT.matcher(words.substring(0, Math.max(0, words.indexOf(CUE))))
                        .find();
    }

    /** {@return what the clause tells behind those whom it describes, without how many they are: 甲、乙*两市*合格率分别为…} */
    Span behind(List<Mention> described, Span clause) {
        if (described.isEmpty()) {
            return clause;
        }
        int start = described.getLast().span().end();
        int cue = clause.start() + clause.of(context.text()).indexOf(CUE);
        if (start <= clause.start()) {
            Matcher count = COUNT.matcher(context.text()).region(clause.start(), cue);
            return new Span(count.find() ? count.end() : clause.start(), clause.end());
        }
        Matcher many = number.matcher(context.text()).region(start, Math.max(start, cue));
        return new Span(many.lookingAt() ? many.end() : start, clause.end());
    }

    /**
     * {@return the metrics of a clause's numbers}
     *
     * @param clause the clause, or what of it stands behind its subjects
     * @param earlier the metrics that the sentence has given so far
     */
    List<String> metrics(Span clause, int numbers, int firstNumber, List<String> earlier) {
        String text = context.text();
        int cue = clause.start() + clause.of(text).indexOf(CUE);
        String head = wording.clean(text.substring(clause.start(), cue));
        String verb = wording.clean(text.substring(cue + CUE.length(), Math.max(cue + CUE.length(), firstNumber)));
        List<String> names = shared(head, numbers);
        List<String> metrics = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            if (names.size() == numbers) {
                metrics.add(names.get(i) + verb);
            } else if (earlier.size() >= numbers) {
                metrics.add(earlier.get(earlier.size() - numbers + i) + head + verb);
            } else if (!earlier.isEmpty() && head.length() <= SHORT_HEAD) {
                metrics.add(earlier.getLast() + head + verb);
            } else {
                metrics.add(head + verb);
            }
        }
        return metrics;
    }

    /** {@return whether the names of the clause are as many as its numbers} */
    boolean names(Span clause, int numbers) {
        String text = clause.of(context.text());
        return shared(wording.clean(text.substring(0, text.indexOf(CUE))), numbers)
                        .size()
                == numbers;
    }

    private List<String> shared(String head, int count) {
        List<String> parts = new ArrayList<>(List.of(head.split("、|和|及(?!时)|与")));
        if (parts.size() != count) {
            return List.of(head);
        }
        String last = parts.getLast();
        for (int i = 0; i + 1 < parts.size(); i++) {
            String part = parts.get(i);
            boolean sameEnd = part.length() > 2 && last.endsWith(part.substring(part.length() - 2));
            boolean ownName = part.length() > SHORT_NAME && !last.matches(".*[率量额度数]");
            boolean sameMeasure =
                    part.length() > 2 && part.matches(".*[率量额度数]") && last.endsWith(part.substring(part.length() - 1));
            boolean complete = sameEnd || sameMeasure || ownName;
            if (!complete) {
                parts.set(i, part + withoutEnd(part, tail(last)));
            }
        }
        return parts;
    }

    /** 生产*性服务业* and 性服务业满意度 have their middle in common. */
    private static String withoutEnd(String part, String tail) {
        int common = Math.min(part.length(), tail.length());
        while (!part.endsWith(tail.substring(0, common))) {
            common--;
        }
        return tail.substring(common);
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
