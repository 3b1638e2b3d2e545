package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import org.junit.jupiter.api.Test;

class ResponsibilitiesTests {

    @Test
    void anActorOwnsTheClausesAndSentencesBehindIt() {
        assertThat(responsibilities("市水利局要完善水质监测制度，加强水源地巡查。要按月公布监测结果。"))
                .containsExactly("水利局 OWNS 完善水质监测制度", "水利局 OWNS 加强水源地巡查", "水利局 OWNS 按月公布监测结果");
    }

    @Test
    void anotherActorTakesOver() {
        assertThat(responsibilities("市教育局要抓好校园食品安全；市商务局要规范家政服务，培育服务品牌。"))
                .containsExactly("教育局 OWNS 抓好校园食品安全", "商务局 OWNS 规范家政服务", "商务局 OWNS 培育服务品牌");
    }

    @Test
    void aNewItemEndsTheCarryOver() {
        assertThat(responsibilities("一是市公安局要严查制假窝点。二是要营造良好氛围。")).containsExactly("公安局 OWNS 严查制假窝点");
    }

    @Test
    void jointActorsEachGetTheTask() {
        assertThat(responsibilities("各县（市、区）和市直有关部门要细化措施。")).containsExactly("各县（市、区） OWNS 细化措施", "市直有关部门 OWNS 细化措施");
        assertThat(responsibilities("发改、财政、税务等部门要落实优惠政策。"))
                .containsExactly("发展和改革部门 OWNS 落实优惠政策", "财政部门 OWNS 落实优惠政策", "税务部门 OWNS 落实优惠政策");
    }

    @Test
    void aMeansStaysWithTheTaskThatItServes() {
        assertThat(responsibilities("市文旅局要以游客满意为导向，提升景区服务质量；围绕重点景区，组织质量体检。"))
                .containsExactly("文化和旅游局 OWNS 以游客满意为导向，提升景区服务质量", "文化和旅游局 OWNS 围绕重点景区，组织质量体检");
    }

    @Test
    void whoIsAskedIsObligedWithoutAModal() {
        assertThat(responsibilities("请沅禾瓷业有限公司把经验整理成文件。")).containsExactly("沅禾瓷业有限公司 OWNS 把经验整理成文件");
        assertThat(responsibilities("请各位站长带队下企业。")).containsExactly("各位站长 OWNS 带队下企业");
        assertThat(responsibilities("市市场监管局将开展电梯抽查。")).containsExactly("市场监督管理局 OWNS 开展电梯抽查");
    }

    @Test
    void aGovernmentStandsForItsRegion() {
        assertThat(responsibilities("松坞镇政府、沅东市人民政府要建成县计量检定所。"))
                .containsExactly("松坞镇 OWNS 建成县计量检定所", "沅东市 OWNS 建成县计量检定所");
    }

    @Test
    void eachIsNoGroupWhereItSaysHowMany() {
        assertThat(responsibilities("各建一个示范园，年底要见成效。")).isEmpty();
    }

    @Test
    void aMeansWithADeedOfItsOwnIsATaskAtTheEnd() {
        assertThat(responsibilities("没评上的企业不要气馁，对照标准找差距。")).contains("没评上的企业 OWNS 对照标准找差距");
    }

    @Test
    void theOneWhoUrgesIsTheActor() {
        assertThat(responsibilities("市工信局要督促生产企业落实主体责任，鼓励中小企业参与标准制定。"))
                .containsExactly("工业和信息化局 OWNS 督促生产企业落实主体责任", "工业和信息化局 OWNS 鼓励中小企业参与标准制定");
    }

    @Test
    void whatWasAchievedIsNoTask() {
        assertThat(responsibilities("去年以来，市环保局关停了12家小电镀厂，市农业局认定无公害基地9万亩。")).isEmpty();
        assertThat(responsibilities("会上，市住建局介绍了经验。")).isEmpty();
    }

    @Test
    void sentencesWithoutAnActorGiveNone() {
        assertThat(responsibilities("会议强调，要牢固树立质量第一意识。我们要再接再厉。全市上下都是质量工作的参与者。")).isEmpty();
    }

    @Test
    void rolesAreSaidByTheActorsNameToo() {
        assertThat(responsibilities("牵头部门要履职尽责，配合部门要主动对接。")).containsExactly("牵头部门 LEADS 履职尽责", "配合部门 SUPPORTS 主动对接");
    }

    @Test
    void ourBureauIsTheSpeakersBody() {
        assertThat(responsibilities("在质量大会上的发言\n禾源市水利局局长 某某\n我局将建立河道巡查制度，严格水质考核。"))
                .contains("水利局 OWNS 建立河道巡查制度", "水利局 OWNS 严格水质考核");
    }

    @Test
    void whoTellsIsNotWhoActs() {
        assertThat(responsibilities("林副县长要求各乡镇、各部门要紧盯薄弱环节，逐项补课。"))
                .containsExactly("各乡镇 OWNS 紧盯薄弱环节", "各部门 OWNS 紧盯薄弱环节", "各乡镇 OWNS 逐项补课", "各部门 OWNS 逐项补课");
        assertThat(responsibilities("他表示，省、市质监部门将全力帮扶陶瓷企业。")).containsExactly("质量技术监督部门 OWNS 全力帮扶陶瓷企业");
    }

