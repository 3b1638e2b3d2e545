package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.listed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Draft.ProblemDraft;

class ProblemsTests {

    private static List<String> read(String text) {
        return SpeechFixture.drafts(text, ProblemDraft.class).stream()
                .map(ProblemDraft::text)
                .toList();
    }

    @Test
    void aSectionOnProblemsGivesOneForEachClause() {
        assertThat(read("二、存在问题\n检测机构布局分散，小微企业贯标意愿不高。\n三、下一步打算\n加强培训，提高意识。")).containsExactly("检测机构布局分散", "小微企业贯标意愿不高");
    }

    @Test
    void itsNumberedHeadingsAreProblemsToo() {
        assertThat(read("二、存在的主要问题\n（一）质量文化氛围不浓厚。部分企业只顾赶订单。\n（二）标准制定参与度偏低。"))
                .containsExactly("质量文化氛围不浓厚", "部分企业只顾赶订单", "标准制定参与度偏低");
    }

    @Test
    void anAnnouncedListGoesOnOverItsItems() {
        assertThat(read("同时也要看到，工作中还存在以下问题：一是镇街检测点开不起来；二是企业各管各的。三是台账做给人看。下一步，要抓好整改。"))
                .containsExactly("镇街检测点开不起来", "企业各管各的", "台账做给人看");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "去年抽检食品200批次。说句实话，一是小作坊多、散、乱；二是农药管理粗放；三是基层力量不足，多数乡镇没有专职人员。; 小作坊多、散、乱|农药管理粗放|基层力量不足|多数乡镇没有专职人员",
                "话要说清楚。一是名牌大而不强。去年还丢了两块。二是县域之间很不平衡。三是企业质量意识淡薄。市质监局要列出清单。; 名牌大而不强|去年还丢了两块|县域之间很不平衡|企业质量意识淡薄",
                "也要清醒地看到短板。对照创建标准，还有7项指标没有达标；投诉仍然较多。; 7项指标没有达标|投诉仍然较多",
                "存在的问题主要是：检测手段落后，大部分样品要送到市里去做；监管力量薄弱。; 检测手段落后|大部分样品要送到市里去做|监管力量薄弱",
                "存在的问题：全县68家企业中，收入过5亿元的只有2家。; 全县68家企业中，收入过5亿元的只有2家",
                "短板怎么办？一是补考核短板。二是补品牌短板。; ''",
            })
    void lacksAreKnownByHowDenselyTheyStand(String text, String problems) {
        assertThat(read(text)).containsExactly(listed(problems));
    }

    @Test
    void aContrastOpensAPassage() {
        assertThat(read("去年全县新增商标90件。但与周边县相比，我县没有一件驰名商标，计量人员只有4名。")).containsExactly("我县没有一件驰名商标", "计量人员只有4名");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "不过，掌声背后要有清醒。从抽查看，牛仔服装色牢度问题反复出现；一台仪器用了十几年。; 牛仔服装色牢度问题反复出现|一台仪器用了十几年",
                "话说回来，毛病也是明摆着的。牌子叫得响的少；企业标准老。; 牌子叫得响的少|企业标准老",
                "不过账要两面算。省长质量奖我们至今还是白板；去年抽查竹椅20把，有6把不合格。; 省长质量奖我们至今还是白板|去年抽查竹椅20把，有6把不合格",
                "再说问题。一是底子薄。二是全镇现有作坊64家，领了证的只有9家。; 底子薄|领了证的只有9家",
                "存在的问题不能回避。我到各所走了一圈，反映集中的有这么几条：一个是办案不平衡；一个是连个检测员都没有。; 办案不平衡|连个检测员都没有",
                "从我市家底薄、工业偏重的实际出发，制定本方案。; 家底薄|工业偏重",
                "我们关起门来说话，不怕揭短。第一，名牌数量和工业大县的身份不相称。第二，证书锁进了柜子。; 名牌数量和工业大县的身份不相称|证书锁进了柜子",
                "我们的差距是明摆着的：一是企业“重生产、轻研发”的惯性还很大；二是采标面不宽。; 企业“重生产、轻研发”的惯性还很大|采标面不宽",
                "也要看到，重罚轻帮、一罚了之的现象没有根除。; 重罚轻帮、一罚了之的现象没有根除",
                "针对县级检测设备老化、公共服务标准缺失等突出问题，制定本方案。; 县级检测设备老化|公共服务标准缺失",
            })
    void passagesOnProblemsAreOpenedInManyWords(String text, String problems) {
        assertThat(read(text)).containsExactly(problems.split("\\|"));
    }

    @Test
    void whatShouldBeSeenMayBeProgress() {
        assertThat(read("应当看到，经过几年努力，各项工作都有了一定基础。")).isEmpty();
    }

    @Test
    void anEnumerationIsSplitWhereEachMemberIsAClause() {
        assertThat(read("在肯定成绩的同时，还存在服务意识不强、检测能力需进一步提升、品牌效应不明显等问题。"))
                .containsExactly("服务意识不强", "检测能力需进一步提升", "品牌效应不明显");
        assertThat(read("也要看到，我县茶叶牌子散、小、弱。")).containsExactly("我县茶叶牌子散、小、弱");
    }

    @Test
    void anAwardStillMissingIsAProblem() {
        assertThat(read("全区至今没有一家企业获得省长质量奖。")).containsExactly("全区至今没有一家企业获得省长质量奖");
    }

    @Test
    void severalLacksInOneSentenceAreAListOfProblems() {
        assertThat(read("全市仅有6家企业建立实验室，多数企业还没有专职质检员。")).containsExactly("全市仅有6家企业建立实验室", "多数企业还没有专职质检员");
    }

    @Test
    void whatIsToBeSolvedIsAProblem() {
        assertThat(read("市住建局要着力解决外墙渗漏多发、物业服务不规范等问题。")).containsExactly("外墙渗漏多发", "物业服务不规范");
    }

    @Test
    void aComparisonStaysWithItsProblem() {
        assertThat(read("也要看到，高技能人才占比仅为5.2%，低于全省平均水平。")).containsExactly("高技能人才占比仅为5.2%，低于全省平均水平");
    }

    @Test
    void framesCausesAndAppealsAreNone() {
        assertThat(read("也要清醒地看到，与先进地区相比，我们还有不小的差距：监管手段落后，造成这种状况的原因很多。这些问题必须认真解决。"))
                .containsExactly("监管手段落后");
    }

    @Test
    void thePassageEndsWhereTasksBegin() {
        assertThat(read("还存在监管盲区多、检测能力弱等问题。针对这些问题，要补齐短板，提升能力不足的检测所。")).containsExactly("监管盲区多", "检测能力弱");
    }

    @Test
    void theNationsProblemsAreNotTheHosts() {
        assertThat(read("从全国来看，食品安全基础依然薄弱，隐患不少。")).isEmpty();
    }

    @Test
    void remediesAndAchievementsAreNone() {
        assertThat(read("要坚持问题导向，补短板、强弱项，破解检测难题。")).isEmpty();
        assertThat(read("一、工作成效\n开展隐患排查，发现隐患46处，整改率100%。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不如人意的地方也有：检验设备陈旧，专业人员奇缺。| 检验设备陈旧 | 专业人员奇缺",
                "我们的短板在于：龙头企业太少；标准意识淡薄。| 龙头企业太少 | 标准意识淡薄",
                "工作中还存在一些问题：个别站所重审批、轻监管；数据之间互不相通。| 个别站所重审批、轻监管 | 数据之间互不相通",
                "也要看到不足：检测站虽建起6个，但能出报告的只有1个；投诉办结慢。| 能出报告的只有1个 | 投诉办结慢",
                "也要看到不足：中国质量奖这一项，一直没有突破；人才紧缺。| 中国质量奖这一项，一直没有突破 | 人才紧缺",
                "有的企业以次充好；有的部门以罚代管。| 有的企业以次充好 | 有的部门以罚代管",
                "工作里还有几个结没有解开：检测能力跟不上；基层人手不足。| 检测能力跟不上 | 基层人手不足",
            })
    void aPassageOnProblemsTellsOneAClause(String text, String first, String second) {
        assertThat(read(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"下一步要着力补齐短板。", "全市检测机构达到12家。"})
    void tasksAndResultsAreNoProblems(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatSomebodyIsToldToDoIsNoProblem() {
        assertThat(read("贺副市长要求，要敢于对照标杆找差距，敢于正视问题；要把任务排进日程。")).isEmpty();
        assertThat(read("各部门要看清特种设备安全的严峻形势，把红线意识讲到车间。")).isEmpty();
    }

    @Test
    void whatACheckHasFoundIsAProblem() {
        assertThat(read("8批次产品甲醛含量超标。")).containsExactly("8批次产品甲醛含量超标");
        assertThat(read("检查发现，厂家消毒设备不完善，生产环境的卫生条件不符合要求。")).containsExactly("厂家消毒设备不完善", "生产环境的卫生条件不符合要求");
        assertThat(read("全年抽检300批次，不合格12批次。")).isEmpty();
        assertThat(read("全年查处12批次产品标识不合格案件。")).isEmpty();
    }

    @Test
    void aLackThatLastsIsOneWhereverItIsTold() {
        assertThat(read("省名牌产品有5个，总数与其他县相比仍然偏少。")).containsExactly("总数与其他县相比仍然偏少");
        assertThat(read("这一项目仍将填补我县空白。")).isEmpty();
    }

    @Test
    void aLackOfTheHostIsToldAnywhere() {
        assertThat(read("我县品牌结构不优，精品少，初级产品多，竞争力弱。")).containsExactly("我县品牌结构不优", "精品少", "初级产品多", "竞争力弱");
        assertThat(read("客观上讲，我区物流业占比较低，与居民关系最密切的就是物流业。")).containsExactly("我区物流业占比较低");
        assertThat(read("全镇计量工作还存在底数不清，人手不足，检定不及时等问题。")).containsExactly("底数不清", "人手不足", "检定不及时");
    }

    @Test
    void whatIsGoodOrGeneralOrToldOfOthersIsNoProblem() {
        assertThat(read("过去我们的包装很粗糙，但现在次品明显减少了，受到了客户欢迎。")).isEmpty();
        assertThat(read("我们只有守住底线，才能赢得主动。")).isEmpty();
        assertThat(read("全区不合格率较低，群众投诉较少。")).isEmpty();
        assertThat(read("质量问题是一个很大的题目，说到底就是解决百姓身边的难事。")).isEmpty();
        assertThat(read("未获奖的企业要学先进、找差距，迎头赶上。")).isEmpty();
        assertThat(read("虽然我镇起步较晚，但发展势头良好。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "但是问题也摆在那里。一是拔尖品牌太少。二是区县之间不平衡。; 拔尖品牌太少|区县之间不平衡",
                "问题也不少。从市质监局上半年的监督抽查看，合格率偏低。; 合格率偏低",
                "督查组也指出了我市存在的两个方面问题：一是联动机制尚不完善；二是情况掌握还要深化。; 联动机制尚不完善|情况掌握还要深化",
                "但同时，我市商标总量小的问题仍很突出，无论数量还是影响，都与发达地区有较大差距。; 我市商标总量小的问题仍很突出|无论数量还是影响，都与发达地区有较大差距",
                "去年成绩不小，但实事求是地讲，我们质量工作的差距很大，一些干部还未引起足够重视。; 我们质量工作的差距很大|一些干部还未引起足够重视",
                "二、队伍还没有拧成一股绳\\n一是业务磨合不够；二是检测资源分散。; 业务磨合不够|检测资源分散",
            })
    void speakersComeToShortcomingsInManyWays(String text, String problems) {
        assertThat(read(text)).containsExactly(problems.split("\\|"));
    }

    @Test
    void whatSomebodyIsToldToDoEndsThePassage() {
        assertThat(read("考核反映了工作中存在的问题，检测设备老化，各部门要举一反三，找准差距。")).containsExactly("检测设备老化");
        assertThat(read("也要看到，检测设备老化，总结经验，采取积极措施。")).containsExactly("检测设备老化");
    }

    @Test
    void itemsWhoseHeadingsTellLacksArePassagesOnProblems() {
        String items = """
                （一）源头不干净。菜农早上打药下午就卖。
                （二）加工不规范。作坊连水都没接。
                （三）流通不设防。过期食品随处可见。
                """;
        String orders = """
                （一）突出抓品牌。各县要努力。
                （二）突出抓标准。各县要努力。
                （三）突出抓监管。各县要努力。
                """;

        assertThat(read(items)).contains("菜农早上打药下午就卖", "过期食品随处可见");
        assertThat(read(orders)).isEmpty();
    }

    @Test
    void whatMayBeTheCaseIsNoProblem() {
        assertThat(read("凡申报内容存在弄虚作假等问题的，将予以通报。")).isEmpty();
    }
}
