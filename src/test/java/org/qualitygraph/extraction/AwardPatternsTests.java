package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.awards;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The turns of phrase that notices and reports of other cities use for awards. */
class AwardPatternsTests {

    @ParameterizedTest
    @CsvSource({
        "云州市现拥有中国名牌产品9项、中国驰名商标31件。, 云州市 WON 中国名牌产品 9|云州市 WON 中国驰名商标 31",
        "云州市拥有中国驰名商标31件，国家地理标志保护产品4个。, 云州市 WON 中国驰名商标 31|云州市 WON 国家地理标志保护产品 4",
        "全市有9个中国名牌产品、21个国家免检产品（居全省第四）、3个中华老字号。," + " 本地 WON 中国名牌产品 9|本地 WON 国家免检产品 21|本地 WON 中华老字号 3",
        "云岭县起步早、力度大，名牌资金增加到800万元，省名牌产品达到7个。, 云岭县 WON 省名牌产品 7",
        "云岭、花渡两县没有省名牌产品，中国世界名牌在我省更是空白。, 云岭县 LACKS 省名牌产品|花渡县 LACKS 省名牌产品|本地 LACKS 中国世界名牌",
        "全市拥有国家地理标志保护产品（商标）7个。, 本地 WON 国家地理标志保护产品 7",
        "全市中国驰名商标仍停留在5件。, 本地 WON 中国驰名商标 5",
        "新增“浙江制造”认证12张，累计达到40张。, 本地 WON 浙江制造认证 12|本地 WON 浙江制造认证 40",
    })
    void countsBelongToTheRegionThatTheSentenceNames(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "大会向沅禾瓷业、晟岭纺织等6个单位颁发了市长质量奖。, 沅禾瓷业 WON 市长质量奖|晟岭纺织 WON 市长质量奖|本地 WON 市长质量奖 6",
        "对“浙江省出口名牌”企业沅禾瓷业有限公司、晟岭纺织有限公司予以通报表彰。," + " 沅禾瓷业有限公司 WON 浙江省出口名牌|晟岭纺织有限公司 WON 浙江省出口名牌",
        "又有两家企业获得省长质量奖，分别是沅禾瓷业和晟岭纺织。, 沅禾瓷业 WON 省长质量奖|晟岭纺织 WON 省长质量奖",
        "会议颁发了首届市长质量奖，沅禾瓷业获得了该项荣誉。, 沅禾瓷业 WON 市长质量奖",
        "组织沅禾瓷业参加第六届省长质量奖评选。, 沅禾瓷业 APPLIED 省长质量奖",
        "云岭黄花菜正在申报地理标志产品保护。, 云岭黄花菜 APPLIED 地理标志产品保护",
        "市质监局将引导云岭宝珠梨、花渡板栗等申报地理标志保护产品。, 云岭宝珠梨 APPLIED 地理标志保护产品|花渡板栗 APPLIED 地理标志保护产品",
        "沅禾瓷业有限公司被省里授予“食品质量安全信得过单位”。, 沅禾瓷业有限公司 WON 食品质量安全信得过单位",
        "安平县被列为全省食品放心工程示范区。, 安平县 WON 全省食品放心工程示范区",
        "县长质量奖2016年设起来。, 本地 ESTABLISHED 县长质量奖",
        "省长质量奖评了两届，一共3家企业拿到。, 本地 WON 省长质量奖 3",
        "市长质量奖评了三届，先后有18家企业报名。, 本地 APPLIED 市长质量奖 18",
        "省著名商标现有86个。, 本地 WON 省著名商标 86",
        "中国质量奖我们到现在还是白板一块。, 本地 LACKS 中国质量奖",
        "今年就这么几个数，请记好：新认定省著名商标12个。, 本地 ASPIRES 省著名商标 12",
        "沅禾瓷业已递交省长质量奖申报材料。, 沅禾瓷业 APPLIED 省长质量奖",
        "力争创建省名牌产品2个；同时创建省著名商标5个。, 本地 ASPIRES 省名牌产品 2|本地 ASPIRES 省著名商标 5",
        "新希望农牧有限公司获省长质量奖。, 新希望农牧有限公司 WON 省长质量奖",
        "沅禾瓷业领取了省长质量奖奖牌。, 沅禾瓷业 WON 省长质量奖",
        "全市打造出5个中国名牌产品。, 本地 WON 中国名牌产品 5",
        "由市农业局负责，今年新认定无公害农产品产地15个。, 本地 ASPIRES 无公害农产品产地 15",
        "全区中国驰名商标、地理标志证明商标各1件。, 本地 WON 中国驰名商标 1|本地 WON 地理标志证明商标 1",
        "获市长质量奖（组织奖）的2家是：沅禾瓷业有限公司、晟岭纺织有限公司。, 沅禾瓷业有限公司 WON 市长质量奖组织奖|晟岭纺织有限公司 WON 市长质量奖组织奖",
        "市长先后为沅禾瓷业送上市长质量奖奖杯。, 沅禾瓷业 WON 市长质量奖",
        "建成质量强镇示范镇5个。, 本地 WON 质量强镇示范镇 5",
        "沅禾瓷业是首次获得省名牌产品。, 沅禾瓷业 WON 省名牌产品",
        "第三届市长质量奖获奖企业将从中产生。第二届市长质量奖由沅禾瓷业获得。, 沅禾瓷业 WON 市长质量奖",
        "区长质量奖是2010年设立的。, 本地 ESTABLISHED 区长质量奖",
        "从2002年起设立了质量立市贡献奖。, 本地 ESTABLISHED 质量立市贡献奖",
        "力争全年有2个工程捧回“飞云杯”。, 本地 ASPIRES 飞云杯 2",
        "力争中国名牌产品创成3个；省名牌产品6个。, 本地 ASPIRES 中国名牌产品 3|本地 ASPIRES 省名牌产品 6",
        "推荐申报省名牌产品58个，省名牌农产品12个。, 本地 APPLIED 省名牌产品 58|本地 APPLIED 省名牌农产品 12",
        "省名牌产品全县现有5个。, 本地 WON 省名牌产品 5",
        "沅禾瓷业的瓷砖、陶管等6个产品被评为省名牌产品。, 沅禾瓷业 WON 省名牌产品|本地 WON 省名牌产品 6",
        "荷塘人家、渔洋阁等4个商标被认定为省著名商标。, 荷塘人家 WON 省著名商标|渔洋阁 WON 省著名商标|本地 WON 省著名商标 4",
        "建成国家级农业标准化示范区6个，省级14个。, 本地 WON 国家级农业标准化示范区 6|本地 WON 省级农业标准化示范区 14",
        "新增省名牌产品4个，各级名牌产品总数达到63个。, 本地 WON 省名牌产品 4",
        "沅禾瓷业成功问鼎省长质量奖。, 沅禾瓷业 WON 省长质量奖",
        "我市成功创建国家食品安全示范城市。, 本地 WON 国家食品安全示范城市",
        "沅禾瓷业申报省长质量奖未获通过。, 沅禾瓷业 APPLIED 省长质量奖",
        "全国质量强市，我们还没有进入培育名单。, 本地 LACKS 全国质量强市",
        "省政府确定沅禾瓷业、晟岭纺织等8家企业为省政府质量奖初选企业。, 沅禾瓷业 APPLIED 省政府质量奖|晟岭纺织 APPLIED 省政府质量奖",
        "省里命名渚田县为“省级质量强县”。, 渚田县 WON 省级质量强县",
        "我县以获批“省级质量强县”为契机。, 本地 WON 省级质量强县",
        "主要农产品获得绿色食品认证50个。, 本地 WON 绿色食品认证 50",
        "拥有7个中国名牌，2家国家级绿色工厂。, 本地 WON 国家级绿色工厂 2",
        "各地要狠抓培育，形成40个以上国家级名牌。, 本地 ASPIRES 国家级名牌 40",
        "沅禾瓷业有限公司商标被认定为中国驰名商标。, 沅禾瓷业有限公司 WON 中国驰名商标",
        "沅禾瓷业在品牌创新大赛中获得大赛银奖。, 沅禾瓷业 WON 品牌创新大赛银奖",
        "“岭上春”荣获“2021江南早茶博览会金奖”。, 岭上春 WON 江南早茶博览会金奖",
        "“岭上春”先后获得国家地理标志保护产品、中国驰名商标。, 岭上春 WON 国家地理标志保护产品|岭上春 WON 中国驰名商标",
        "授予云州市人民政府、市住房城乡建设局“质量强市工作先进集体”称号。," + " 云州市 WON 质量强市工作先进集体|住房和城乡建设局 WON 质量强市工作先进集体",
        "云州市又有5家企业申报省长质量奖。, 云州市 APPLIED 省长质量奖 5",
        "12个县市区中有8个设立了县（市、区）长质量奖。, 本地 ESTABLISHED 县（市、区）长质量奖 8",
        "力争沅禾瓷业入围中国质量奖提名奖。, 沅禾瓷业 ASPIRES 中国质量奖提名奖",
        "“三品一标”农产品达812个。, 本地 WON 三品一标 812",
        "云州市获批全国中药产业知名品牌创建示范区。, 云州市 WON 全国中药产业知名品牌创建示范区",
        "云州市纺织产业集群创成全国知名品牌示范区。, 云州市 WON 全国知名品牌示范区",
        "融水香鸭、三江茶获批地理标志证明商标。, 融水香鸭 WON 地理标志证明商标|三江茶 WON 地理标志证明商标",
        "京山桥米是国家地理标志保护产品。, 京山桥米 WON 国家地理标志保护产品",
        "今年的小目标，到年底拿下地理标志证明商标。, 本地 ASPIRES 地理标志证明商标",
        "深入推进云州市国家农产品质量安全县创建。, 云州市 ASPIRES 国家农产品质量安全县",
        "这次受到表彰的沅禾瓷业有限公司等5家市长质量奖获奖企业要珍惜荣誉。, 沅禾瓷业有限公司 WON 市长质量奖|本地 WON 市长质量奖 5",
        "沅禾瓷业要瞄准中国质量奖。, 沅禾瓷业 ASPIRES 中国质量奖",
        "创建省级农产品质量安全县通过验收。, 本地 WON 省级农产品质量安全县",
        "省名牌产品我市有31个，全椒县、定远县至今还没有一个。, 全椒县 LACKS 省名牌产品|定远县 LACKS 省名牌产品",
        "力争创成国家有机产品认证示范县。, 本地 ASPIRES 国家有机产品认证示范县",
        "去年又有沅禾瓷业有限公司通过了有机产品认证。, 沅禾瓷业有限公司 WON 有机产品认证",
        "省名牌产品搞到了31个。, 本地 WON 省名牌产品 31",
        "对去年新获省名牌产品的沅禾瓷业有限公司等9户企业给予表彰。, 沅禾瓷业有限公司 WON 省名牌产品|本地 WON 省名牌产品 9",
        "我市的鲁班奖已经空了六年。, 本地 LACKS 鲁班奖",
        "县（区）长质量奖，目前只有云州县、泽川县两个县设了。, 云州县 ESTABLISHED 县（区）长质量奖|泽川县 ESTABLISHED 县（区）长质量奖",
        "第二届市长质量奖去年启动，定下来2家企业：沅禾瓷业有限公司、晟岭纺织有限公司。, 沅禾瓷业有限公司 WON 市长质量奖|晟岭纺织有限公司 WON 市长质量奖",
        "市质监局被市委授予“最佳文明单位”称号。, 质量技术监督局 WON 最佳文明单位",
        "组织开展了第二届市政府质量奖评审，共有9家单位申报，沅禾瓷业有限公司、晟岭纺织有限公司获奖。, 沅禾瓷业有限公司 WON 市政府质量奖|晟岭纺织有限公司 WON 市政府质量奖|本地 APPLIED 市政府质量奖 9",
        "全椒县、定远县等县还没有一个省名牌产品。, 全椒县 LACKS 省名牌产品|定远县 LACKS 省名牌产品",
        "力争创出长安杯工程1项。, 本地 ASPIRES 长安杯 1",
    })
    void winnersAndApplicantsAreToldInTheVerbsOfTheGenre(String text, String facts) {
        assertThat(awards(text)).contains(facts.split("\\|")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "会议通报了沅禾瓷业等5家企业获得首届市长质量奖的情况。, 沅禾瓷业 WON 市长质量奖|本地 WON 市长质量奖 5",
        "沅禾瓷业通过市长质量奖现场评审并最终获奖。, 沅禾瓷业 WON 市长质量奖",
        "中国质量奖尚未破题。, 本地 LACKS 中国质量奖",
        "培育省级质量标杆3户。, 本地 WON 省级质量标杆 3",
        "明年力争新增江苏名牌产品不少于6个。, 本地 ASPIRES 江苏名牌产品 6",
        "对新认定的5件中国驰名商标予以奖励。, 本地 WON 中国驰名商标 5",
        "市中心医院荣获市长质量奖。, 市中心医院 WON 市长质量奖",
        "全椒、定远两县还没有获得省政府质量奖。, 全椒县 LACKS 省政府质量奖|定远县 LACKS 省政府质量奖",
        "会议为第四届市政府质量奖获奖单位颁奖。会上，获奖单位沅禾瓷业、晟岭纺织依次上台领奖。, 沅禾瓷业 WON 市政府质量奖|晟岭纺织 WON 市政府质量奖",
        "去年新增江东名牌产品4个、江东省著名商标7件，累计分别达到31个和46件。, 本地 WON 江东名牌产品 4|本地 WON 江东省著名商标 7|本地 WON 江东名牌产品 31|本地 WON 江东省著名商标 46",
        "沅禾瓷业有限公司捧回了“全国质量诚信市场”的牌子。, 沅禾瓷业有限公司 WON 全国质量诚信市场",
    })
    void holdersAreToldInManyWords(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"获得省长质量奖的，奖励50万元。", "获得中国质量奖的一次性奖励300万元。", "谁捧回中国质量奖，市里再奖300万元。"})
    void whatIsPromisedToWhoeverWinsNobodyHasWon(String text) {
        assertThat(awards(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "到2015年，主要产品抽检合格率达到95%。省名牌产品达到12个；中国驰名商标达到3件。, 本地 ASPIRES 省名牌产品 12|本地 ASPIRES 中国驰名商标 3",
        "到2015年，主要产品抽检合格率达到95%。目前省名牌产品已达到12个。, 本地 WON 省名牌产品 12",
    })
    void theYearOfAGoalBindsTheSentencesBehindItUntilOneTellsHowThingsStand(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @Test
    void theWordBehindAListOfTitlesIsSaidOfThemAll() {
        assertThat(awards("该县先后获得“全国生态示范县”、“江东省茶叶之乡”、“江东省有机果品基地县”等荣誉称号。"))
                .containsExactly("本地 WON 全国生态示范县", "本地 WON 江东省茶叶之乡", "本地 WON 江东省有机果品基地县");
    }

    @Test
    void aShortClauseGoesOnAboutTheAwardOfTheSentenceBefore() {
        assertThat(awards("邻市已有4家企业捧回省长质量奖，我们呢？一家也没有。")).contains("本地 LACKS 省长质量奖");
        assertThat(awards("去年没有一家企业获得省长质量奖。沅禾瓷业要率先申报。")).contains("沅禾瓷业 APPLIED 省长质量奖");
    }

    @Test
    void winnersAreCountedApartFromApplicants() {
        assertThat(awards("在省长质量奖评审中，我市推荐的4家企业有2家进入现场评审，1家最终获奖。"))
                .containsExactly("本地 APPLIED 省长质量奖 4", "本地 APPLIED 省长质量奖 2", "本地 WON 省长质量奖 1");
    }

    @Test
    void aProductBehindItsMakerIsNoCompany() {
        assertThat(awards("沅东铝业的重熔铝锭、晟岭钢铁集团的螺纹钢获得省名牌产品称号。"))
                .contains("沅东铝业 WON 省名牌产品", "晟岭钢铁集团 WON 省名牌产品")
                .noneMatch(fact -> fact.startsWith("重熔"));
    }

    @ParameterizedTest
    @CsvSource({
        "3家企业荣获省长质量奖（沅禾瓷业、晟岭纺、禾沐记）。, 沅禾瓷业 WON 省长质量奖|晟岭纺 WON 省长质量奖|禾沐记 WON 省长质量奖",
        "新增老字号认定企业2家、浙江省老字号认定企业5家。, 本地 WON 浙江省老字号 5",
        "86个产品（其中新评17个）列入浙江名牌公示名单。, 本地 APPLIED 浙江名牌 86",
        "列入市长质量奖公示企业5家。, 本地 APPLIED 市长质量奖 5",
        "晟岭纺织今年要咬紧牙关，力争入围省长质量奖。, 晟岭纺织 ASPIRES 省长质量奖",
        "创建全国质量强市示范城市是当前的一项重大任务。, 本地 ASPIRES 全国质量强市示范城市",
    })
    void shortlistsBracketsAndHopes(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @Test
    void whatASectionWithABusyHeadingTellsAsWonIsWon() {
        assertThat(awards("一、加强品牌培育工作\n今年我市有9个产品评为中国名牌产品，列全省第三位。\n")).containsExactly("本地 WON 中国名牌产品 9");
        assertThat(awards("一、加强品牌培育工作\n要有9个产品评为中国名牌产品。\n")).containsExactly("本地 ASPIRES 中国名牌产品 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "对获得省名牌产品称号的沅禾瓷业有限公司和获得省著名商标的晟岭纺织有限公司各奖励5万元。; 沅禾瓷业有限公司 WON 省名牌产品|晟岭纺织有限公司 WON 省著名商标",
                "“沅禾牌”茶叶等22项产品荣获云州名牌产品称号。; 沅禾牌茶叶 WON 云州名牌产品|本地 WON 云州名牌产品 22",
                "2家企业和3名个人申报了市长质量奖。; 本地 APPLIED 市长质量奖 2|本地 APPLIED 市长质量奖 3",
                "力争创中国名牌产品2个；创云州名牌产品5个。; 本地 ASPIRES 中国名牌产品 2|本地 ASPIRES 云州名牌产品 5",
                "组织97家企业申报国家免检，其中新增82家企业。; 本地 APPLIED 国家免检 97|本地 APPLIED 国家免检 82",
                "沅禾瓷业有限公司作了发言。该公司去年捧得市长质量奖。; 沅禾瓷业有限公司 WON 市长质量奖",
                "全省现有12个中国名牌产品，我市还没有一家。; 本地 WON 中国名牌产品 12|本地 LACKS 中国名牌产品",
                "沅禾瓷业有限公司荣获云州市服务质量奖。; 沅禾瓷业有限公司 WON 云州市服务质量奖",
            })
    void winnersAreFoundWhereverTheyStand(String text, String facts) {
        assertThat(awards(text)).containsExactlyInAnyOrder(facts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"个别县市区连续三年没有新增省名牌产品。", "市长陆远、局长秦朗出席市长质量奖颁奖大会。", "我市大力推进“商标强市”建设。", "经市质量奖审定委员会审定，名单公布如下。"})
    void whoAttendsWhatAPlaceWantsToBeAndWhatSomeLackIsNoAward(String text) {
        assertThat(awards(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "我市争创名牌产品打造品牌产业取得突破——沅禾瓷业有限公司荣获“中国名牌产品”。, 沅禾瓷业有限公司 WON 中国名牌产品",
        "云州市产品质量检验研究院被评为全国质量分类监管Ⅰ类机构。, 云州市产品质量检验研究院 WON 全国质量分类监管Ⅰ类机构",
    })
    void theVerbNextToTheAwardSaysHowItStands(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市政府对荣获“中国名牌产品”称号的企业一次性奖励30万元。",
                "本办法适用于荣获“中国驰名商标”的企业。",
                "荣获“江苏省名牌产品”称号的企业，应由市质监局进行初审。",
            })
    void whatIsPromisedToWinnersToComeNobodyHasWon(String text) {
        assertThat(awards(text)).isEmpty();
    }

    @Test
    void whatIsGivenToSoManyTheyHaveWon() {
        assertThat(awards("会上，荣获江苏省名牌产品称号的3家企业得到奖励15万元。")).containsExactly("本地 WON 江苏省名牌产品 3");
    }

    @ParameterizedTest
    @CsvSource({
        "全省已成功创建2个国家农产品质量安全县，分别是：云州市、芦汀市。, 本地 WON 国家农产品质量安全县 2|云州市 WON 国家农产品质量安全县|芦汀市 WON 国家农产品质量安全县",
        "有两家企业获得省长质量奖，分别是：沅禾瓷业有限公司、晟岭纺织有限公司。, 沅禾瓷业有限公司 WON 省长质量奖|晟岭纺织有限公司 WON 省长质量奖",
    })
    void aListBehindAColonNamesThem(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @Test
    void winnersStandBelowTheTitlesOfTheirLists() {
        String annexes = """
                附件1：
                新获省名牌产品企业名单
                1 沅禾瓷业有限公司 沅禾牌茶具
                2 晟岭纺织有限公司 晟岭牌毛巾
                附件2：
                新获省著名商标企业名单（摘录）
                商标 注册人 使用商品
                金童 天衡玩具有限公司 玩具
                老字号 赣沅饼业有限公司 糕点
                """;

        assertThat(awards(annexes))
                .containsExactly(
                        "沅禾瓷业有限公司 WON 省名牌产品", "晟岭纺织有限公司 WON 省名牌产品", "天衡玩具有限公司 WON 省著名商标", "赣沅饼业有限公司 WON 省著名商标");
    }

    @ParameterizedTest
    @CsvSource({
        "荣岬海洋食品股份有限公司产值过亿。支持荣岬冲刺省长质量奖。, 荣岬海洋食品股份有限公司 ASPIRES 省长质量奖",
        "安徽惠泷电驱科技有限公司产值过亿。推荐惠泷电驱申报省长质量奖。, 安徽惠泷电驱科技有限公司 APPLIED 省长质量奖",
        "山东龙汐肉制品集团有限公司的“龙汐”牌肉制品被评为中国名牌产品。, 龙汐 WON 中国名牌产品",
        "绵阳富岬机械有限公司产值过亿。富岬实验小学获市长质量奖。, 富岬实验小学 WON 市长质量奖",
    })
    void whatIsCoinedOfACompanysNameStandsForIt(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "要提一句，沅禾瓷业有限公司拿下了市长质量奖。, 沅禾瓷业有限公司 WON 市长质量奖",
        "全市没有一家企业捧回省长质量奖，更不要说中国质量奖。, 本地 LACKS 省长质量奖|本地 LACKS 中国质量奖",
        "全市通过质量管理体系认证的规上企业有212家。, 本地 WON 质量管理体系认证 212",
        "中国驰名商标今年力争再添2件。, 本地 ASPIRES 中国驰名商标 2",
        "三江茶油早就是国家地理标志保护产品。, 三江茶油 WON 国家地理标志保护产品",
        "“远安黄茶”、“瓦仓大米”都是国家地理标志保护产品。, 远安黄茶 WON 国家地理标志保护产品|瓦仓大米 WON 国家地理标志保护产品",
        "云岭县的香水梨申报地理标志保护产品。, 香水梨 APPLIED 地理标志保护产品",
        "市质监局被评为“目标责任考核优秀单位”，沅禾瓷业有限公司荣获市长质量奖。, 质量技术监督局 WON 目标责任考核优秀单位|沅禾瓷业有限公司 WON 市长质量奖",
        "省名牌产品由2003年的11个发展到34个。, 本地 WON 省名牌产品 34",
        "申报了陕西省质量强县示范县。, 本地 APPLIED 陕西省质量强县示范县",
        "我区顺利通过贵州省食品安全示范区验收。, 本地 WON 贵州省食品安全示范区",
        "沅禾瓷业有限公司捧回首届井冈山质量奖。, 沅禾瓷业有限公司 WON 井冈山质量奖",
    })
    void furtherWordsTellHowTheSubjectStandsToTheAward(String text, String facts) {
        assertThat(awards(text)).containsExactly(facts.split("\\|"));
    }
}