    @Test
    void groupsOfActorsAreReadWhole() {
        assertThat(responsibilities("各区各部门要压实责任。")).containsExactly("各区各部门 OWNS 压实责任");
        assertThat(responsibilities("各地渔业行政主管部门要公布举报电话。")).containsExactly("各地渔业行政主管部门 OWNS 公布举报电话");
        assertThat(responsibilities("各地要举办质量讲堂。")).containsExactly("各地 OWNS 举办质量讲堂");
        assertThat(responsibilities("全市各行各业要学标杆，赶标杆。")).contains("全市各行各业 OWNS 学标杆");
        assertThat(responsibilities("各有关部门和国有企业要带头使用团体标准。"))
                .containsExactly("各有关部门 OWNS 带头使用团体标准", "国有企业 OWNS 带头使用团体标准");
        assertThat(responsibilities("气象、水文部门要发布预警信息。")).containsExactly("气象部门 OWNS 发布预警信息", "水文部门 OWNS 发布预警信息");
    }

    @Test
    void aWholePlaceIsNoActor() {
        assertThat(responsibilities("全市上下要筑牢质量防线。")).isEmpty();
    }

    @Test
    void leadingGroupsAreNamedByTheirTheme() {
        assertThat(responsibilities("市茶产业振兴工作领导小组办公室要按月调度。")).containsExactly("茶产业振兴工作领导小组办公室 OWNS 按月调度");
    }

    @Test
    void whatIsDealtWithAndWhenStayWithTheTask() {
        assertThat(responsibilities("市市场监管局要对下放的审批事项，组织回头看，发现违规审批问题的，限期纠正。"))
                .containsExactly("市场监督管理局 OWNS 对下放的审批事项，组织回头看", "市场监督管理局 OWNS 发现违规审批问题的，限期纠正");
        assertThat(responsibilities("市科技局要从链主企业中培育质量标杆，精准对接配套企业。"))
                .containsExactly("科学技术局 OWNS 从链主企业中培育质量标杆", "科学技术局 OWNS 精准对接配套企业");
    }

    @Test
    void slogansOfFourCharactersDoNotEndTheTasks() {
        assertThat(responsibilities("各级各部门必须加强领导；目标导向，争先创优；守住安全底线。"))
                .containsExactly("各级各部门 OWNS 加强领导", "各级各部门 OWNS 争先创优", "各级各部门 OWNS 守住安全底线");
    }

    @Test
    void headsOfUnitsAndGroupsThatOnlyTheirDescriptionNamesAct() {
        assertThat(responsibilities("各镇街主要负责同志要亲自部署，分管领导要每周调度。"))
                .containsExactly("各镇街主要负责同志 OWNS 亲自部署", "分管领导 OWNS 每周调度");
        assertThat(responsibilities("因此，我们的企业要严把出厂检验关。")).containsExactly("企业 OWNS 严把出厂检验关");
        assertThat(responsibilities("尤其是刚起步的小微企业，更要守住底线。")).containsExactly("刚起步的小微企业 OWNS 守住底线");
        assertThat(responsibilities("在座的各位企业家要弘扬工匠精神。")).containsExactly("各位企业家 OWNS 弘扬工匠精神");
        assertThat(responsibilities("各验收小组要逐项打分。各镇、街道和开发区要完善台账。"))
                .containsExactly("各验收小组 OWNS 逐项打分", "各镇、街道 OWNS 完善台账", "开发区 OWNS 完善台账");
        assertThat(responsibilities("希望广大市民、行业协会要参与监督。")).containsExactly("广大市民 OWNS 参与监督", "行业协会 OWNS 参与监督");
    }

    @Test
    void whoeverIsAskedIsObligedInWhateverWords() {
        assertThat(responsibilities("希望各成员单位各司其职，支持质强办做好评价工作。"))
                .containsExactly("各成员单位 OWNS 各司其职", "各成员单位 OWNS 支持质强办做好评价工作");
    }

    @Test
    void aListThatAColonAnnouncesIsItsAnnouncersWhereverItsItemsStand() {
        assertThat(responsibilities("在全县质量大会上的发言\n县水利局\n我局将做好以下三项工作：\n一是严格水质检测。\n二是规范管网施工。更新老旧管道。"))
                .containsExactly("水利局 OWNS 严格水质检测", "水利局 OWNS 规范管网施工", "水利局 OWNS 更新老旧管道");
        assertThat(responsibilities("各镇街，县直各单位：\n一、加强领导\n完善考核办法。")).isEmpty();
    }

