package org.qualitygraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitygraph.extraction.SpeechFixture.responsibilities;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders as pages of other cities word them: who is counted behind his name, who helps whom, where a part ends. */
class PageOrdersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "花渡、云岭两县要积极争创示范区。; 花渡县 OWNS 积极争创示范区|云岭县 OWNS 积极争创示范区",
                "各乡镇、部门、企业要把任务分解到人。; 各乡镇 OWNS 把任务分解到人|各部门 OWNS 把任务分解到人|各企业 OWNS 把任务分解到人",
                "宣传部门和县电视台、《云州快报》要多报道先进典型。; 宣传部门 OWNS 多报道先进典型|县电视台 OWNS 多报道先进典型",
                "火炬开发区、各镇街要落实属地责任。; 火炬开发区 OWNS 落实属地责任|各镇街 OWNS 落实属地责任",
                "名牌企业自己也要把好出厂关。; 名牌企业 OWNS 把好出厂关",
                "广大企业特别是规模以上企业要完善质量档案。; 广大企业 OWNS 完善质量档案",
                "市财政要安排专项资金。; 财政局 OWNS 安排专项资金",
                "各县（市）、区局要主动汇报。石坎局、花渡局要先走一步。云岭、山口两局要尽快办好手续。; 各县（市）、区局 OWNS 主动汇报|石坎局 OWNS 先走一步|花渡局 OWNS 先走一步|云岭局 OWNS 尽快办好手续|山口局 OWNS 尽快办好手续",
                "市里成立了“质量月”活动领导小组，办公室设在市质监局，办公室要加强督促检查。; 质量月活动领导小组办公室 OWNS 加强督促检查",
                "市经委、科技局要安排技改项目。; 经委 OWNS 安排技改项目|科学技术局 OWNS 安排技改项目",
            })
    void thoseWhoActAreCalledInManyWays(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产品质量提升以市质监局为主，市工商局协助。; 质量技术监督局 LEADS 产品质量提升|工商行政管理局 SUPPORTS 产品质量提升",
                "对出具虚假报告的检验机构，由市质监局依法从严查处，住建、水利等行业主管部门配合。; 质量技术监督局 OWNS 对出具虚假报告的检验机构依法从严查处|住房和城乡建设部门 SUPPORTS 对出具虚假报告的检验机构依法从严查处|水利部门 SUPPORTS 对出具虚假报告的检验机构依法从严查处",
                "块状产业的联盟标准，由市质监局牵头制定，相关行业协会配合。; 质量技术监督局 LEADS 制定块状产业的联盟标准|相关行业协会 SUPPORTS 制定块状产业的联盟标准",
                "市经贸委要把好屠宰关，配合农业部门搞好检测，杜绝病害肉流入市场。; 经济贸易委员会 OWNS 把好屠宰关|经济贸易委员会 SUPPORTS 搞好检测|经济贸易委员会 OWNS 杜绝病害肉流入市场",
                "对农资等重点产品，要加大抽查力度，这项工作由市质监局负责，市工商局配合。; 质量技术监督局 OWNS 加大抽查力度|工商行政管理局 SUPPORTS 加大抽查力度",
                "各县（市、区）对本辖区食品安全负总责。; 各县（市、区） LEADS 对本辖区食品安全负总责",
                "融资增信由市金融办统筹，市财政局跟进。检测机构整合，市国资委拿方案。; 金融办 LEADS 融资增信|财政局 SUPPORTS 融资增信|国有资产监督管理委员会 OWNS 拿方案",
            })
    void whoLeadsAndWhoHelpsIsTold(String text, String facts) {
        assertThat(responsibilities("要抓好以下工作。" + text)).contains(facts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.健全全程监管。加强农药残留监测（市农业局）；严格市场准入（市质监局）；推行量化分级管理（市卫生局）。; 农业局 OWNS 加强农药残留监测|质量技术监督局 OWNS 严格市场准入|卫生局 OWNS 推行量化分级管理",
                "1.加强抽检。\\n责任单位：市质监局，云州高新技术产业示范带，各县（市、区）人民政府; 质量技术监督局 OWNS 加强抽检|各县（市、区）人民政府 OWNS 加强抽检",
                "各县政府要把质量摆上议事日程，主要领导亲自过问，今年内都要设立政府质量奖。; 各县政府 OWNS 把质量摆上议事日程|各县政府 OWNS 主要领导亲自过问|各县政府 OWNS 今年内设立政府质量奖",
                "市质检院要加快检测中心建设，年内通过国家验收，年终对各县考核。; 质检院 OWNS 加快检测中心建设|质检院 OWNS 年内通过国家验收|质检院 OWNS 年终对各县考核",
                "各科室要转变职能，许可办理时限再压缩三分之一。; 各科室 OWNS 转变职能|各科室 OWNS 许可办理时限再压缩三分之一",
                "市财政局要足额安排资金，对获得市长质量奖的，一次性奖50万元。; 财政局 OWNS 足额安排资金|财政局 OWNS 对获得市长质量奖的，一次性奖50万元",
            })
    void partsEndWhereOthersBegin(String text, String facts) {
        assertThat(responsibilities(text)).containsExactly(facts.split("\\|"));
    }
}
