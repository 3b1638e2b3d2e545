package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;

/** The turns of phrase in which plans, notices and reported speeches of other cities name who acts. */
class ActorPatternsTests {

    private static List<String> read(String text) {
        return SpeechFixture.drafts(text, ResponsibilityDraft.class).stream()
                .map(draft -> draft.actor() + " " + draft.role() + " " + draft.task())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.完善检测体系。\\n市质监局、市政府国资委负责落实。; 质量技术监督局 OWNS 完善检测体系|国有资产监督管理委员会 OWNS 完善检测体系",
                "市“双打”办要曝光典型案件。; 双打办 OWNS 曝光典型案件",
                "市县（区）“创卫”办要组织清扫。; 创卫办 OWNS 组织清扫",
                "市网信办要抓好舆情监测。; 网信办 OWNS 抓好舆情监测",
                "云州市各级各部门要转变观念。; 各级各部门 OWNS 转变观念",
                "各省辖市要完善考核办法。; 各省辖市 OWNS 完善考核办法",
                "乡镇（街道）要落实属地责任。; 乡镇（街道） OWNS 落实属地责任",
                "各乡镇、县直单位将重点围绕规划，推进质量强县建设。; 各乡镇 OWNS 重点围绕规划，推进质量强县建设|县直单位 OWNS 重点围绕规划，推进质量强县建设",
                "全市各级质监机关一定认真落实监管责任。; 质量技术监督部门 OWNS 落实监管责任",
                "各单位工作要有特色。; 各单位 OWNS 工作要有特色",
                "各单位要总结经验，尤其是涉及工程的市住建局、市水务局等部门，务必按时报送材料。; 各单位 OWNS 总结经验|住房和城乡建设局 OWNS 按时报送材料|水务局 OWNS 按时报送材料",
            })
    void actorsAreReadAsTheyAreCalled(String text, String facts) {
        assertThat(read(text.replace("\\n", "\n"))).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市农业农村局牵头、市供销社配合，制定种植标准。; 农业农村局 LEADS 制定种植标准|供销社 SUPPORTS 制定种植标准",
                "市工信局要牵头编制行动计划，市司法局配合，年内拿出初稿。; 工业和信息化局 LEADS 编制行动计划|司法局 SUPPORTS 编制行动计划|工业和信息化局 LEADS 年内拿出初稿|司法局 SUPPORTS 年内拿出初稿",
                "市教育局配合市市场监管局加强校园检查。; 教育局 SUPPORTS 加强校园检查",
                "此次活动由市总工会牵头，联合市科协等5家单位，开展技能比武。; ''",
            })
    void whoLeadsAndWhoHelpsAreToldApart(String text, String facts) {
        assertThat(read(text)).containsExactly(facts.isEmpty() ? new String[0] : facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市经信委要在健全配套，提升层次上下功夫。; 经济和信息化委员会 OWNS 在健全配套，提升层次上下功夫",
                "1.创建区域品牌，是富民的途径。推广集体商标。责任单位：市工商局。; 工商行政管理局 OWNS 推广集体商标",
                "1.完善奖励办法，具体细则由市财政局另行制定。（牵头单位：市质监局）; 财政局 OWNS 另行制定具体细则|质量技术监督局 LEADS 完善奖励办法",
                "各部门要将质量摆在突出的位置，深入扎实地开展比对提升。; 各部门 OWNS 将质量摆在突出的位置|各部门 OWNS 深入扎实地开展比对提升",
                "市考核办要提高权重。对弄虚作假的，由市监察局严肃追责。; 考核办 OWNS 提高权重|监察局 OWNS 严肃追责",
            })
    void tasksAreCutWhereTheyEnd(String text, String facts) {
        assertThat(read(text)).containsExactly(facts.split("\\|"));
    }
}