    @Test
    void whatAnActorIsAndWhoHelpsHimAndWhatIsWishedIsNoTask() {
        assertThat(responsibilities("施工企业要规范用工。作为第一责任人，要对工程质量负责。"))
                .containsExactly("施工企业 OWNS 规范用工", "施工企业 OWNS 对工程质量负责");
        assertThat(responsibilities("由县商务局牵头，会同县财政局、县税务局等部门，研究促销办法。")).containsExactly("商务局 LEADS 研究促销办法");
        assertThat(responsibilities("各镇要办出特色。最后，预祝活动圆满成功！")).containsExactly("各镇 OWNS 办出特色");
        assertThat(responsibilities("县文旅局牵头的评星活动，要早谋划。")).containsExactly("文化和旅游局 OWNS 早谋划");
    }

    @Test
    void whatIsToldAsDoneIsNoTask() {
        assertThat(responsibilities("各部门密切配合，加强协作，形成了强大合力。")).isEmpty();
        assertThat(responsibilities("县评审办公室，组织严密，评选工作扎实推进。")).isEmpty();
    }

    @Test
    void aVerbWithItsResultBehindAMeansMakesATask() {
        assertThat(responsibilities("县林业局要抓好种苗检疫，从源头上把好苗木关。")).containsExactly("林业局 OWNS 抓好种苗检疫", "林业局 OWNS 从源头上把好苗木关");
        assertThat(responsibilities("分管领导要细化目标，责任到人。")).containsExactly("分管领导 OWNS 细化目标", "分管领导 OWNS 责任到人");
    }

    @Test
    void bodiesAreToldInTheirManyNames() {
        assertThat(responsibilities("公安机关要打击假冒。检察机关要提前介入。海关要加强检验。"))
                .containsExactly("公安部门 OWNS 打击假冒", "检察机关 OWNS 提前介入", "海关 OWNS 加强检验");
        assertThat(responsibilities("教育行政部门要组织研学。粮食主管部门要抽检库存。")).containsExactly("教育部门 OWNS 组织研学", "粮食部门 OWNS 抽检库存");
        assertThat(responsibilities("市质量强市工作委员会办公室要调度进度。")).containsExactly("质量强市工作委员会办公室 OWNS 调度进度");
        assertThat(responsibilities("发改、水利、林业三家单位要联合验收。"))
                .containsExactly("发展和改革部门 OWNS 联合验收", "水利部门 OWNS 联合验收", "林业部门 OWNS 联合验收");
        assertThat(responsibilities("金融机构要增加信贷。各县（市、区）粮食局要上报库存。基层计量所要上门检定。"))
                .containsExactly("金融机构 OWNS 增加信贷", "各县（市、区）粮食局 OWNS 上报库存", "基层计量所 OWNS 上门检定");
    }

    @Test
    void whoeverIsSingledOutTakesOver() {
        assertThat(responsibilities("各部门要严把关口，特别是涉及农产品、建材的部门，要公布结果。同时，要建立台账。"))
                .containsExactly("各部门 OWNS 严把关口", "涉及农产品、建材的部门 OWNS 公布结果", "涉及农产品、建材的部门 OWNS 建立台账");
        assertThat(responsibilities("一个企业要在竞争中取胜，靠的是口碑。各项制度要配套跟上。")).isEmpty();
    }

    @Test
    void aRequestObligesAllWhomItsSentenceNames() {
        assertThat(responsibilities("刚才讲的我都同意，请各部门认真抓好落实。")).containsExactly("各部门 OWNS 认真抓好落实");
        assertThat(responsibilities("希望各镇再加把劲，各有关部门大力支持，共同办好展会。")).contains("各有关部门 OWNS 大力支持", "各有关部门 OWNS 共同办好展会");
        assertThat(responsibilities("各单位一定要按时上报。各部门之间要互通信息，不能推诿。"))
                .containsExactly("各单位 OWNS 按时上报", "各部门 OWNS 互通信息", "各部门 OWNS 不能推诿");
    }

    @Test
    void notOnlyThisButAlsoThatAreTasksBoth() {
        assertThat(responsibilities("市住建局要守住底线，不仅要管好房建工程，还要管好市政工程。"))
                .containsExactly("住房和城乡建设局 OWNS 守住底线", "住房和城乡建设局 OWNS 管好房建工程", "住房和城乡建设局 OWNS 管好市政工程");
        assertThat(responsibilities("企业要诚信经营，从原料进厂到产品出厂，严格检验每道工序。"))
                .containsExactly("企业 OWNS 诚信经营", "企业 OWNS 从原料进厂到产品出厂，严格检验每道工序");
    }

    @Test
    void aHeadingThatOnlyNamesABodyGivesItItsItems() {
        assertThat(responsibilities("溪口区质量工作职责分工\n（一）区财政局\n1.安排专项经费。\n2.落实奖励资金。\n（二）区商务局：牵头组织品牌推介，负责展会服务。"))
                .containsExactly("财政局 OWNS 安排专项经费", "财政局 OWNS 落实奖励资金", "商务局 LEADS 组织品牌推介", "商务局 OWNS 负责展会服务");
    }

    @Test
    void aReportTellsWhatWasLed() {
        assertThat(responsibilities("2022年溪口市质量工作总结\n市商务局牵头开展示范街创建工作，举办活动3场。")).isEmpty();
    }
}
