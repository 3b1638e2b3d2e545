package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How written speeches, plans and minutes say whose a task is. */
class WrittenOrdersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产品质量方面，以市质监局为主，市科技局配合。围绕茶叶开展攻关。; 质量技术监督局 LEADS 产品质量|科学技术局 SUPPORTS 产品质量|质量技术监督局 LEADS 围绕茶叶开展攻关|科学技术局 SUPPORTS 围绕茶叶开展攻关",
                "（一）提升产品质量。由市质监局牵头。要对重点产品抽查600批次。; 质量技术监督局 LEADS 提升产品质量|质量技术监督局 LEADS 对重点产品抽查600批次",
                "会议明确，由市质监局牵头，市科技局配合，年底前完成修订。; 质量技术监督局 LEADS 年底前完成修订|科学技术局 SUPPORTS 年底前完成修订",
                "产品质量方面，以市质监局为主。工程质量方面，以市住建局为主。; 质量技术监督局 LEADS 产品质量|住房和城乡建设局 LEADS 工程质量",
            })
    void aTopicOrAHeadingThatIsGivenTakesWhatFollowsAlong(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactly(tasks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "同志们，会议年年开。\\n去年培训了检验员。\\n要建好检测中心。这件事由市质监局牵头。; 质量技术监督局 LEADS 建好检测中心",
                "三、要打好三仗\\n第一仗，要创名牌。\\n第二仗，要建好平台。此项工作由市质监局牵头。; 质量技术监督局 LEADS 建好平台",
                "下面三件事，会后由市政府督查室逐条督查。\\n1．提升产业质量。（市质监局负责）; 政府督查室 OWNS 逐条督查|质量技术监督局 OWNS 提升产业质量",
            })
    void whatStandsFarBeforeOrIsOnlyCountedIsNotGiven(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(tasks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "（一）摆上位置。各级政府要加强领导，健全机制。（牵头单位：各县区政府）; 各级政府 OWNS 加强领导|各级政府 OWNS 健全机制|各县区政府 LEADS 加强领导|各县区政府 LEADS 健全机制",
                "（五）实施攻坚。健全制度。（市卫生健康委负责）抓好标准落实。[市发改委（粮食局）负责]; 卫生健康委员会 OWNS 健全制度|发展和改革委员会 OWNS 抓好标准落实",
                "4．发布“质量月”信息。（办公室、综合业务科）\\n5．抓好抽检。（检验监管科）; 办公室 OWNS 发布“质量月”信息|综合业务科 OWNS 发布“质量月”信息|检验监管科 OWNS 抓好抽检",
                "2．培育证明商标。（云溪高新区管委会、市质监局）; 云溪高新区管委会 OWNS 培育证明商标|质量技术监督局 OWNS 培育证明商标",
                "（三）提升质量。健全监管体系。全市新增绿色建筑200万平方米。（市住建局负责）; 住房和城乡建设局 OWNS 健全监管体系|住房和城乡建设局 OWNS 新增绿色建筑200万平方米",
                "（四）打假。开展打假专项整治。（市食安办总牵头，市农业局、质监局分别负责种植、生产环节，市公安局配合）; 农业局 OWNS 种植环节|质量技术监督局 OWNS 生产环节|食品安全委员会办公室 LEADS 开展打假专项整治|公安局 SUPPORTS 开展打假专项整治",
                "（五）抓好地理标志产品保护。（市农业局、市林业局，市质监局协助）; 农业局 OWNS 抓好地理标志产品保护|林业局 OWNS 抓好地理标志产品保护|质量技术监督局 SUPPORTS 抓好地理标志产品保护",
                "（六）当年兑现奖励资金。（市财政局负责落实，市监察局负责监督）; 财政局 OWNS 当年兑现奖励资金|监察局 OWNS 负责监督",
                "（七）针对检测机构小散弱的状况，整合检测资源。（市质监局负责）; 质量技术监督局 OWNS 针对检测机构小散弱的状况，整合检测资源",
                "（八）品牌小散弱的局面没有大的改变。要抓紧编制规划。（市质监局负责）; 质量技术监督局 OWNS 抓紧编制规划",
            })
    void bracketsSayWhoseTheTasksBeforeThemAre(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(tasks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "规划由市质监局抓紧修改，按程序印发。; 质量技术监督局 OWNS 抓紧修改规划|质量技术监督局 OWNS 按程序印发",
                "施工企业要落实责任，按图施工、按规验收。; 施工企业 OWNS 落实责任|施工企业 OWNS 按图施工、按规验收",
                "市质监局要按上级部署，抓好抽检。; 质量技术监督局 OWNS 按上级部署，抓好抽检",
                "市质监局要围绕装备制造、食品加工等主导产业，开展对标。; 质量技术监督局 OWNS 围绕装备制造、食品加工等主导产业，开展对标",
                "市发改委会同市质监局要制定规划。; 发展和改革委员会 OWNS 制定规划|质量技术监督局 OWNS 制定规划",
                "各县市区要制定方案，于4月15日前报领导小组办公室。; 各县市区 OWNS 制定方案|各县市区 OWNS 于4月15日前报领导小组办公室",
                "他表示，工商部门今年将开展商标帮扶，建立后备库。; 工商行政管理部门 OWNS 开展商标帮扶|工商行政管理部门 OWNS 建立后备库",
                "领导小组办公室设在市质监局，负责日常协调。; 领导小组办公室 OWNS 负责日常协调",
                "列入名单的沅禾瓷业有限公司要完成整改。; 沅禾瓷业有限公司 OWNS 完成整改",
                "云州市要加快设立质量奖，其他县（市）要参照执行。; 云州市 OWNS 加快设立质量奖|其他县（市） OWNS 参照执行",
                "工程质量由市住建局牵头，市交通局配合，10月底前完成检测。; 住房和城乡建设局 LEADS 工程质量|交通运输局 SUPPORTS 工程质量|住房和城乡建设局 LEADS 10月底前完成检测|交通运输局 SUPPORTS 10月底前完成检测",
                "云州市生态环境局槐渡分局要紧盯流域。; 生态环境局槐渡分局 OWNS 紧盯流域",
                "还没有设立质量奖的县必须设立到位。; 还没有设立质量奖的县 OWNS 设立到位",
                "沅禾瓷业要瞄准中国质量奖，力争实现零的突破。; 沅禾瓷业 OWNS 瞄准中国质量奖|沅禾瓷业 OWNS 力争实现零的突破",
                "市政府要发文。市质监局要抓好抽检。市人民政府将继续支持。; 质量技术监督局 OWNS 抓好抽检",
                "质量管理科要起草意见。特种设备科和市特检所要排查电梯。; 质量管理科 OWNS 起草意见|特种设备科 OWNS 排查电梯|特检所 OWNS 排查电梯",
                "质量股要选准10家企业。; 质量股 OWNS 选准10家企业",
                "各乡镇、县政府各部门要制定方案。; 各乡镇 OWNS 制定方案|县政府各部门 OWNS 制定方案",
                "环境质量方面，以市环保局为主，市林业局要积极配合。; 环境保护局 LEADS 环境质量|林业局 SUPPORTS 环境质量",
                "市质监局要当好参谋，抓紧修订办法；市农业局、市科技局要分别牵头抓好农产品、工业品品牌培育。; 质量技术监督局 OWNS 当好参谋|质量技术监督局 OWNS 抓紧修订办法|农业局 LEADS 农产品品牌培育|科学技术局 LEADS 工业品品牌培育",
                "各设区市人民政府要健全机制。; 各设区市人民政府 OWNS 健全机制",
                "监察室要严肃查处吃拿卡要。; 监察室 OWNS 严肃查处吃拿卡要",
                "《提升方案》由市质监局牵头起草，市科技局协助，10月底前报审。; 质量技术监督局 LEADS 起草《提升方案》|科学技术局 SUPPORTS 起草《提升方案》|质量技术监督局 LEADS 10月底前报审|科学技术局 SUPPORTS 10月底前报审",
                "各园区管委会要强化激励。; 各园区管委会 OWNS 强化激励",
                "各部门要增强意识，拓宽创牌领域，推进合作。; 各部门 OWNS 增强意识|各部门 OWNS 拓宽创牌领域|各部门 OWNS 推进合作",
                "企业是主体，市场是导向，创新是动力。市质监局要抓好抽检。; 质量技术监督局 OWNS 抓好抽检",
                "活动由市质监局主办，县工商局承办。市质监局要抓好抽检。; 质量技术监督局 OWNS 抓好抽检",
                "活动由市质监局牵头，拿出方案，组织好咨询。; 质量技术监督局 LEADS 拿出方案|质量技术监督局 LEADS 组织好咨询",
                "按照活动要求，市商务局抽查了7家超市。市质监局要抓好抽检。; 质量技术监督局 OWNS 抓好抽检",
                "希望参选企业接着抓好质量建设，用实绩回报社会。; 参选企业 OWNS 接着抓好质量建设|参选企业 OWNS 用实绩回报社会",
                "各责任单位要制定方案。省政府督查室适时组织检查。; 各责任单位 OWNS 制定方案|政府督查室 OWNS 适时组织检查",
                "各镇街主要负责人每季度听一次汇报。; 各镇街 OWNS 每季度听一次汇报",
                "各县区要制定方案。针对质量基础薄弱、部分企业责任不落实等问题，各牵头部门要列出清单。; 各县区 OWNS 制定方案|各牵头部门 LEADS 列出清单",
                "三、打算\\n（一）食品安全股要抓好核查。\\n（二）特种设备股要开展攻坚。; 食品安全股 OWNS 抓好核查|特种设备股 OWNS 开展攻坚",
                "省市场监管局质量发展处要加强指导。; 质量发展处 OWNS 加强指导",
                "由市质监局牵头，对达不到条件的小作坊，限期整改。; 质量技术监督局 LEADS 对达不到条件的小作坊，限期整改",
            })
    void clausesSayByWhatWithWhomAndToWhom(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactly(tasks.split("\\|"));
    }
}
