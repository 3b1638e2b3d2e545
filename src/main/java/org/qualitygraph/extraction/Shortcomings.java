package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;

/** The shortcomings that one clause of a passage on problems tells; frames, causes, consequences and appeals tell none. */
final class Shortcomings {
    private static final int SHORTEST = 4;
    private static final PatternScan DEMAND = PatternScan.of("(?<![主需重还只])(?:要(?![求点素看])|必须|应当|务必)");
    private static final Pattern TOPIC =
            Pattern.compile("(?:面对|随着|按照|对照|比照).*|从.{1,20}看|.*(?:方面|为止|上看|来看|来说|来讲|上讲|上说|而言|相比|之外|面前|的同时|情况下|以来)");
    private static final Pattern SUPPOSED = Pattern.compile("(?:如果|只要|若|假如|即使|谁|请).*|.*[？?]|.*(?:我公司|我厂|某).*");
    private static final Pattern EXISTS = Pattern.compile("^.{0,12}?(?:普遍|不同程度|仍然|依然)?(?:还|仍)?(?:存在着?|面临着?)(?=.{4})");
    private static final Pattern ENDING = Pattern.compile(".*[低少弱差散慢难贵小”]");
    private static final Pattern MARKS = Pattern.compile("^[，、：“]+(?=[^”]*$)|^[，、：]+|等?[，、。；：！]*$");
    /** 能耗高. */
    private static final Pattern TERSE = Pattern.compile("\\p{IsHan}{2}[低少弱差散慢难贵小高]");
    /** 全县还存在…: whose lack it is, where that is the host. */
    private static final Pattern HOST_HAS =
            Pattern.compile("^(?!.*(?:企业|部门|单位|人员|有的|个别|部分|一些|少数|产品)).{0,16}?[还仍也]存在着?(?=.{4})(?!.*(?:问题|不足|差距|短板)$)");

    /** 与先进地区相比，还有很大差距. */
    private static final Pattern COMPARED = Pattern.compile(".*[与和同].{2,}(?:相比|有).*差距.*");

    private final Lexicon lexicon;
    private final Pattern lead;
    private final Pattern listEnd;

    Shortcomings(Lexicon lexicon) {
        this.lexicon = lexicon;
        lead = Pattern.compile("^(?:[一二三四五六七八九十]是|" + lexicon.alternation(WordClass.PROBLEM_LEAD) + "[，：]?)+(?=.{4})");
        listEnd = Pattern.compile(lexicon.alternation(WordClass.PROBLEM_LIST_END) + ".*$");
    }

    /** {@return whether a clause says what is to be done} */
    static boolean demands(String clause) {
        return DEMAND.occursIn(clause);
    }

    /** {@return the shortcomings that the clause tells} */
    List<String> in(String clause) {
        String body = HOST_HAS.matcher(lead.matcher(clause).replaceFirst("")).replaceFirst("");
        Matcher end = listEnd.matcher(body);
        boolean listed = end.find() && end.start() >= SHORTEST;
        if (listed) {
            body = EXISTS.matcher(body.substring(0, end.start())).replaceFirst("");
        }
        if (SUPPOSED.matcher(body).matches()) {
            return List.of();
        }
        if (!listed
                && (frames(body)
                        || lexicon.occursIn(WordClass.PROBLEM_ASIDE, body)
                        || concedes(body)
                        || lexicon.lengthAtEnd(WordClass.SAYING_VERB, body) > 0
                        || TOPIC.matcher(body).matches())) {
            return List.of();
        }
        return parts(body, listed).stream()
                .map(part -> MARKS.matcher(part).replaceAll("").strip())
                .filter(part -> part.length() >= SHORTEST || TERSE.matcher(part).matches())
                .toList();
    }

    /** 检测中心虽建起5个，但…: what is granted is no shortcoming. */
    private boolean concedes(String body) {
        return lexicon.occursIn(WordClass.CONCESSION, body) && !body.matches(".*[但却可仍].*");
    }

    private boolean frames(String body) {
        boolean announced =
                lexicon.occursIn(WordClass.PROBLEM_FRAME, body) && !lexicon.occursIn(WordClass.PERSISTING, body);
        boolean opened = ProblemCues.opensAt(lexicon, body) && !lexicon.occursIn(WordClass.LACK_SIGN, body);
        boolean compared = COMPARED.matcher(body).matches();
        return !compared && (announced || opened || ProblemCues.existential(lexicon, body));
    }

    /** {@return one problem a member where each member is a clause of its own (甲不足、乙不强); 品牌杂、散、小 stays one} */
    List<String> parts(String clause, boolean listed) {
        List<String> pieces = List.of(clause.split("、|以及"));
        long telling = pieces.stream()
                .filter(piece -> ProblemCues.signs(lexicon, piece)
                        || (listed && ENDING.matcher(piece).matches()))
                .count();
        boolean each = pieces.size() > 1
                && pieces.stream().allMatch(piece -> piece.length() >= SHORTEST)
                && telling >= (listed ? (2L * pieces.size() + 2) / 3 : pieces.size());
        return each && !clause.matches(".*多、.*少") ? pieces : List.of(clause);
    }
}
