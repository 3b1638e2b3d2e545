package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** The shortcomings that one clause of a passage on problems tells; frames, causes, consequences and appeals tell none. */
final class Shortcomings {
    private static final int SHORTEST = 4;
    private static final Pattern ENDING = Pattern.compile(".*[低少弱差散慢难贵小薄重旧老”]");
    private static final Pattern MARKS = Pattern.compile("^[，、：“]+(?=[^”]*$)|^[，、：]+|等?[，、。；：！]*$");
    /** 能耗高. */
    private static final Pattern TERSE = Pattern.compile("\\p{IsHan}{2}[低少弱差散慢难贵小高薄老旧软重]");
    /** 与先进地区相比，还有很大差距. */
    private static final Pattern COMPARED = Pattern.compile(".*[与和同].{2,}(?:相比|有).*差距.*");

    /** 企业“重生产、轻研发”的惯性还很大: the marks of a quotation part nothing. */
    private static final Pattern QUOTED = Pattern.compile(".*“[^”]*、[^“]*”.*");

    /** 老旧小区改造、安置房*等*工程质量投诉居高不下: the list only names of what. */
    private static final Pattern OF_MANY = Pattern.compile(".*、.*等\\p{IsHan}{2,}");

    private static final Pattern VIEWED =
            Pattern.compile("从.{1,20}看|[一二三四五六]看.{1,6}|拿.{2,6}比|截[至止].{1,6}|.{0,3}[年月日]\\d{1,2}[月日].?|[去今前]年.{0,3}");
    /** 我归纳了一下, 去年我就讲过: of the speaker, not of his city. */
    private static final Pattern PERSONAL = Pattern.compile("[去前今]?[年天]?我(?![市省县区州盟旗们国乡镇局厅委]).*");

    private static final Pattern ASKED = Pattern.compile(".*[？?]");

    private final Lexicon lexicon;

    /** 补考核短板. */
    private final Pattern mended;

    private final Pattern exists;

    /** 全县还存在…: whose lack it is, where that is the host. */
    private final Pattern hostHas;

    private final Pattern lead;
    private final Pattern listEnd;

    /** 重罚轻帮、一罚了之的现象没有根除: what the members of a list are is said once. */
    private final Pattern shared;

    Shortcomings(Lexicon lexicon) {
        this.lexicon = lexicon;
        mended = Pattern.compile("补\\p{IsHan}{1,8}" + lexicon.alternation(WordClass.PROBLEM_NOUN));
        lead = Pattern.compile("^(?:[一二三四五六七八九十]是|" + lexicon.alternation(WordClass.PROBLEM_LEAD) + "[，：]?)+(?=.{4})");
        exists = Pattern.compile("^.{0,12}?" + lexicon.alternation(WordClass.EXISTING_MANNER) + "?[还仍]?"
                + lexicon.alternation(WordClass.BEING_THERE) + "(?=.{4})");
        hostHas = Pattern.compile("^(?!.*" + lexicon.alternation(WordClass.PROBLEM_HOLDER)
                + ").{0,16}?[还仍也]存在着?(?=.{4})(?!.*" + lexicon.alternation(WordClass.PROBLEM_CALLED) + "$)");
        shared = Pattern.compile(".*、.*的" + lexicon.alternation(WordClass.PHENOMENON) + ".*");
        listEnd = Pattern.compile(lexicon.alternation(WordClass.PROBLEM_LIST_END) + ".*$");
    }

    /** {@return the shortcomings that the clause tells} */
    List<String> in(String clause) {
        String body = hostHas.matcher(lead.matcher(clause).replaceFirst("")).replaceFirst("");
        Matcher end = listEnd.matcher(body);
        boolean listed = end.find() && end.start() >= SHORTEST;
        if (listed) {
            body = exists.matcher(body.substring(0, end.start())).replaceFirst("");
        }
        if (supposes(body)) {
            return List.of();
        }
        if (!listed
                && (frames(body)
                        || lexicon.occursIn(WordClass.PROBLEM_ASIDE, body)
                        || concedes(body)
                        || mended.matcher(body).matches()
                        || lexicon.lengthAtEnd(WordClass.SAYING_VERB, body) > 0
                        || isTopic(body))) {
            return List.of();
        }
        return parts(body, listed).stream()
                .map(part -> MARKS.matcher(part).replaceAll("").strip())
                .filter(Shortcomings::isWhole)
                .toList();
    }

    /** 如果…, 我公司…: told of one case or of none. */
    private boolean supposes(String body) {
        return lexicon.begins(WordClass.SUPPOSING, body)
                || lexicon.occursIn(WordClass.SINGLE_CASE, body)
                || ASKED.matcher(body).matches()
                || PERSONAL.matcher(body).matches();
    }

    /** 对照要求, 从全县看, 在品牌方面: what the next clause is about. */
    private boolean isTopic(String body) {
        return lexicon.begins(WordClass.VIEW_OPENING, body)
                || lexicon.ends(WordClass.VIEW_CLOSING, body)
                || VIEWED.matcher(body).matches();
    }

    /** 检测中心虽建起5个，但…: what is granted is no shortcoming. */
    private boolean concedes(String body) {
        return lexicon.occursIn(WordClass.CONCESSION, body) && !body.matches(".*[但却可仍].*");
    }

    private boolean frames(String body) {
        boolean announced =
                lexicon.occursIn(WordClass.PROBLEM_FRAME, body) && !lexicon.occursIn(WordClass.PERSISTING, body);
        boolean opened = ProblemCues.opensAt(lexicon, body)
                && !lexicon.occursIn(WordClass.LACK_SIGN, body)
                && !ProblemCues.signs(lexicon, ProblemCues.unnamed(lexicon, body));
        boolean compared = COMPARED.matcher(body).matches();
        return !compared && (announced || opened || ProblemCues.existential(lexicon, body));
    }

    /** {@return one problem a member where each member is a clause of its own (甲不足、乙不强); 品牌杂、散、小 stays one} */
    List<String> parts(String clause, boolean listed) {
        if (!listed
                && (QUOTED.matcher(clause).matches() || shared.matcher(clause).matches())) {
            return List.of(clause);
        }
        if (!listed && OF_MANY.matcher(clause).matches()) {
            return List.of(clause);
        }
        List<String> pieces = List.of(clause.split("、|以及"));
        long telling = pieces.stream()
                .filter(piece -> ProblemCues.signs(lexicon, piece)
                        || (listed && ENDING.matcher(piece).matches()))
                .count();
        boolean each = pieces.size() > 1
                && pieces.stream().allMatch(Shortcomings::isWhole)
                && telling >= (listed ? (2L * pieces.size() + 2) / 3 : pieces.size());
        return each && !clause.matches(".*多、.*少") ? pieces : List.of(clause);
    }

    private static boolean isWhole(String part) {
        return part.length() >= SHORTEST || TERSE.matcher(part).matches();
    }
}
