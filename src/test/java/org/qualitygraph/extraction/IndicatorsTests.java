package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.extraction.Draft.IndicatorDraft;
import org.qualitygraph.knowledge.Fact.Indicator.Kind;

class IndicatorsTests {

    private static List<IndicatorDraft> drafts(String text) {
        return SpeechFixture.drafts(text, IndicatorDraft.class);
    }

    /** Metric, value and unit; → before a target, @ before a subject that is not the host. */
    private static List<String> read(String text) {
        return drafts(text).stream()
                .map(draft -> (draft.kind() == Kind.TARGET ? "→" : "")
                        + draft.metric() + " " + draft.value().toPlainString() + draft.unit()
                        + (draft.subject() == null ? "" : " @" + draft.subject()))
                .toList();
    }

    @Test
    void aNumberMeasuresTheWordsBeforeIt() {
        assertThat(read("全市冷链食品抽检合格率达到98.7%。")).containsExactly("冷链食品抽检合格率 98.7%");
        assertThat(read("截至目前，共培育绿色工厂23家。")).containsExactly("培育绿色工厂 23家");
    }

    @Test
    void orTheNounBehindItsUnit() {
        assertThat(read("去年，有17家企业通过了碳足迹认证。")).containsExactly("企业通过了碳足迹认证 17家");
        assertThat(read("全县11个乡（镇）均设立了质量服务站。")).containsExactly("乡设立了质量服务站 11个");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "讲话\\n江西赣沅药业股份有限公司不容易。六年间，他们投入12亿元。; 投入 12亿元 @江西赣沅药业股份有限公司",
                "讲话\\n江西赣沅药业股份有限公司获奖了。赣沅药业坚持创新，返工率降到3%。; 返工率 3% @江西赣沅药业股份有限公司",
                "天衡测控有限公司投入12亿元；现有省著名商标33件。; 省著名商标 33件",
                "去年，全区空气良好天数241天。; 空气良好天数 241天",
                "出动执法人员300人次，立案26起。; 出动执法人员 300人次|立案 26起",
                "全区有食品经营主体960户，其中餐饮单位432户。; 食品经营主体 960户|餐饮单位 432户",
                "关于表彰的通报\\n\\n天衡测控有限公司 奖金：20万元\\n\\n赣沅药业有限公司 奖金：20万元\\n; 奖金 20万元 @天衡测控有限公司|奖金 20万元 @赣沅药业有限公司",
                "区商务局牵头抓标准化，年内建成示范点8个。; →建成示范点 8个",
                "今年就这么几个数，请记好：监督抽查合格率92%以上，新增省名牌产品8个。; →监督抽查合格率 92%|→新增省名牌产品 8个",
                "去年几个数是这样的：监督抽查合格率92%。; 监督抽查合格率 92%",
                "秋季开学前完成食堂改造26家。; →完成食堂改造 26家",
                "支队要办几件大案，办案数比去年增长15%。; →办案数比去年增长 15%",
                "全县213家工业企业中设有质检员的只有38家。; 工业企业 213家",
                "今年，各单位干出了成绩。从前三季度看，我市工业增加值增长10.8%。; 工业增加值增长 10.8%",
                "前9个月空气优良天数率83.5%。; 空气优良天数率 83.5%",
                "原定新建服务站6个，实际建成8个。; →新建服务站 6个|新建服务站建成 8个",
                "农产品监测合格率，年初定的是97.5%，前三季度做到了98.2%。; →农产品监测合格率 97.5%|农产品监测合格率 98.2%",
                "产品合格率93.1%，前年只有90.4%。; 产品合格率 93.1%|产品合格率 90.4%",
                "认证面积争取扩到45万亩。; →认证面积 45万亩",
                "全市有注册商标3万件，其中驰名商标12件、著名商标86件。; 注册商标 3万件|驰名商标 12件|著名商标 86件",
                "工程验收率、水利监督率两项都是100%。; 工程验收率 100%|水利监督率 100%",
                "到2010年，建成湿地公园、地质公园各1个。; →建成湿地公园 1个|→地质公园 1个",
                "陂阳县、霁城县各建成标准化示范区2个。; 建成标准化示范区 2个 @陂阳县|建成标准化示范区 2个 @霁城县",
                "天衡测控有限公司获奖，24家企业的28个产品新获省名牌产品。; 省名牌产品企业 24家",
                "一、各单位要按月报告进展，总结经验。\\n（一）生产总值增速不低于7%; →生产总值增速 7%",
                "名单\\n川豪食品有限公司 奖金：20万元\\n晟岭纺织有限公司 奖金：10万元; 奖金 20万元 @川豪食品有限公司|奖金 10万元 @晟岭纺织有限公司",
                "对获得云州市市长质量奖、江东省名牌产品的企业分别奖励50万元、5万元。; 获得云州市市长质量奖奖励 50万元|江东省名牌产品的企业奖励 5万元",
                "陂阳县、霁城县各建成各类服务站2个。; 建成各类服务站 2个 @陂阳县|建成各类服务站 2个 @霁城县",
                "据了解，截至2019年9月底，全市注册商标23.6万件。; 注册商标 23.6万件",
            })
    void figuresBelongToTheirSubjectsAndTimes(String text, String facts) {
        assertThat(read(text)).containsAll(List.of(facts.split("\\|")));
    }

    @Test
    void aListOfNamesOnlyIllustratesTheNumber() {
        assertThat(read("去年，完成了水泥、玻璃等8个产品的比对。")).containsExactly("完成产品的比对 8个");
    }

    @Test
    void aBrandTitleIsCountedLikeAnythingElse() {
        assertThat(read("全县拥有7个中国名牌、2个中国驰名商标、3个中华老字号。")).containsExactly("拥有中国名牌 7个", "中国驰名商标 2个", "中华老字号 3个");
        assertThat(read("表彰成都造产品20个。")).containsExactly("表彰成都造产品 20个");
        assertThat(read("这41项产品来自9个县。")).noneMatch(line -> line.endsWith("41项"));
    }

    @Test
    void aPlanTellsWhereThingsStand() {
        assertThat(read("云州县品牌发展规划\n目前全县已有注册商标310件，有著名商标28件。")).containsExactly("注册商标 310件", "著名商标 28件");
    }

    @Test
    void planAndResultOfTheSameThing() {
        assertThat(read("计量器具检定任务500台，实际完成620台，为年度任务的124%。"))
                .containsExactly("→计量器具检定 500台", "计量器具检定完成 620台", "计量器具检定年度任务 124%");
        assertThat(read("去年，培育茶叶标准园12个，完成三年计划30个的40%。"))
                .containsExactly("培育茶叶标准园 12个", "→培育茶叶标准园 30个", "培育茶叶标准园完成三年计划 40%");
    }

    @Test
    void comparedWithATarget() {
        assertThat(read("去年，工业用水重复利用率91%，高于年度目标1.5个百分点。")).containsExactly("工业用水重复利用率 91%", "工业用水重复利用率高于年度目标 1.5个百分点");
    }

    @Test
    void aChangeTellsTheFormerAndTheLatterValue() {
        assertThat(read("去年，早餐网点由120个增加到165个。")).containsExactly("早餐网点 120个", "早餐网点 165个");
        assertThat(read("今年要把报告出具时间从10天缩短到6天。")).containsExactly("报告出具时间 10天", "→报告出具时间 6天");
    }

    @Test
    void relationsTakeTheMetricBefore() {
        assertThat(read("2021年，发明专利授权860件，同比增长12.4%。")).containsExactly("发明专利授权 860件", "发明专利授权同比增长 12.4%");
        assertThat(read("抽检儿童玩具150批次，合格144批次，合格率96%，比去年同期（93%）提高3个百分点。"))
                .containsExactly(
                        "抽检儿童玩具 150批次", "抽检儿童玩具合格 144批次", "抽检儿童玩具合格率 96%", "抽检儿童玩具合格率 93%", "抽检儿童玩具合格率比去年同期提高 3个百分点");
    }

    @Test
    void partsOfAWholeShareItsMetric() {
        assertThat(read("共收到申报材料45份，其中制造业28份、农业17份。")).containsExactly("收到申报材料 45份", "制造业收到申报材料 28份", "农业收到申报材料 17份");
    }

    @Test
    void respectivelyGivesEachNameItsNumber() {
        assertThat(read("绿色食品、有机产品分别达到31个、8个，较上年分别增加6个、1个。"))
                .containsExactly("绿色食品 31个", "有机产品 8个", "绿色食品较上年增加 6个", "有机产品较上年增加 1个");
        assertThat(drafts("县教育局、县民政局分别开展培训12场、9场。"))
                .extracting(IndicatorDraft::subject)
                .containsExactly("教育局", "民政局");
    }

    @ParameterizedTest
    @CsvSource({
        "陂阳、霁城两县农产品抽检合格率分别为97%、98%。, 农产品抽检合格率",
        "陂阳县、霁城县的农产品抽检合格率分别为97%、98%。, 农产品抽检合格率",
        "农产品抽检合格率，陂阳县、霁城县分别为97%、98%。, 农产品抽检合格率",
        "陂阳县机械有限公司、霁城县酒业有限公司分别实现产值97万元、98万元。, 产值"
    })
    void respectivelyGivesEachPlaceAndCompanyItsNumber(String said, String metric) {
        assertThat(drafts(said)).extracting(IndicatorDraft::metric).containsExactly(metric, metric);
        assertThat(drafts(said))
                .extracting(IndicatorDraft::subject)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("陂阳"),
                        two -> assertThat(two).startsWith("霁城"));
    }

    @Test
    void aVerbSaidOnceServesTheWholeList() {
        assertThat(read("新建图书室30个、球场12个。")).containsExactly("新建图书室 30个", "新建球场 12个");
    }

    @Test
    void anAimIsATarget() {
        assertThat(read("力争年底前，养老机构星级评定率达到60%，培训护理员800人次。")).containsExactly("→养老机构星级评定率 60%", "→培训护理员 800人次");
        assertThat(read("市商务局要新建再生资源回收站40个。")).containsExactly("→新建再生资源回收站 40个");
        assertThat(read("质量强县2022年工作计划\n一、主要任务\n建成智慧计量点5个，目前已建成2个。")).containsExactly("→建成智慧计量点 5个", "建成智慧计量点 2个");
    }

    @Test
    void aPrizePerWinnerIsAsItIsEvenInAPlan() {
        assertThat(read("对首次获奖的企业奖励30万元。")).containsExactly("首次获奖的企业奖励 30万元");
    }

    @Test
    void anEnterpriseOrAnotherRegionMayOwnANumber() {
        assertThat(read("兰溪市建成质量小站16个。")).containsExactly("建成质量小站 16个 @兰溪市");
        assertThat(drafts("海川阀门有限公司现有员工460人。"))
                .extracting(IndicatorDraft::subject)
                .containsExactly("海川阀门有限公司");
    }

    @Test
    void rangesAndPerUnitFiguresKeepTheirForm() {
        assertThat(drafts("今年新增地理标志2-3件。").getFirst()).satisfies(draft -> {
            assertThat(draft.value()).isEqualByComparingTo("2");
            assertThat(draft.upperBound()).isEqualByComparingTo("3");
        });
        assertThat(read("人均产出28.6万元/人。")).containsExactly("人均产出 28.6万元/人");
    }

    @Test
    void theSaidYearIsKept() {
        assertThat(drafts("2019年，全区有标准化菜市场14个。").getFirst().year()).isEqualTo(2019);
        assertThat(drafts("到2026年，数字化车间达到50个。").getFirst().year()).isEqualTo(2026);
        assertThat(drafts("合格率94%，比2018年提高2个百分点。").getLast().year()).isNull();
    }

    @Test
    void manyNumbersAreNoIndicators() {
        assertThat(read("我区在考核中居全市第3位，在18个区县中列第3名，较上年前移2位。")).isEmpty();
        assertThat(read("文件明确了6个方面24项任务。")).isEmpty();
        assertThat(read("市民政局要在15个工作日内办结，实行24小时值守。")).isEmpty();
        assertThat(read("联系电话：6688123，附件3份。")).isEmpty();
        assertThat(read("全市没有1家企业通过。")).isEmpty();
        assertThat(read("浏览次数：1204次")).isEmpty();
    }

    @Test
    void aThresholdOnlyTellsWhichOnesAreCounted() {
        assertThat(read("年产值500万元以下的作坊占42%。")).containsExactly("年产值500万元以下的作坊 42%");
    }

    /** A draft in one line; the host, not yet known here, is written 本地. */
    private static List<String> lines(String text) {
        return SpeechFixture.drafts(text, IndicatorDraft.class).stream()
                .map(draft -> (draft.subject() == null ? "本地" : draft.subject()) + " " + draft.metric() + " "
                        + draft.value().toPlainString() + draft.unit() + " "
                        + draft.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "全市质量竞争力指数87.4。, 本地 质量竞争力指数 87.4 actual",
        "力争质量竞争力指数迈过88。, 本地 质量竞争力指数 88 target",
        "到2021年底，住宅投诉量同比下降20%。, 本地 住宅投诉量同比下降 20% target",
        "到2007年6月底，全市共有检测机构12家。, 本地 检测机构 12家 actual",
        "新田铸造集团废品率高达11%，包联以后三年降到了3.8%。, 新田铸造集团 废品率 11% actual|新田铸造集团 废品率 3.8% actual",
        "上述4家企业的产品已下架，共抽查30批次。, 本地 抽查 30批次 actual",
        "检测站每家补助0。8万元。, 本地 检测站每家补助 0.8万元 actual",
        "市质监局要对全市38家混凝土企业开展检查。, 本地 混凝土企业开展检查 38家 actual",
        "今年的目标也讲明白：食品合格率95%以上。, 本地 食品合格率 95% target",
        "'质量工作总结\n一、突出专项整治，推动监管上水平\n组织宣传咨询36场次。', 本地 组织宣传咨询 36场次 actual",
        "'二、2006年的主要工作任务\n（一）抓名牌。新创湖北名牌5个以上。', 本地 新创湖北名牌 5个 target",
        "云州市下达我市15项指标。, 本地 下达我市指标 15项 actual",
        "'一、工作开展情况\n（一）监管扎实有效。全年抽查产品986批次。', 本地 抽查产品 986批次 actual",
        "我市轴承产量占全球的17%。, 本地 轴承产量占全球 17% actual",
        "由市质监局牵头，培训检验员300名。, 本地 培训检验员 300名 target",
        "市质监局牵头，对入库的40家企业建立档案。, 本地 入库企业建立档案 40家 actual",
        "在31家参评组织中，经材料评审后公示。, 本地 参评组织 31家 actual",
        "县里的投诉办结率却只有71%。, 本地 县里的投诉办结率 71% actual",
        "一年之内把返修率压到2%以下。, 本地 返修率 2% target",
        "开展进社区宣讲20条次。, 本地 开展进社区宣讲 20条次 actual",
        "我公司将新建3个实验室。, 本地 新建实验室 3个 target",
        "我市将23家企业纳入名录。, 本地 企业纳入名录 23家 actual",
        "商品房投诉办结率连续三年保持在97%以上。, 本地 商品房投诉办结率 97% actual",
        "我们有信心把省名牌产品培育到30个。, 本地 省名牌产品 30个 target",
    })
    void aNumberMeasuresTheWordsAroundIt(String text, String facts) {
        assertThat(lines(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "在9个县区中排名第二。",
        "我市排第6位，比上年前进2位。",
        "全市13个县（市、区）里我们名列第一。",
    })
    void theOthersOfARankingAreNoIndicator(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "抽查家具280批次，检出不合格14批次，合格率95%。, 本地 抽查家具合格率 95% actual",
        "家具、涂料两类产品合格率一高一低，前者为96%，后者仅有81%。, 本地 家具产品合格率 96% actual",
        "家具、涂料两类产品合格率一高一低，前者为96%，后者仅有81%。, 本地 涂料产品合格率 81% actual",
        "培育国家级绿色工厂15家、省级42家。, 本地 培育省级绿色工厂 42家 actual",
        "64家机构当中持证上岗的仅有7家。, 本地 机构 64家 actual",
    })
    void oneOfTheNumbersOfASentence(String text, String fact) {
        assertThat(lines(text)).contains(fact);
    }

    @Test
    void whatIsToldInASectionOnTasksWasReached() {
        assertThat(read("二、突出重点，推动质量工作再上新台阶\n苔河电机这些年进步很快，研制出9种电机。要新增名牌4个。")).contains("研制出电机 9种", "→新增名牌 4个");
        assertThat(read("鹿渚县2019年质量状况，全年没有发生重大质量事故，各项行动方案有序推进，监管能力稳步提升，服务水平不断提高，公众满意度继续保持前列，有关情况如下。抽查合格率91.8%。"))
                .containsExactly("抽查合格率 91.8%");
    }

    @Test
    void whatAClauseOnlyNamesTheNextOneCounts() {
        assertThat(read("去年，获证企业2家，管理体系认证企业，累计61家。")).containsExactly("获证企业 2家", "管理体系认证企业 61家");
        assertThat(read("去年，新增商标8件，总数达到90件。")).containsExactly("新增商标 8件", "商标 90件");
        assertThat(read("去年抽检很多。其中粮油24批次，饮料53批次。")).containsExactly("粮油 24批次", "饮料 53批次");
    }

    @Test
    void amongHowManyPlacesAHostStandsIsNoFigureOfIt() {
        assertThat(read("在全省18个省辖市中，我市处于中游水平。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2家企业和3名个人申报了市长质量奖。; 企业申报了市长质量奖 2家|个人申报了市长质量奖 3名",
                "对首次获得省长质量奖、市长质量奖的企业，分别给予50万元、20万元一次性奖励。; 省长质量奖一次性奖励 50万元|市长质量奖一次性奖励 20万元",
                "生产性服务业顾客满意度85以上，生活性服务业80以上。; 生产性服务业顾客满意度 85|生活性服务业顾客满意度 80",
                "生产性服务业、生活性服务业顾客满意度分别达到82、78。; 生产性服务业顾客满意度 82|生活性服务业顾客满意度 78",
                "质量竞争力指数由2017年的81.2提高到83。; 质量竞争力指数 81.2|质量竞争力指数 83",
                "每万人口拥有量2.9件，有效注册商标3.1万件，其中驰名商标12件。; 每万人口拥有量 2.9件|有效注册商标 3.1万件|驰名商标 12件",
                "采用国际标准产品165个，采标率72%。; 采用国际标准产品 165个|采标率 72%",
                "省名牌达到7件，沅禾瓷业有限公司获奖；监督抽查合格率达91.8%。; 省名牌 7件|监督抽查合格率 91.8%",
                "交通工程合格率、水利工程验收率均为100%。; 交通工程合格率 100%|水利工程验收率 100%",
                "刑事拘留5人，逮捕3人。; 刑事拘留 5人|逮捕 3人",
                "出动执法人员11人次到大型商场开展检查。; 出动执法人员 11人次",
                "拥有北山新区、江南商务区2个国家级园区。; 国家级园区 2个",
                "发布创新项目4项（全省38项）。; 发布创新项目 4项",
            })
    void eachNumberHasItsOwnWords(String text, String facts) {
        assertThat(read(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"走势如图1所示。", "分解表二-2项，推进创建。", "质监工作总结（推荐8篇）", "省政府授予沅禾瓷业有限公司、晟岭纺织有限公司2个组织质量奖。"})
    void numbersThatOnlyLabelOrCountNamesMeasureNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aTargetYearBindsTheSentencesBehindIt() {
        assertThat(read("会议印发了意见，到2025年，建立质量工作机制。抽检合格率达到95%以上。目前已有绿色工厂23家。")).containsExactly("→抽检合格率 95%", "绿色工厂 23家");
    }

    @Test
    void theTimeOfDayIsNoFigure() {
        assertThat(read("本报2006-09-14 08:35:16本报讯，全市培育绿色工厂23家。")).containsExactly("培育绿色工厂 23家");
    }

    @Test
    void thePlaceThatAFigureTakesIsNoPartOfIt() {
        assertThat(read("全市发明专利授权以451件位居全省第一。")).containsExactly("发明专利授权 451件");
    }
}
