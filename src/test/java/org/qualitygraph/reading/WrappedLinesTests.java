package org.qualitygraph.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

/** Lines that a page or a program has cut are paragraphs again. */
class WrappedLinesTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final String TEXT = """
            在全市质量工作会议上的讲话
            同志们：
            2011年，全市规模以上工业企业达到1286家，产品质量监督抽查合格率为96.35%，比上年提高2.4个百分点，主要农产品检测合格率稳定在98%以上。
            一、看清形势
            全市累计有中国驰名商标12件、省名牌产品147个，3家企业获省政府质量奖，但是首席质量官只有41名，检验检测机构只有19家，离产业的要求还差得远，中小企业送检要跑到省城，一来一回少说3天，费用也比周边的城市高出两成。
            2.4万家小微企业里，建立质量管理体系的不到800家，这个数字要在2012年底以前提高到1500家，市质监局要一家一家排查。
            二、抓好落实
            市质监局要在3月底前制定方案，市财政局要安排经费500万元，各县（市、区）要成立班子，6月底前把任务分解到乡镇，年底由市政府办公室组织考核，结果与企业和群众见面，排在最后3位的县（市、区）要向市政府说明情况，连续2年排在最后的约谈主要负责人。""";

    @ParameterizedTest
    @ValueSource(ints = {30, 36, 40})
    void whereAProgramCountsCharacters(int width) {
        assertThat(read(cut(width, character -> 1))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 64, 72})
    void whereAPageIsFull(int width) {
        assertThat(read(cut(width, character -> character < '\u2e80' ? 1 : 2))).isEqualTo(TEXT);
    }

    @Test
    void listsOfAlikeLinesStayLists() {
        String list =
                "获奖企业名单\n" + "江北县恒远精密轴承制造有限责任公司\n滨河市金穗粮油食品股份有限公司厂\n".repeat(4).strip();

        assertThat(read(list)).isEqualTo(list);
    }

    @Test
    void alikeLinesBesideLongerOnesAreNotCut() {
        String list = "州政府研究后决定，对下列企业和单位通报表彰、发给奖金，望获奖的企业和单位不骄不躁、再接再厉，拿出更多叫得响的产品来。\n".repeat(3)
                + "江北县恒远轴承公司 奖金：20万元\n滨河市金穗食品公司 奖金：10万元\n".repeat(4).strip();

        assertThat(read(list)).isEqualTo(list);
    }

    @Test
    void aParagraphGoesOnWithoutIndentWhereTheOthersHaveOne() {
        String paragraph = "　　会上宣读了决定，通报了去年的情况，对今年的工作作了安排，各县区和各部门的负责人参加了会议，大家都表了态。\n";
        String cut = "　　市长先后为沅禾瓷业有限公司、晟岭纺织有限公司、天衡测控有限公司送上二〇一四年度\n云州市市长质量奖奖杯和十万元奖金，并在会上对今年的质量工作讲了几点意见，大家都记下了。\n";

        assertThat(read(paragraph.repeat(4) + cut)).contains("二〇一四年度云州市市长质量奖");
    }

    private static String cut(int width, IntUnaryOperator measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : TEXT.lines().toList()) {
            StringBuilder line = new StringBuilder();
            int filled = 0;
            for (int i = 0; i < paragraph.length(); i++) {
                char character = paragraph.charAt(i);
                filled += measure.applyAsInt(character);
                if (filled > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = measure.applyAsInt(character);
                }
                line.append(character);
            }
            lines.add(line.toString());
        }
        return lines.stream().collect(joining("\n"));
    }

    private static String read(String text) {
        return FILE.read("speech.txt", text.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .text();
    }
}
