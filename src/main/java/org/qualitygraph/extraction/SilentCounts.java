package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** How many a clause counts that goes on about an award without naming it. */
final class SilentCounts {
    private final Lexicon lexicon;

    /** 41家单位, 企业3家, 只有3家上榜. */
    private final Pattern winners;

    /** 累计89家企业. */
    private final Pattern total;

    /** 邻市已经有了1家. */
    private final Pattern elsewhere;

    /** 累计分别达到31个和46件. */
    private final Pattern apart;

    private final AwardCounts numbers;

    SilentCounts(Lexicon lexicon) {
        this.lexicon = lexicon;
        String winner = lexicon.alternation(WordClass.SILENT_WINNER);
        String reached = "(?=" + lexicon.alternation(WordClass.SILENT_REACHED);
        winners = Pattern.compile("(?<!\\d)(\\d+)[余多]?(?:家次?|[名位个])" + lexicon.alternation(WordClass.SILENT_STAGE) + "?"
                + winner + "|" + winner + "(\\d+)(?:家次?|[名位个])|" + lexicon.alternation(WordClass.SILENT_COUNTING)
                + "(\\d+)家次?" + reached + "|$)|^(\\d+)家次?" + lexicon.alternation(WordClass.SILENT_MANNER) + "?"
                + reached + ")");
        total = Pattern.compile(lexicon.alternation(WordClass.SILENT_TOTAL) + "[^\\d]{0,4}(\\d+)[家个件只项张枚块]"
                + lexicon.alternation(WordClass.SILENT_PRODUCT) + "?$");
        numbers = lexicon.derived(AwardCounts.class, AwardCounts::new);
        apart = Pattern.compile("[\\p{IsHan}]{0,4}" + lexicon.alternation(WordClass.SILENT_TOTAL) + "?数?"
                + lexicon.alternation(WordClass.RESPECTIVELY) + "(?![比较增])");
        elsewhere = Pattern.compile(lexicon.alternation(WordClass.ELSEWHERE_HAS) + "(\\d+)[家个]"
                + lexicon.alternation(WordClass.BODY_OR_COMPANY) + "?$");
    }

    /** {@return the numbers of those who won, applied or were listed, in order} */
    List<Integer> of(String clause) {
        Matcher number =
                lexicon.occursIn(WordClass.WINNING_DEED, clause) ? winners.matcher(clause) : total.matcher(clause);
        List<Integer> counts = new ArrayList<>();
        while (number.find()) {
            String digits = IntStream.rangeClosed(1, number.groupCount())
                    .mapToObj(number::group)
                    .filter(digit -> digit != null)
                    .findFirst()
                    .orElseThrow();
            counts.add(Integer.valueOf(digits));
        }
        return counts;
    }

    /** {@return the numbers in 累计分别达到31个和46件, none where the clause says anything else} */
    List<Integer> apart(String clause) {
        Matcher start = apart.matcher(clause);
        return start.lookingAt() ? numbers.apart(clause.substring(start.end())) : List.of();
    }

    /** {@return how many others have, null when the clause does not end with that} */
    @Nullable
    Integer elsewhere(String clause) {
        Matcher number = elsewhere.matcher(clause);
        return number.find() ? Integer.valueOf(number.group(1)) : null;
    }
}
