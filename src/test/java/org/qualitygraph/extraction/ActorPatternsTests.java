package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.listed;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The turns of phrase in which plans, notices and reported speeches of other cities name who acts. */
class ActorPatternsTests {

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
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "希望市市场监管局把服务站建好。; 市场监督管理局 OWNS 把服务站建好",
                "标准化科要编制实施方案。; 标准化科 OWNS 编制实施方案",
                "1.建好实验室（计量科牵头，办公室、财务科配合）。; 计量科 LEADS 建好实验室|办公室 SUPPORTS 建好实验室|财务科 SUPPORTS 建好实验室",
                "市药品不良反应监测中心要做好风险监测。; 药品不良反应监测中心 OWNS 做好风险监测",
                "市城管执法局要整治渣土车辆。; 城市管理执法局 OWNS 整治渣土车辆",
                "市市场监管局要履行好领导小组办公室职责。; 市场监督管理局 OWNS 履行好领导小组办公室职责",
                "市政府督查室要发函督办。; 政府督查室 OWNS 发函督办",
                "各街道、乡镇应当配齐质量监督员。; 各街道、乡镇 OWNS 配齐质量监督员",
                "各镇、开发区要排出培育名单。; 各镇、开发区 OWNS 排出培育名单",
                "各镇（街）要上报底数。; 各镇（街） OWNS 上报底数",
                "市整治办设在质监局，要抓好综合协调。; 整治办公室 OWNS 抓好综合协调",
            })
    void bodiesBelowABureauAndGroupsOfSeveralKindsAct(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.开展质量体检。这件事由市质监局牵头，市工商联参与。; 质量技术监督局 LEADS 开展质量体检|工商业联合会 SUPPORTS 开展质量体检",
                "1.办好评选。由市质监局牵头，市财政局保障资金，市工商联协助。; 质量技术监督局 LEADS 办好评选|工商业联合会 SUPPORTS 办好评选",
                "1.开展抽查。【责任单位】市质监局、市公安局; 质量技术监督局 OWNS 开展抽查|公安局 OWNS 开展抽查",
                "1.创建精品工程。（责任单位：市住建局、市水务局；排第一位的为牵头单位）\\n2.开展抽查。（责任单位：市质监局、市公安局）; 住房和城乡建设局 LEADS 创建精品工程|水务局 OWNS 创建精品工程|质量技术监督局 OWNS 开展抽查|公安局 OWNS 开展抽查",
                "市卫健委、市教育局要开展满意度测评，测评结果向社会公布。; 卫生健康委员会 OWNS 开展满意度测评|教育局 OWNS 开展满意度测评|卫生健康委员会 OWNS 测评结果向社会公布|教育局 OWNS 测评结果向社会公布",
                "市财政局要保障经费，新修订的《云州市市长质量奖管理办法》已经明确，奖金提高到80万元。; 财政局 OWNS 保障经费",
                "桥梁工程由市住建局牵头，道路工程由市交通局牵头，严格执行终身责任制。; 住房和城乡建设局 LEADS 桥梁工程|交通运输局 LEADS 道路工程|住房和城乡建设局 OWNS 严格执行终身责任制|交通运输局 OWNS 严格执行终身责任制",
                "市质监局要盯紧电梯。市发改局把质量纳入年度计划。; 质量技术监督局 OWNS 盯紧电梯|发展和改革局 OWNS 把质量纳入年度计划",
                "市食药监局要实行登记管理，无证的坚决取缔。; 食品药品监督管理局 OWNS 实行登记管理|食品药品监督管理局 OWNS 无证的坚决取缔",
                "进了市场归市工商局，要查到上家。; 工商行政管理局 OWNS 进了市场|工商行政管理局 OWNS 查到上家",
                "各乡镇政府要落实责任。力争到2015年底，抽检合格率提高到95%。; 各乡镇政府 OWNS 落实责任",
            })
    void whatStandsBeforeOrBehindIsGivenToThoseItIsMeantFor(String text, String facts) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(facts.split("\\|"));
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
        assertThat(responsibilities(text)).containsExactly(listed(facts));
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
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "各区县、各有关部门要建好台账。; 各区县 OWNS 建好台账|各有关部门 OWNS 建好台账",
                "各乡镇、各部门要建好台账。; 各乡镇 OWNS 建好台账|各部门 OWNS 建好台账",
                "各地、各部门要建好台账。; 各地、各部门 OWNS 建好台账",
                "各镇、各有关部门和单位都要建好台账。; 各镇 OWNS 建好台账|各有关部门和单位 OWNS 建好台账",
                "各设区市市场监管局负责核对材料。; 各设区市市场监管局 OWNS 负责核对材料",
                "食品安全委员会成员单位要按时填报报表。; 食品安全委员会成员单位 OWNS 按时填报报表",
                "参评企业要提交样品。; 参评企业 OWNS 提交样品",
                "我县消费者协会和有关部门，将围绕主题，组织咨询活动。; 消费者协会 OWNS 围绕主题，组织咨询活动|有关部门 OWNS 围绕主题，组织咨询活动",
            })
    void groupsActAsOneOrApart(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "向获奖企业表示祝贺！希望你们守住招牌，加强质量管理。; 获奖企业 OWNS 守住招牌|获奖企业 OWNS 加强质量管理",
                "今天在座的企业都是标兵。希望你们加强质量管理。; 在座的企业 OWNS 加强质量管理",
                "希望你们加强质量管理。; ''",
            })
    void thoseSpokenToAreWhoWasHonoured(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(listed(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市质监局要从两个方面推进工作。\\n一是要完善检测体系。\\n二是要开展比对提升。; 质量技术监督局 OWNS 从两个方面推进工作|质量技术监督局 OWNS 完善检测体系|质量技术监督局 OWNS 开展比对提升",
                "市农业局负责监管农资。具体包括：查处假冒种子；推广追溯制度。; 农业局 OWNS 负责监管农资|农业局 OWNS 查处假冒种子|农业局 OWNS 推广追溯制度",
                "各部门要完善制度。加大宣传力度，营造浓厚氛围。要办好咨询活动。; 各部门 OWNS 完善制度",
                "各企业要严禁弄虚作假。凡提供假材料的，将予以通报。; 各企业 OWNS 严禁弄虚作假",
                "各部门要坚持“以质取胜的理念，完善管理制度，建好台账。; 各部门 OWNS 坚持“以质取胜的理念|各部门 OWNS 完善管理制度|各部门 OWNS 建好台账",
                "各部门要将质量看作生命，完善管理制度。; 各部门 OWNS 将质量看作生命|各部门 OWNS 完善管理制度",
            })
    void tasksCarryOnAsFarAsTheyAreMeant(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "现将有关事项通知如下：\\n1.审查材料。省发展改革委对企业的信用状况进行审查。; 发展和改革委员会 OWNS 对企业的信用状况进行审查",
                "云州市工作总结及下半年工作计划\\n市工商局办理许可证22份。; ''",
                "云州市质量提升工作方案\\n各成员单位负责人参加会议。; ''",
                "1.完善验收制度。（责任部门：市水务局、市交通委（市道运局）、市气象局）; 水务局 OWNS 完善验收制度|交通运输委员会 OWNS 完善验收制度|气象局 OWNS 完善验收制度",
                "1.举办咨询活动。\\n牵头部门：质监股\\n配合部门：市场秩序股; 质监股 LEADS 举办咨询活动|市场秩序股 SUPPORTS 举办咨询活动",
            })
    void plansGiveTasksWithoutSayingMust(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(listed(facts));
    }
}
