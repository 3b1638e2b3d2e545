package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.awards;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardFactsTests {

    @ParameterizedTest
    @CsvSource({
        "沅禾瓷业捧回省长质量奖。, 沅禾瓷业 WON 省长质量奖",
        "沅禾瓷业已申报省长质量奖。, 沅禾瓷业 APPLIED 省长质量奖",
        "支持沅禾瓷业申报省长质量奖。, 沅禾瓷业 APPLIED 省长质量奖",
        "沅禾瓷业要向省长质量奖发起冲刺。, 沅禾瓷业 ASPIRES 省长质量奖",
        "力争沅禾瓷业捧回省长质量奖。, 沅禾瓷业 ASPIRES 省长质量奖",
        "我市至今没有一家企业获得省长质量奖。, 本地 LACKS 省长质量奖",
        "全市中国驰名商标至今仍是空白。, 本地 LACKS 中国驰名商标",
        "我市中国质量奖尚未破零。, 本地 LACKS 中国质量奖",
        "市政府决定设立市长质量奖。, 本地 ESTABLISHED 市长质量奖",
        "全市要以全国质量强市示范城市创建为载体。, 本地 ASPIRES 全国质量强市示范城市",
    })
    void theWordsAroundAnAwardTellHowTheSubjectStandsToIt(String text, String fact) {
        assertThat(awards(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource({
        "沅禾瓷业与省长质量奖失之交臂。, 沅禾瓷业 APPLIED 省长质量奖",
        "沅禾瓷业已进入省长质量奖现场评审。, 沅禾瓷业 APPLIED 省长质量奖",
        "云州“雾里青”在第八届全国茶叶评比中荣膺金奖。, 雾里青 WON 全国茶叶评比金奖",
        "沅东市体育中心项目冲刺鲁班奖。, 沅东市体育中心项目 ASPIRES 鲁班奖",
        "我市在省长质量奖评选中榜上无名。, 本地 LACKS 省长质量奖",
        "全市中国驰名商标从无到有。, 本地 WON 中国驰名商标",
        "省长质量奖个人奖至今空缺。, 本地 LACKS 省长质量奖个人奖",
        "沅禾瓷业把省长质量奖捧回了家。, 沅禾瓷业 WON 省长质量奖",
        "市长质量奖的奖杯颁发给了沅禾瓷业。, 沅禾瓷业 WON 市长质量奖",
        "沅东市博雅中学揽获市长质量奖。, 沅东市博雅中学 WON 市长质量奖",
        "汪若松同志荣获“云州工匠”称号。, 汪若松 WON 云州工匠",
        "汪若松（沅禾瓷业总经理）获市长质量奖。, 汪若松 WON 市长质量奖",
        "沅禾瓷业在全国茶具设计大赛上夺得金奖。, 沅禾瓷业 WON 全国茶具设计大赛金奖",
    })
    void outcomesAreToldInManyWays(String text, String fact) {
        assertThat(awards(text)).containsExactly(fact);
    }

    @Test
    void asManyWinnersAsAwardsAreMatchedInOrder() {
        assertThat(awards("沅禾瓷业、晟岭纺织分别夺得省长质量奖和市长质量奖。")).containsExactly("沅禾瓷业 WON 省长质量奖", "晟岭纺织 WON 市长质量奖");
    }

    @Test
    void whatWasAppliedForMayFail() {
        assertThat(awards("沅禾瓷业冲击省长质量奖，最终铩羽而归。")).containsExactly("沅禾瓷业 ASPIRES 省长质量奖", "沅禾瓷业 APPLIED 省长质量奖");
    }

    @Test
    void partsOfANumberAreToldBehindIt() {
        assertThat(awards("全市累计有8家组织、2名个人登上市长质量奖榜单。")).containsExactly("本地 WON 市长质量奖 8", "本地 WON 市长质量奖 2");
    }

    @Test
    void aBreakthroughWantedIsAspiredToAndLacked() {
        assertThat(awards("力争实现中国质量奖零的突破。")).containsExactly("本地 ASPIRES 中国质量奖", "本地 LACKS 中国质量奖");
        assertThat(awards("终于实现了省长质量奖零的突破。")).containsExactly("本地 WON 省长质量奖");
    }

    @Test
    void eachGroupOfWinnersHasItsAward() {
        assertThat(awards("市政府决定授予沅东长风车桥有限公司、沅东市中心医院“市长质量奖”，各奖励50万元；授予沅禾瓷业有限公司等3家企业“市长质量奖提名奖”。"))
                .containsExactly(
                        "沅东长风车桥有限公司 WON 市长质量奖", "沅东市中心医院 WON 市长质量奖", "沅禾瓷业有限公司 WON 市长质量奖提名奖", "本地 WON 市长质量奖提名奖 3");
    }

    @Test
    void numbersBelongToTheHost() {
        assertThat(awards("全市拥有中国名牌5只，驰名商标8件，浙江名牌28只。"))
                .containsExactly("本地 WON 中国名牌 5", "本地 WON 驰名商标 8", "本地 WON 浙江名牌 28");
        assertThat(awards("今年全市共有5家企业申报省政府质量奖。")).containsExactly("本地 APPLIED 省政府质量奖 5");
        assertThat(awards("去年新增浙江名牌6个、总数达到31个。")).containsExactlyInAnyOrder("本地 WON 浙江名牌 6", "本地 WON 浙江名牌 31");
        assertThat(awards("全市绿色食品由18个增加到27个。")).containsExactly("本地 WON 绿色食品 27");
    }

    @Test
    void clausesThatNameNoAwardGoOnAboutTheLastOne() {
        assertThat(awards("支持沅禾瓷业申报中国驰名商标，填补我县空白。")).containsExactly("沅禾瓷业 APPLIED 中国驰名商标", "本地 LACKS 中国驰名商标");
    }

    @Test
    void aCompanyCarriesOnOverTheClausesBehindIt() {
        assertThat(awards("沅禾瓷业去年荣获市长质量奖，今年还要冲击省长质量奖。")).containsExactly("沅禾瓷业 WON 市长质量奖", "沅禾瓷业 ASPIRES 省长质量奖");
    }

    @Test
    void aPersonBehindCompanyAndOfficeBearsTheAward() {
        assertThat(awards("授予沅禾瓷业有限公司首席技师陈望舒“杭州质量工匠”称号。")).containsExactly("陈望舒 WON 杭州质量工匠");
        assertThat(awards("市长陈望舒强调，要争创省长质量奖。")).containsExactly("本地 ASPIRES 省长质量奖");
    }

    @Test
    void productsAndTrademarksAreBearers() {
        assertThat(awards("“沅东蜜桃”获批国家地理标志保护产品。")).containsExactly("沅东蜜桃 WON 国家地理标志保护产品");
    }

    @Test
    void theBearerMayStandBehindTheAward() {
        assertThat(awards("为获得市长质量奖的沅禾瓷业有限公司颁奖。")).containsExactly("沅禾瓷业有限公司 WON 市长质量奖");
    }

    @ParameterizedTest
    @CsvSource({
        "对获得中国质量奖的组织一次性奖励300万元。",
        "启动第四届市长质量奖评选。",
        "日本后来设立了戴明奖。",
        "各区县也要设立市长质量奖。",
    })
    void conditionsProceduresAndForeignAnecdotesAreNoFacts(String text) {
        assertThat(awards(text)).isEmpty();
    }

    @Test
    void winnersAreListedUnderTheirHeadline() {
        assertThat(awards("关于公布市长质量奖获奖名单的通知\n一、市长质量奖（2家）\n（1）沅东长风车桥有限公司\n（2）沅东市中心医院\n二、市长质量奖提名奖（1家）\n（1）沅禾瓷业有限公司"))
                .contains("沅东长风车桥有限公司 WON 市长质量奖", "沅东市中心医院 WON 市长质量奖", "沅禾瓷业有限公司 WON 市长质量奖提名奖");
    }

    @Test
    void aBreakthroughThatIsDeniedIsNone() {
        assertThat(awards("中国质量奖提名奖仍未实现零的突破。")).containsExactly("本地 LACKS 中国质量奖提名奖");
        assertThat(awards("我市中国质量奖提名奖实现了零的突破。")).containsExactly("本地 WON 中国质量奖提名奖");
    }

    @Test
    void theListEndsWhereProseBegins() {
        assertThat(awards("关于表彰沅东市市长质量奖获奖组织的通报\n一、市长质量奖（1家，奖励80万元）\n沅东长风车桥有限公司\n沅东双溪大饭店\n本届共有20家参评。\n沅东市人民政府"))
                .contains("沅东长风车桥有限公司 WON 市长质量奖", "沅东双溪大饭店 WON 市长质量奖")
                .noneMatch(fact -> fact.startsWith("沅东市 WON") || fact.startsWith("沅东市人民政府"));
    }

    @Test
    void aListOfProposedWinnersIsAnApplication() {
        assertThat(awards("关于市长质量奖拟奖名单的公示\n一、市长质量奖\n沅东长风车桥有限公司")).contains("沅东长风车桥有限公司 APPLIED 市长质量奖");
    }
}
