package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Identity;
import org.qualitygraph.knowledge.SpeechFacts;

/** Names become what they name, as of the speech, and doubt stays doubt. */
class ResolutionTests {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "北京市, 2019, 朝阳区, 110105",
        "长春市, 2019, 朝阳区, 220104",
        "杭州市, 2012, 富阳市, 330183",
        "杭州市, 2018, 富阳区, 330111",
        "棠州市, 2012, 竹屿县, 990121",
        "棠州市, 2019, 竹屿区, 990103"
    })
    void aPlaceIsTheOneOfTheHostAndTheYear(String host, int year, String place, String code) {
        assertThat(region("在%s质量工作会议上的讲话\n（%d年3月5日）\n%s要带头落实。\n".formatted(host, year, place), place))
                .isEqualTo(new Identity.Resolved(code));
    }

    @Test
    void aPlaceThatMayBeSeveralIsLeftUndecidedAmongThem() {
        assertThat(region("朝阳区要带头落实质量责任。\n", "朝阳区")).isEqualTo(new Identity.Ambiguous(List.of("110105", "220104")));
    }

    @Test
    void aPlaceThatNobodyKnowsIsUnknown() {
        assertThat(region("在鹭屏市质量工作会议上的讲话\n我市鹭屏市要带头落实质量责任。\n", "鹭屏市")).isEqualTo(new Identity.Unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "近日，浙江省长兴县召开质量工作会议。长兴县质监局推荐浙江甲禾纺织有限公司申报湖州市政府质量奖。长兴县今年再创佳绩。 | 长兴县",
                "日前，安徽省质量工作领导小组命名宿松县为“安徽省质量强县”。宿松县高度重视质量工作。全县现有商标300件，我县受到表扬。 | 宿松县",
                "质量水平走在郑州市、全省前列。全市各部门要抓好落实。大会颁发了首届新密市市长质量奖。 | 新密市",
                "我市不少工作在郑州市乃至全省排得上号。甲禾纺织有限公司领到了第三届新密市市长质量奖的奖牌。 | 新密市",
                "在全区质量品牌工作会议上的讲话。台州市质监局的领导来指导。全区要新创黄岩名牌产品20个，全区企业要努力。 | 黄岩区",
                "同志们，我市食品安全形势平稳。高要市政府介绍了做法，市政府签订了《肇庆市责任书》。端州区、四会市被评为优秀。 | 肇庆市",
                "我区质量工作在全市的排名，跟周边的永川区、荣昌区相比，还有差距。 |",
                "葫芦岛市长出席会议。葫芦岛市质量工作起步早，葫芦岛市获奖企业多。 | 葫芦岛市",
                "南浔区申报的产业集群通过审查，南浔区今年走在前面，南浔区和湖州其他区一道推进。我市新增名牌2个，居全省第一，全省共20个。 | 湖州市",
                "为推动我市实施质量强市战略，制定本意见。山东省已有部署，要打造德州特色品牌。 | 德州市",
                "xx县质量工作汇报。xx县人民政府高度重视，我县出台了《云岭县小作坊管理办法》，成立了云岭县整治工作领导小组，云岭县粮油公司获奖。 | 云岭县",
                "*市质量工作会议上的讲话。*市人民政府高度重视。周口市质监局对我市食品进行抽查，周口市、周口市政府都开了会。 |",
                "海宁市政府、桐乡市质监局作了发言。全市共有嘉兴名牌产品341个，秀洲区、南湖区还没有中国名牌，我市企业参与制定标准216项。 | 嘉兴市",
                "在全市质量月动员会上的讲话。为原平争了光，原平的经济才有后劲，要办好原平新闻专栏，我市各部门要抓好落实，全市共有名牌6个。 | 原平市",
                "全市共有名牌产品20个，其中山东省省长质量奖1个、山东省省长质量奖提名奖2个。 |",
                "记者从市质监局获悉，我市出台《荆门市质量奖管理办法》，荆门市两家企业获奖。 | 荆门市",
                "在全县质量工作会议上的讲话。去年我们柘屏县干了几件像样的事。头一个是苇湾镇，苇湾镇书记跑了四趟，在栎安市五个县里不算落后，全县这一年新增了一个名牌。 | 柘屏县",
                "在全市质量工作会议上的讲话。兴庆区、灵武市要各抓一个行业，力争让银川的企业上榜。 | 银川市",
                "会议宣读了《关于表彰名牌企业的决定》（昌政发〔2008〕9号）。本届潍坊市市长质量奖颁给了我们的企业，昌邑市的品牌叫得更响，全市有名牌5个。 | 昌邑市",
                "市市场监管局要抓好抽检，市财政局要保障经费。南浔区政府要带头落实，湖州市场监管局、湖州市财政局每月调度。 | 湖州市",
                "传达全省和广安市质量工作会议精神。我市产品总量少。华蓥市锦峰水泥有限公司作了发言，要让华蓥葡萄成为品牌，把华蓥旅游做好，把违法企业清出华蓥市场，建设新华蓥。 | 华蓥市",
                "省治理工作方案。按照《福建省人民政府关于食品安全的决定》，由省农业厅承办，省卫生厅、省质监局、省林业厅、省工商局和厦门检验检疫局协办。 | 福建省",
                "在全县质量工作会议上的讲话。要做好涟水鸡糕的标准，把不法企业清出涟水市场，让涟水品牌叫得响，全县各部门要落实。 | 涟水县",
                "xx市质量立市工作汇报。xx市位于山西省南部。侯马的工业企业多数建得早。全市有山西省名牌产品6个，侯马晋浍水泥有限公司申报了奖项，蔬菜卖到了太原。 | 侯马市",
                "根据省、徐州市的统一部署，抓好工作。我们邳州的食品工业发展不错，全市抽查合格率比徐州市平均水平低5个百分点。 | 邳州市",
                "渝北这几年速度快。跟九龙坡区、江津区比一比，我们还是空白。《渝北时报》要开专栏，争取把我区的空白补上，全区要新增重庆市著名商标5件。 | 渝北区",
                "市市场监管局要抓好抽检，市财政局要保障经费。南浔区政府要带头落实。 |"
            })
    void theHostIsThePlaceThatSpeaks(String text, String host) {
        SpeechFacts facts = read(text + "\n");
        assertThat(facts.speech().host() == null ? null : facts.speech().host().name())
                .isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "继续抓好蕲春、武穴、麻城三县的试点。, 蕲春县 武穴市 麻城市",
        "晋中市2008年启动，太谷的壶瓶枣、祁县的酥梨都是好东西。, 晋中市 太谷县 祁县",
        "晋中市2020年启动，太谷的壶瓶枣、祁县的酥梨都是好东西。, 晋中市 太谷区 祁县",
        "文县长强调质量第一。, ''",
        "经过市政府研究，东城区管委会要落实责任。, ''",
        "北海经济开发区要落实责任。, ''",
        "县农委要制定西瓜、生猪等地方标准。, ''",
        "为贯彻落实省政府的意见制定本计划。, ''",
        "与浙江德清、江苏昆山这些先进地区相比还有差距。, 浙江省 德清县 江苏省 昆山市",
        "学习黑龙江五常、内蒙古托克托的经验。, 黑龙江省 五常市 内蒙古自治区 托克托县",
        "确定东阳横店镇等10个乡镇为试点。, 东阳市 横店镇",
        "广西区和桂林市出台了意见。, 广西壮族自治区 桂林市"
    })
    void placesAreToldFromWhatOnlyLooksLikeThem(String text, String places) {
        assertThat(read(text + "\n").entities(Entity.Region.class))
                .extracting(Entity.Region::name)
                .containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"市长质量奖, 芦汀市", "省长质量奖, 榧江省", "芦汀市政府质量奖, 芦汀市", "榧江名牌产品, 榧江省", "中国质量奖,"})
    void anAwardIsItsGrantors(String award, String grantor) {
        SpeechFacts facts = read("在芦汀市质量工作会议上的讲话\n榧江省和芦汀市重视质量。我市1家企业荣获%s。\n".formatted(award));
        assertThat(facts.entities(Entity.Award.class))
                .extracting(Entity.Award::grantor)
                .containsExactly(grantor);
    }

    @ParameterizedTest
    @CsvSource({"昭澜瓷业有限公司, false", "海尔, false", "昭澜瓷业, true"})
    void aNameThatTellsTheCompanyAloneIsNotLocal(String company, boolean local) {
        assertThat(read("在芦汀市质量工作会议上的讲话\n%s荣获市长质量奖。\n".formatted(company)).entities(Entity.Enterprise.class))
                .extracting(Entity.Enterprise::name, Entity.Enterprise::local)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(company, local));
    }

    @Test
    void aShortNameIsTheFullOneOfTheSpeechUnlessItMayBeTwo() {
        String one = "在芦汀市质量工作会议上的讲话\n芦汀昭澜瓷业有限公司荣获市长质量奖。昭澜瓷业荣获省长质量奖。\n";
        String two = one + "芦汀新昭澜瓷业有限公司荣获市长质量奖。\n";
        assertThat(companies(one)).containsExactly("芦汀昭澜瓷业有限公司");
        assertThat(companies(two)).containsExactlyInAnyOrder("芦汀昭澜瓷业有限公司", "昭澜瓷业", "芦汀新昭澜瓷业有限公司");
    }

    private static List<String> companies(String text) {
        return read(text).entities(Entity.Enterprise.class).stream()
                .map(Entity.Enterprise::name)
                .toList();
    }

    private static Identity region(String text, String name) {
        return read(text).entities(Entity.Region.class).stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow()
                .identity();
    }

    private static SpeechFacts read(String text) {
        return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }
}
