package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;

/** Reads from the words around an award how its subject stands to it. */
final class AwardStatus {
    private static final Pattern ABSENT =
            Pattern.compile(".*(?:还没有|没有一|没有企业|没有获得|尚无|尚未|仍未|从未|未能获|未获得|至今没有|至今未|还没拿|还是空白|仍是空白|至今仍?是空白|仍?为空白|缺少).*");
    private static final Pattern BLANK = Pattern.compile("^[^，]{0,10}(?:还是|仍是|仍为|至今).{0,4}空白.*|^[^，]{0,8}空白.*");
    private static final Pattern BREAKTHROUGH = Pattern.compile(".*“?零”?的?“?突破.*");
    private static final Pattern STRIVES =
            Pattern.compile(".*(?:力争|争创|争取|争获|争当|冲击|冲刺|瞄准|敢想|申创|角逐|夺取|摘取|全力创建|为目标|目标是|努力创|向|爭創).*");
    private static final Pattern CREATES = Pattern.compile(".*(?:创建|创成|打造|建设|培育|创).*");
    private static final Pattern APPLIES = Pattern.compile(".*(?:申报|申请|入围|拟奖|公示|参评|推荐|候选|递交).*");
    private static final Pattern FOUNDS = Pattern.compile(".*(?:设立|设立了|创设)[^，]{0,6}$");
    private static final Pattern WINS = Pattern.compile(
            ".*(?:荣获|获得|获评|获批|获颁|捧回|捧得|摘得|夺得|拿到|拿下|拿过|斩获|赢得|评为|评定为|授予|命名为|认定为|确定为|取得|通过|登记为|蝉联|入选|荣膺|获|创成|创建为|新增|拥有|评出|颁发|表彰|得到|注册).*");

    private AwardStatus() {}

    /** {@return the status, null when the words tell none} */
    static @Nullable Status of(SpeechContext context, String before, String after, String sentence, Period period) {
        String around = before + "※" + after;
        boolean wanted = STRIVES.matcher(before).matches() || sentence.matches(".*(?:力争|争取|目标|努力|瞄准|要|还要)[^。]{0,30}$");
        if (BREAKTHROUGH.matcher(after).matches()
                || BREAKTHROUGH.matcher(before).matches()) {
            boolean reached = !wanted && around.matches(".*(?:实现|取得|终于).*");
            return reached ? Status.WON : wanted ? Status.ASPIRES : Status.LACKS;
        }
        if (ABSENT.matcher(around).matches() || BLANK.matcher(after).matches()) {
            return Status.LACKS;
        }
        if (FOUNDS.matcher(before).matches() || after.matches("^(?:是|于)?[^，]{0,6}设立.*")) {
            return Status.ESTABLISHED;
        }
        if (STRIVES.matcher(before).matches() || after.matches("^[^，]{0,8}(?:创建)?(?:为载体|为契机|为目标|敢想敢争|也要敢).*")) {
            return Status.ASPIRES;
        }
        if (APPLIES.matcher(before).matches() || after.matches("^[^，]{0,6}(?:申报|入围|公示|拟奖).*")) {
            return Status.APPLIED;
        }
        boolean future = period == Period.FUTURE || sentence.matches(".*(?:力争|争取|目标|到20\\d\\d年|要)[^。；]{0,40}$");
        if (future && (CREATES.matcher(before).matches() || WINS.matcher(before).matches())) {
            return Status.ASPIRES;
        }
        if (WINS.matcher(before).matches()) {
            return Status.WON;
        }
        boolean counted = after.matches("^(?:企业|产品|认证)?(?:已?达到?|累计|共|有|超过|总数达?)?\\d+(?:个|件|只|项|家|枚).*");
        return counted && !future ? Status.WON : null;
    }

    /** {@return the published subject type of a bearer} */
    static String type(Mention bearer) {
        return switch (bearer) {
            case BearerMention other -> other.type();
            case RegionMention region -> "region";
            default -> "enterprise";
        };
    }

    /** {@return whether the stretch tells of an award at all} */
    static boolean tells(SpeechContext context, String stretch) {
        return context.lexicon().occursIn(WordClass.WON, stretch);
    }
}
