package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.extraction.Mention.EnterpriseMention;

class EnterpriseFinderTests {

    private static List<String> companies(String text) {
        return SpeechFixture.mentions(text).of(EnterpriseMention.class).stream()
                .map(EnterpriseMention::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "市政府决定授予沅东长风车桥股份有限公司奖金。, 沅东长风车桥股份有限公司",
        "最终沅东长风车桥有限公司胜出。, 沅东长风车桥有限公司",
        "表扬了由海屿集团牵头的项目。, 海屿集团",
        "引导沅东凤鸣茶业有限公司导入新模式。, 沅东凤鸣茶业有限公司",
        "授予沅东万和姜蒜食品有限公司奖牌。, 沅东万和姜蒜食品有限公司",
        "冠星显示科技（武汉）有限公司扩建厂房。, 冠星显示科技（武汉）有限公司",
        "白鹤集团青松电机有限公司投产。, 白鹤集团青松电机有限公司",
        "广陵立春企业集团有限公司投产。, 广陵立春企业集团有限公司",
        "3.江陵新川铝材有限公司, 江陵新川铝材有限公司",
        "沅东化工厂完成改造。, 沅东化工厂",
        "沅东有个岑溪泵业，去年捧回了市长质量奖。, 岑溪泵业",
        "岑溪地板两家公司去年捧回市长质量奖。, 岑溪地板",
        "首奖授予美的集团股份有限公司。, 美的集团股份有限公司",
        "要求餐馆停止使用佛山市禾美调味品有限公司生产的酱油。, 佛山市禾美调味品有限公司",
        "力争在2007年以前新田铸造集团的轧辊冲上名牌。, 新田铸造集团",
        "首届有鄂南华辉机械有限公司获奖。, 鄂南华辉机械有限公司",
    })
    void aNameBeginsBehindTheLastWordThatNoNameContains(String text, String company) {
        assertThat(companies(text)).containsExactly(company);
    }

    @ParameterizedTest
    @CsvSource({
        "要支持龙头企业和上市公司做大做强。",
        "把好产品出厂关，建设国家级绿色工厂。",
        "物业公司要规范收费。",
        "电动自行车、老旧电梯等领域投诉居高不下，至今没有获得省长质量奖。",
        "沅东县也要在钢铁上动起来，争创名牌。",
        "苇湾镇做家电，北岸镇做家具，要把牌子擦亮，争创名牌。",
        "三百来号人的厂子捧回了市长质量奖。",
        "市长质量奖企业要把外协厂一起带上。",
        "全县176家初制厂达到清洁化要求。",
        "加快现代农业、新型建材、智能装备发展。",
        "打响温州制造品牌，获得荣誉。",
        "XX集团捧回了省长质量奖。",
        "分管领导到各家公司走访。",
    })
    void ordinaryPhrasesAreNoCompanies(String text) {
        assertThat(companies(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "进入名单的有沅禾新能源、恒丰机械、川海电子、悦美食品4家企业。, 沅禾新能源|恒丰机械|川海电子|悦美食品",
        "沅禾新能源、恒丰机械和市建筑公司等8家企业参评。, 沅禾新能源|恒丰机械|市建筑公司",
    })
    void aListOfSoManyCompaniesNamesThem(String text, String names) {
        assertThat(companies(text)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"食品加工、机械制造、新能源、新材料等30家企业参加了培训。", "特种设备、食品生产、药品经营等30家企业参加了培训。"})
    void aListOfTradesNamesNoCompanies(String text) {
        assertThat(companies(text)).isEmpty();
    }

    @Test
    void aNameWithoutATradeIsACompanyBesideAnother() {
        assertThat(companies("沅禾瓷业、禾沐记荣获市长质量奖。")).containsExactly("沅禾瓷业", "禾沐记");
        assertThat(companies("沅禾瓷业、市中心医院荣获市长质量奖。")).containsExactly("沅禾瓷业");
        assertThat(companies("沅禾瓷业、食品加工等获得认证。")).containsExactly("沅禾瓷业");
    }

    @Test
    void whatACompanyOwnsIsNoCompany() {
        assertThat(companies("沅东轮胎厂的子午线轮胎荣获中国名牌。")).containsExactly("沅东轮胎厂");
    }

    @Test
    void brandAndIndustryNameACompanyWhereHonoursAreSpokenOf() {
        assertThat(companies("沅禾瓷业、晟岭纺织先后荣获市长质量奖。")).containsExactly("沅禾瓷业", "晟岭纺织");
        assertThat(companies("要做强瓷业、纺织，争创市长质量奖。")).isEmpty();
    }

    @Test
    void anOrdinaryWordIsABrandOnlyBesideAnotherCompany() {
        assertThat(companies("沅禾瓷业、白鲸食品等企业作了发言。")).containsExactly("沅禾瓷业", "白鲸食品");
    }

    @Test
    void aShortNameStandsForTheFullOne() {
        assertThat(companies("沅东金禾泵业有限公司入围，最终金禾泵业获奖。")).containsExactly("沅东金禾泵业有限公司", "沅东金禾泵业有限公司");
    }

    @Test
    void knownBrandsStandForTheirCompanies() {
        assertThat(companies("当年海尔砸冰箱，砸出了质量意识。")).containsExactly("海尔");
        assertThat(companies("潍柴动力获得中国质量奖。")).containsExactly("潍柴动力");
    }

    @Test
    void aListOfFamedCompaniesTellsTheirNames() {
        assertThat(companies("我市涌现出沅珀、晟岭等一批知名企业。")).containsExactly("沅珀", "晟岭");
        assertThat(companies("我市形成了纺织、化工等一批骨干企业。")).isEmpty();
    }
}
