package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tasks whose units a list, a bracket or a table behind them names. */
class ResponsibleUnitsTests {

    @Test
    void unitsBehindATaskReachBackToItsNumber() {
        assertThat(responsibilities("1.加强电梯监管。开展老旧电梯评估，推行按需维保。（牵头单位：市市场监管局；配合单位：市住建局、市应急局）"))
                .containsExactlyInAnyOrder(
                        "市场监督管理局 LEADS 开展老旧电梯评估",
                        "市场监督管理局 LEADS 推行按需维保",
                        "住房和城乡建设局 SUPPORTS 开展老旧电梯评估",
                        "住房和城乡建设局 SUPPORTS 推行按需维保",
                        "应急管理局 SUPPORTS 开展老旧电梯评估",
                        "应急管理局 SUPPORTS 推行按需维保");
    }

    @Test
    void unitsBehindATaskAreReadInAllTheirShapes() {
        String task = "1.强化计量监管。检定在用衡器500台。";
        List<String> led = List.of("市场监督管理局 LEADS 检定在用衡器500台", "商务局 SUPPORTS 检定在用衡器500台");

        assertThat(responsibilities(task + "（市市场监管局牵头，市商务局配合）")).containsExactlyElementsOf(led);
        assertThat(responsibilities(task + "此项工作由市市场监管局牵头负责，市商务局等部门协助。")).containsExactlyElementsOf(led);
        assertThat(responsibilities(task + "牵头单位：市市场监管局　　协办单位：市商务局")).containsExactlyElementsOf(led);
        assertThat(responsibilities(task + "\n【责任单位】市市场监管局牵头，市商务局参与")).containsExactlyElementsOf(led);
        assertThat(responsibilities(task + "\n市市场监管局、市商务局负责落实。"))
                .containsExactly("市场监督管理局 OWNS 检定在用衡器500台", "商务局 OWNS 检定在用衡器500台");
    }

    @Test
    void unitsInLinesOfTheirOwnShareTheTasksAbove() {
        assertThat(responsibilities(
                        "1.强化计量监管。检定在用衡器500台。\n牵头单位：市市场监管局\n配合单位：市商务局、市果业推广中心，松坞镇\n2.提升服务。开展旅客测评。\n责任单位：市文旅局"))
                .containsExactlyInAnyOrder(
                        "市场监督管理局 LEADS 检定在用衡器500台",
                        "商务局 SUPPORTS 检定在用衡器500台",
                        "果业推广中心 SUPPORTS 检定在用衡器500台",
                        "松坞镇 SUPPORTS 检定在用衡器500台",
                        "文化和旅游局 OWNS 开展旅客测评");
    }

    @Test
    void unitsBehindTheHeadingHaveTheBodyToo() {
        assertThat(responsibilities("1．提升工程品质。主办单位：市住建局；协办单位：市水利局。推行样板引路。"))
                .contains("住房和城乡建设局 LEADS 推行样板引路", "水利局 SUPPORTS 推行样板引路");
    }

    @Test
    void theRegionSaidOnceCountsForTheWholeList() {
        assertThat(responsibilities("（一）增加优质供给。发展绿色食品。\n责任单位：省农业农村厅、林草局、市场监管局"))
                .containsExactly("农业农村厅 OWNS 发展绿色食品", "林业和草原局 OWNS 发展绿色食品", "市场监督管理局 OWNS 发展绿色食品");
    }

    @Test
    void aCutBracketGuessesNoRole() {
        assertThat(responsibilities("1.加强培育。建立梯队库。（市市场监管局、市")).isEmpty();
    }

    @Test
    void respectivelyGivesEachItsPart() {
        assertThat(responsibilities("市住建局、市交通运输局分别作为房屋建筑质量、公路工程质量的牵头单位，要制定提升方案。"))
                .containsExactly(
                        "住房和城乡建设局 LEADS 房屋建筑质量", "交通运输局 LEADS 公路工程质量", "住房和城乡建设局 OWNS 制定提升方案", "交通运输局 OWNS 制定提升方案");
    }

    @Test
    void byWhomNamesTheActorBehindItsSubject() {
        assertThat(responsibilities("饮用水质量由市水利局负责，环境质量由市生态环境局牵头。"))
                .containsExactly("水利局 OWNS 饮用水质量", "生态环境局 LEADS 环境质量");
        assertThat(responsibilities("所需经费由市财政局从专项资金中列支。")).containsExactly("财政局 OWNS 从专项资金中列支");
    }

    @Test
    void mainlyByMakesWhatFollowsLed() {
        assertThat(responsibilities("服务质量方面，以商务局为主，完善服务标准，培育服务品牌。"))
                .containsExactly("商务局 LEADS 完善服务标准", "商务局 LEADS 培育服务品牌");
    }

    @Test
    void aTaskTableGivesEachRowToItsUnits() {
        assertThat(responsibilities("序号\n工作任务\n责任分工\n完成时限\n1\n修订考核办法，开展年度考核\n市市场监管局牵头，市财政局配合\n9月"))
                .containsExactly(
                        "市场监督管理局 LEADS 修订考核办法", "财政局 SUPPORTS 修订考核办法", "市场监督管理局 LEADS 开展年度考核", "财政局 SUPPORTS 开展年度考核");
    }

    @Test
    void unitsBehindATaskMayBeBodiesThatNothingElseKnows() {
        assertThat(responsibilities("1.培育茶企。组织茶企贯标。〔牵头单位：市茶产业服务中心；责任单位：州直有关单位，棠园生态城管委会，6月底完成〕"))
                .containsExactlyInAnyOrder("茶产业服务中心 LEADS 组织茶企贯标", "州直有关单位 OWNS 组织茶企贯标", "棠园生态城管委会 OWNS 组织茶企贯标");
        assertThat(responsibilities("2.吸引人才。完善人才公寓。（牵头单位：市委组织部，配合单位：市引才办，各区、县级市）"))
                .containsExactlyInAnyOrder("组织部 LEADS 完善人才公寓", "引才办公室 SUPPORTS 完善人才公寓", "各区、县级市 SUPPORTS 完善人才公寓");
    }

    @Test
    void unitsBetweenTwoNumbersOfOneParagraphTakeWhatStandsBeforeThem() {
        assertThat(responsibilities("3.简化登记。（1）推行电子执照。（市工商局牵头负责）（2）开放名称库。（市政务中心负责）"))
                .containsExactly("工商行政管理局 LEADS 推行电子执照", "政务中心 OWNS 开放名称库");
    }

    @Test
    void theFirstUnitLeadsWhereThePlanSaysSo() {
        assertThat(responsibilities("（一）规范招标。公开招标结果，受理企业投诉。\n责任单位：市住建局、市水利局（第一责任单位为牵头单位，下同）\n时限要求：长期坚持"))
                .containsExactlyInAnyOrder(
                        "住房和城乡建设局 LEADS 公开招标结果", "住房和城乡建设局 LEADS 受理企业投诉", "水利局 OWNS 公开招标结果", "水利局 OWNS 受理企业投诉");
    }

    @Test
    void unitsBehindAnItemTakeItsSentencesThatNameNobodyThemselves() {
        assertThat(responsibilities("1.培育品牌。各镇要摸清家底。建立培育库。（县市场监管局负责）"))
                .containsExactlyInAnyOrder("各镇 OWNS 摸清家底", "各镇 OWNS 建立培育库", "市场监督管理局 OWNS 建立培育库");
        assertThat(responsibilities("3.开展“质量月”活动。（县质量强县领导小组成员单位）")).containsExactly("县质量强县领导小组成员单位 OWNS 开展“质量月”活动");
    }
}
