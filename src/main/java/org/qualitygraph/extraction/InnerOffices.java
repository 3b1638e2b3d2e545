package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Neighbours;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** What works below a bureau: its divisions (标准化科要…) and the technical offices of a place (市产品质量检验所). */
final class InnerOffices {
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_STEM = 8;
    private static final int FEWEST_OF_A_BUREAU = 2;
    private static final String DIVISION = "[科股]";
    private static final Pattern NO_NAME = Pattern.compile(".*[的了和与有没个级要把将向对].*");

    private final Lexicon lexicon;
    private final PatternScan division;
    private final PatternScan technical;

    /** Any division at the beginning of a clause, in a text that is known to speak of divisions. */
    private final PatternScan further;

    /** The bureau's own office, in such a text: （*办公室*、综合业务科）. */
    private final PatternScan bare;

    InnerOffices(Lexicon lexicon) {
        this.lexicon = lexicon;
        division = PatternScan.behind(
                        "(?<=^|[，。；、：（）“\\n　由和]|[市省县区局镇])",
                        "([\\p{IsHan}]{2,8}" + DIVISION + ")(?=总?" + lexicon.alternation(WordClass.OFFICE_FOLLOWER)
                                + "|[、，；）按和])")
                .where(InnerOffices::division);
        further = PatternScan.behind(
                "(?<=^|[，。；：）\\n　由和、])",
                "([\\p{IsHan}]{2,8}?" + lexicon.alternation(WordClass.DIVISION_END) + ")(?!"
                        + lexicon.alternation(WordClass.NO_DIVISION_FOLLOWER) + ")");
        bare = PatternScan.behind(
                "(?<=^|[，。；：、（）\\n　和])",
                "(" + lexicon.alternation(WordClass.BARE_OFFICE) + ")(?=[、）和]|"
                        + lexicon.alternation(WordClass.OFFICE_FOLLOWER) + "|"
                        + lexicon.alternation(WordClass.TASK_VERB) + ")");
        technical = PatternScan.behind(
                        "(?<=(?<!\\p{IsHan})[市省县区州]|[，。；、：（由和]全?[市省县区州])",
                        "(?!级)([\\p{IsHan}]{2,12}?" + lexicon.alternation(WordClass.TECHNICAL_OFFICE)
                                + ")(?!\\p{IsHan}{0,2}[院所站])")
                .where(Neighbours.behind("市省县区州"));
    }

    /** Adds divisions that do not overlap with what was found, and technical offices that are longer than what was found of them. */
    void find(String text, List<BodyMention> found) {
        for (MatchResult match : technical.all(text)) {
            Span span = new Span(match.start(1), match.end(1));
            boolean longest = found.stream()
                    .filter(other -> other.span().overlaps(span))
                    .allMatch(other -> span.contains(other.span()));
            if (longest && isName(match.group(1))) {
                found.add(office(span, match.group(1)));
            }
        }
        int divisions = add(division, text, found);
        if (divisions >= FEWEST_OF_A_BUREAU) {
            add(further, text, found);
            add(bare, text, found);
        }
    }

    /** {@return how many the text names} */
    private int add(PatternScan scan, String text, List<BodyMention> found) {
        int count = 0;
        for (MatchResult match : scan.all(text)) {
            Span span = new Span(match.start(1), match.end(1));
            boolean named = isName(match.group(1))
                    && !lexicon.ends(WordClass.NO_DIVISION, match.group(1))
                    && !lexicon.begins(WordClass.OPENING_TIME, match.group(1));
            if (named && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(office(span, match.group(1)));
            }
            count += named ? 1 : 0;
        }
        return count;
    }

    private static BodyMention office(Span span, String name) {
        return new BodyMention(span, "", name, null, "office", false);
    }

    private boolean isName(String name) {
        return !lexicon.begins(WordClass.OFFICE_POINTER, name)
                && !lexicon.occursIn(WordClass.JOINING, name)
                && !NO_NAME.matcher(name).matches();
    }

    /** {@return a position from which the end of a division's name is not far} */
    private static int division(String text, int at, int end) {
        int next = at;
        while (next < end) {
            int last = next + SHORTEST_STEM;
            while (last < end && DIVISION.indexOf(text.charAt(last)) < 0) {
                last++;
            }
            if (last >= end) {
                return end;
            }
            if (last <= next + LONGEST_STEM) {
                return next;
            }
            next = last - LONGEST_STEM;
        }
        return end;
    }
}
