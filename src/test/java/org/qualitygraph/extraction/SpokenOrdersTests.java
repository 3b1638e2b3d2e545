package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.listed;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How heads of places and bureaus hand out work by word of mouth, mostly without 要. */
class SpokenOrdersTests {

    @Test
    void aBodyAloneIsToldAboutWhereNobodyHandsOutWork() {
        assertThat(responsibilities("市商务局把市场管好。")).isEmpty();
        assertThat(responsibilities("下面我点着部门说。\\n市商务局把市场管好。")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市商务局要管好市场。\\n市农业局把台账建起来。; 商务局 OWNS 管好市场|农业局 OWNS 把台账建起来",
                "下面我点着部门说。\\n市商务局把市场管好。; 商务局 OWNS 把市场管好",
                "市商务局要管好市场，石梁镇把作坊名单报上来。; 商务局 OWNS 管好市场|石梁镇 OWNS 把作坊名单报上来",
                "市商务局要管好市场，石梁镇至今没有一家达标。; 商务局 OWNS 管好市场",
                "加工这一段质监局包干，商务局把市场管好。; 质量技术监督局 OWNS 加工这一段|商务局 OWNS 把市场管好",
                "产品质量质监局牵头抓总。服务质量，以旅游局为主，要管好景区。; 质量技术监督局 LEADS 产品质量|旅游局 LEADS 管好景区",
                "市科技局牵头，工商、质监配合，把专利家底摸清楚。; 科学技术局 LEADS 把专利家底摸清楚|工商行政管理部门 SUPPORTS 把专利家底摸清楚|质量技术监督部门 SUPPORTS 把专利家底摸清楚",
                "市建设局要管好工地，交通、水利也要管好自己的工程。; 建设局 OWNS 管好工地|交通运输部门 OWNS 管好自己的工程|水利部门 OWNS 管好自己的工程",
                "农业局要管好农资店，凡卖高毒农药的一律吊证。; 农业局 OWNS 管好农资店|农业局 OWNS 凡卖高毒农药的一律吊证",
                "市委宣传部和报纸、电视台要开设专栏。; 宣传部 OWNS 开设专栏",
                "市商务局要管好市场。要坚守底线，各镇要落实责任。; 商务局 OWNS 管好市场|各镇 OWNS 落实责任",
                "各镇要把质量工作摆上日程，年初有安排、年终有考核。; 各镇 OWNS 把质量工作摆上日程|各镇 OWNS 年初有安排、年终有考核",
                "会议议定：\\n（一）由市商务局按规定公示名单。; 商务局 OWNS 按规定公示名单",
                "各镇要管好市场，各成员单位一把手每月过问一次。; 各镇 OWNS 管好市场|各成员单位 OWNS 每月过问一次",
            })
    void whoIsNamedBesideOthersIsObligedWithoutAModal(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市商务局和市旅游局，你们两家要定一个投诉办法。; 商务局 OWNS 定一个投诉办法|旅游局 OWNS 定一个投诉办法",
                "市农业局要管好田头，市林业局要管好山头，两家要把台账对接起来。; 农业局 OWNS 管好田头|林业局 OWNS 管好山头|农业局 OWNS 把台账对接起来|林业局 OWNS 把台账对接起来",
                "市商务局是主力。你们要盯紧集贸市场。; 商务局 OWNS 盯紧集贸市场",
                "卫健委的事是把防控流程再走一遍。; 卫生健康委员会 OWNS 把防控流程再走一遍",
                "市商务局另外还有一件事，就是把菜市场改造抓在手里。; 商务局 OWNS 把菜市场改造抓在手里",
                "市政府希望，获奖单位当好示范，把经验传给同行。; 获奖单位 OWNS 当好示范|获奖单位 OWNS 把经验传给同行",
            })
    void whoWasNamedBeforeIsMeantByTheWordsThatPointBack(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市质监局六月底以前要把考核办法拿出来。; 质量技术监督局 OWNS 六月底以前把考核办法拿出来",
                "市质监局三天之内要给企业回话，每个月10号以前报一次台账。; 质量技术监督局 OWNS 三天之内给企业回话|质量技术监督局 OWNS 每个月10号以前报一次台账",
                "市发改委在编项目清单时要列入检测平台。; 发展和改革委员会 OWNS 在编项目清单时要列入检测平台",
                "财政局本月底前要把考核经费拨到位。; 财政局 OWNS 本月底前把考核经费拨到位",
                "财政局今天会后就要着手编制预算。; 财政局 OWNS 今天会后着手编制预算",
                "市住建局对投诉多的小区要逐个销号。; 住房和城乡建设局 OWNS 对投诉多的小区要逐个销号",
                "各县区要在4月10日前开一次常务会，把经费列进预算。; 各县区 OWNS 在4月10日前开一次常务会|各县区 OWNS 把经费列进预算",
            })
    void timesAndFramesMayStandBeforeTheModal(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市住建局要盯紧渗漏，抽查批次增加一倍，查出问题的坚决返工。; 住房和城乡建设局 OWNS 盯紧渗漏|住房和城乡建设局 OWNS 抽查批次增加一倍|住房和城乡建设局 OWNS 查出问题的坚决返工",
                "市住建局要盯紧渗漏，该返工的返工，谁拖延就问谁。; 住房和城乡建设局 OWNS 盯紧渗漏|住房和城乡建设局 OWNS 该返工的返工",
                "市住建局要盯紧渗漏，不合格的先停工，市里已经安排500万元。; 住房和城乡建设局 OWNS 盯紧渗漏|住房和城乡建设局 OWNS 不合格的先停工",
                "市住建局要盯紧渗漏；电梯、锅炉、管道三类设备，要一台一台过筛子。; 住房和城乡建设局 OWNS 盯紧渗漏|住房和城乡建设局 OWNS 电梯、锅炉、管道三类设备，要一台一台过筛子",
                "市住建局要盯紧渗漏，再有返工的项目，一律不准评优。; 住房和城乡建设局 OWNS 盯紧渗漏|住房和城乡建设局 OWNS 再有返工的项目，一律不准评优",
                "市住建局要盯紧渗漏，首次获得省优的企业奖励20万元。; 住房和城乡建设局 OWNS 盯紧渗漏",
                "各县政府要列出专项经费，主要负责同志任组长。; 各县政府 OWNS 列出专项经费|各县政府 OWNS 主要负责同志任组长",
                "市财政局要管好经费，专款专用。; 财政局 OWNS 管好经费|财政局 OWNS 专款专用",
            })
    void whatIsToBeDoneWithAThingIsATaskAndARemarkIsNone(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.建好检测中心。【市质监局、市科技局】; 质量技术监督局 OWNS 建好检测中心|科学技术局 OWNS 建好检测中心",
                "1.建好检测中心。\\n责任单位 市质监局 市科技局; 质量技术监督局 OWNS 建好检测中心|科学技术局 OWNS 建好检测中心",
                "1.落实终身责任，严查转包。由市住建局、市水务局各负其责。; 住房和城乡建设局 OWNS 落实终身责任|水务局 OWNS 落实终身责任|住房和城乡建设局 OWNS 严查转包|水务局 OWNS 严查转包",
                "1.建好检测中心。市质监局为牵头单位，市科技局为参加单位，石梁镇先行示范。; 质量技术监督局 LEADS 建好检测中心|科学技术局 SUPPORTS 建好检测中心",
                "1.建好检测中心；集贸市场计量器具免费检定。（市质监局负责）; 质量技术监督局 OWNS 建好检测中心|质量技术监督局 OWNS 集贸市场计量器具免费检定",
                "再建示范区4个，由市农业局、市林业局负责，茶叶要有操作规程。; 农业局 OWNS 再建示范区4个|林业局 OWNS 再建示范区4个|农业局 OWNS 茶叶要有操作规程|林业局 OWNS 茶叶要有操作规程",
                "旅游由市旅游局牵头，养老由市民政局牵头。; 旅游局 LEADS 旅游由市旅游局牵头|民政局 LEADS 养老由市民政局牵头",
                "市质监局要建好中心，市科技局搭把手。; 质量技术监督局 OWNS 建好中心|科学技术局 SUPPORTS 建好中心",
                "云岭日报社、市广播电视台要开设专栏。; 云岭日报社 OWNS 开设专栏|市广播电视台 OWNS 开设专栏",
            })
    void unitsAreToldInFurtherShapes(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "质量科要牵头制定方案，计量科负责检定。药品科把台账建起来，人事科本月把培训计划定下来。; 质量科 LEADS 制定方案|计量科 OWNS 负责检定|药品科 OWNS 把台账建起来|人事科 OWNS 本月把培训计划定下来",
            })
    void divisionsAreKnownWhereATextSpeaksOfSeveral(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @Test
    void whatADocumentIsCalledAndWhoExplainsItIsNoTask() {
        assertThat(responsibilities("云岭市2023年质量强市工作情况报告\\n（云岭市质量强市工作领导小组办公室，2024年1月）"))
                .isEmpty();
        assertThat(responsibilities("填表说明：本表由市质强办负责解释。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "食源性疾病监测是卫生局的活，报告不许过夜。; 卫生局 OWNS 食源性疾病监测|卫生局 OWNS 报告不许过夜",
                "我看不全是质监局的事。; ''",
                "讲解词也归文旅局把关。; 文化和旅游局 OWNS 讲解词",
                "县里定下的2万亩基地，也由农业局抓落实，供销社协助。; 农业局 OWNS 县里定下的2万亩基地|供销社 SUPPORTS 县里定下的2万亩基地",
                "畜禽无害化处理，畜牧局牵头，9月份拿出方案。; 畜牧局 LEADS 畜禽无害化处理|畜牧局 LEADS 9月份拿出方案",
                "对排名末位的，由市政府督查室约谈。; 政府督查室 OWNS 对排名末位的约谈",
                "抽检经费由财政局按每千人4批次的标准安排。; 财政局 OWNS 按每千人4批次的标准安排抽检经费",
                "明码标价的办法，由旅游局6月底前拿出来。; 旅游局 OWNS 6月底前拿出来明码标价的办法",
                "市质监局作为领导小组办公室，要牵头编制三年计划。; 质量技术监督局 LEADS 编制三年计划",
                "各镇要成立由主要负责人挂帅的协调机构。; 各镇 OWNS 成立由主要负责人挂帅的协调机构",
            })
    void aMatterIsGivenInWhateverWordsSayWhoseItIs(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(listed(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "旅游局也别闲着。要推行服务质量等级评定。; 旅游局 OWNS 推行服务质量等级评定",
                "环保局就一条：断面水质达标率保持100%。; 环境保护局 OWNS 断面水质达标率保持100%",
                "农业局、卫生局，你们管的是老百姓的嘴。; ''",
                "工商、质监两局要联合检查。; 工商行政管理部门 OWNS 联合检查|质量技术监督部门 OWNS 联合检查",
                "商务和旅游部门要联合检查。; 商务部门 OWNS 联合检查|旅游部门 OWNS 联合检查",
                "商务、旅游几个部门要联合检查。; 商务部门 OWNS 联合检查|旅游部门 OWNS 联合检查",
            })
    void callsGiveNothingButSayWhoIsMeant(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(listed(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "区工信局要培育品牌梯队，支持企业创牌。（区科技局配合）; 工业和信息化局 OWNS 培育品牌梯队|工业和信息化局 OWNS 支持企业创牌|科学技术局 SUPPORTS 培育品牌梯队|科学技术局 SUPPORTS 支持企业创牌",
                "区工信局要培育品牌梯队（区科技局配合）。; 工业和信息化局 OWNS 培育品牌梯队|科学技术局 SUPPORTS 培育品牌梯队",
                "市住建局要盯紧工地。试验室五月份过一遍，质监局派人协助。; 住房和城乡建设局 OWNS 盯紧工地|质量技术监督局 SUPPORTS 试验室五月份过一遍",
                "花木产业以农业农村局为主，健全地方标准体系。; 农业农村局 LEADS 花木产业|农业农村局 LEADS 健全地方标准体系",
                "规划的事情，发改委要尽早启动研究。今后两年，力争再上台阶。; 发展和改革委员会 OWNS 尽早启动研究",
                "市质监局稽查队要紧盯农资产品。; 稽查队 OWNS 紧盯农资产品",
                "住建局呢，漏水的房子要一户一户修好。; 住房和城乡建设局 OWNS 漏水的房子要一户一户修好",
                "湖北省名牌产品有4个，要奔着8个去。; ''",
                "市农业局要管住田头，建好台账。要开展巡查。各乡镇、街道办事处负总责。; 农业局 OWNS 管住田头|农业局 OWNS 建好台账|农业局 OWNS 开展巡查",
                "质监局的同志要多下企业。; 质量技术监督局 OWNS 多下企业",
                "市市场监管局要会同评审机构做好获奖单位回访。; 市场监督管理局 OWNS 做好获奖单位回访",
            })
    void whoHelpsOrComesFirstIsToldBesideTheTask(String text, String facts) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(listed(facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "会议要求各级质监部门加强监管，对不合格产品立即封存。; 各级质监部门 OWNS 加强监管|各级质监部门 OWNS 对不合格产品立即封存",
                "王市长责成市农业局，抓紧制定方案，尽快建成示范区。; 农业局 OWNS 抓紧制定方案|农业局 OWNS 尽快建成示范区",
                "省质监局要求各级质监部门，加强监管。; 各级质监部门 OWNS 加强监管",
                "通知要求，各县（市、区）质监局抓紧制定方案。; 各县（市、区）质监局 OWNS 抓紧制定方案",
                "会议强调，各县局发现不合格产品，要及时上报。; 各县局 OWNS 及时上报",
            })
    void whoGivesATaskIsNotWhoHasIt(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(tasks.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市质监局局长张明强调，要加强领导，抓好落实。",
                "一旦发现问题，将立即封存。",
                "食品生产企业取证率要达到100%。",
                "要抓好下面的工作。各镇街处在最前沿。",
            })
    void whoSpeaksAndWhatIsMeasuredHasNoTask(String text) {
        assertThat(responsibilities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市科技局要按照各自职责抓好配合。; 科学技术局 SUPPORTS 按照各自职责抓好配合",
                "市质监局要建好台账。一是打牢基础。二是加大宣传力度。三是加强培训。; 质量技术监督局 OWNS 建好台账|质量技术监督局 OWNS 打牢基础|质量技术监督局 OWNS 加大宣传力度|质量技术监督局 OWNS 加强培训",
                "市质兴办要把事项列成单子，一个季度督查一次。; 质兴办公室 OWNS 把事项列成单子|质兴办公室 OWNS 一个季度督查一次",
                "市住建委、市商务局、市环保局分别负责工程、服务、环境质量。; 住房和城乡建设委员会 OWNS 工程质量|商务局 OWNS 服务质量|环境保护局 OWNS 环境质量",
                "云州瓯衢阀门有限公司作了发言。云州瓯衢阀门、三江竹业这样的龙头企业，要敢于创新。; 云州瓯衢阀门有限公司 OWNS 敢于创新|三江竹业 OWNS 敢于创新",
                "云州华江岭汽车配件有限公司作了发言。华江岭汽配要把经验拿出来。; 云州华江岭汽车配件有限公司 OWNS 把经验拿出来",
            })
    void whatIsSaidOfSeveralAndInTurnIsToldWhole(String text, String tasks) {
        assertThat(responsibilities(text)).containsExactlyInAnyOrder(tasks.split("\\|"));
    }
}
