package org.qualitygraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Identity;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Section;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.text.Span;

/** Made-up speeches with every kind of statement. */
public final class Fixtures {
    public static final String TEXT = """
            全市质量大会讲话
            𠮷祥市的同志们：
            一、去年的工作
            仰韶酒业获得省长质量奖，5家企业申报省政府质量奖。全市有名牌产品31.50亿元。
            二、今年的任务
            （一）抓监管
            市市场监管局要牵头建立产品质量标准，市工信局配合。各县（区）年内不得放松监管，苏溪镇要带头。
            （二）抓品牌
            《质量强市意见》（浙政发〔2018〕18号）要落实。张三获得市长质量奖。存在的问题是品牌不多。
            """;

    private Fixtures() {}

    /** {@return a speech in a known city that states a fact of every kind, with a character outside the basic plane} */
    public static SpeechFacts rich(String source, int part) {
        return new Text(source, part, TEXT).rich();
    }

    /** {@return a speech whose host is masked} */
    public static SpeechFacts masked(String source, int part) {
        Text text = new Text(source, part, "XX市质量大会\n市质监局要加强监管。我市还没有中国质量奖。存在的问题是意识不强。\n");
        return text.facts(
                null,
                true,
                List.of(),
                List.of(
                        new Entity.Department("质量技术监督局", null, "质量技术监督", "bureau", false, text.at("市质监局")),
                        new Entity.Award("中国质量奖", "national", "quality prize", null, text.at("中国质量奖"))),
                List.of(
                        new Fact.Responsibility(
                                "质量技术监督局",
                                Fact.Responsibility.ActorType.DEPARTMENT,
                                null,
                                Fact.Responsibility.Role.OWNS,
                                "加强监管",
                                "must",
                                null,
                                List.of(),
                                List.of(),
                                text.at("市质监局要加强监管")),
                        new Fact.AwardFact(
                                null,
                                "region",
                                "中国质量奖",
                                Fact.AwardFact.Status.LACKS,
                                null,
                                null,
                                text.at("我市还没有中国质量奖")),
                        new Fact.Problem("意识不强", text.at("意识不强"))));
    }

    /** {@return a speech that says no more than that an enterprise of that name won an award} */
    public static SpeechFacts plain(String source, int part, String enterprise) {
        Text text = new Text(source, part, enterprise + "获得市长质量奖。\n");
        return text.facts(
                region("金华市", Entity.Region.Level.PREFECTURE, "330700", text.at(enterprise)),
                false,
                List.of(),
                List.of(new Entity.Enterprise(enterprise, true, text.at(enterprise))),
                List.of(won(enterprise, "enterprise", "市长质量奖", text.at("获得市长质量奖"))));
    }

    private static Entity.Region region(
            String name, Entity.Region.Level level, @Nullable String code, Provenance provenance) {
        return new Entity.Region(name, level, Identity.of(code == null ? List.of() : List.of(code)), provenance);
    }

    private static Fact won(String subject, String type, String award, Provenance provenance) {
        return new Fact.AwardFact(subject, type, award, Fact.AwardFact.Status.WON, null, 2018, provenance);
    }

    private record Text(String source, int part, String text) {

        Provenance at(String... quotes) {
            List<Span> spans = new ArrayList<>();
            for (String quote : quotes) {
                int start = text.indexOf(quote);
                spans.add(new Span(start, start + quote.length()));
            }
            return new Provenance(spans, 0.9, "fixture");
        }

        private Span from(String begin, String end) {
            int start = text.indexOf(begin);
            return new Span(start, text.indexOf(end, start) + end.length());
        }

        SpeechFacts facts(
                Entity.@Nullable Region host,
                boolean masked,
                List<Section> sections,
                List<Entity> entities,
                List<Fact> facts) {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '。' || text.charAt(i) == '\n') {
                    if (i > start) {
                        int at = start;
                        Integer section = sections.stream()
                                .filter(it -> it.span().contains(new Span(at, at + 1)))
                                .map(Section::ordinal)
                                .max(Integer::compare)
                                .orElse(null);
                        sentences.add(new Sentence(sentences.size(), section, new Span(start, i + 1)));
                    }
                    start = i + 1;
                }
            }
            Speech speech = new Speech(
                    Ids.speech(source, part),
                    source,
                    part,
                    "全市质量大会讲话",
                    2019,
                    null,
                    host,
                    masked,
                    "Hans",
                    text,
                    profile());
            Unread unread = new Unread(sentences.getFirst().span(), List.of(Unread.Cue.OBLIGATION, Unread.Cue.NUMBER));
            return new SpeechFacts(speech, sections, sentences, entities, facts, List.of(unread));
        }

        private Profile profile() {
            Span first = new Span(0, 1);
            return new Profile(
                    "全市质量大会",
                    Profile.Kind.SPEECH,
                    "市长",
                    Map.of(Profile.Feature.KIND, first, Profile.Feature.HOST, first));
        }

        SpeechFacts rich() {
            List<Section> sections = List.of(
                    new Section(0, null, 1, "一、", "去年的工作", from("一、", "亿元。")),
                    new Section(1, null, 1, "二、", "今年的任务", from("二、", "品牌不多。")),
                    new Section(2, 1, 2, "（一）", "抓监管", from("（一）", "带头。")),
                    new Section(3, 1, 2, "（二）", "抓品牌", from("（二）", "品牌不多。")));
            Entity.Region host = region("金华市", Entity.Region.Level.PREFECTURE, "330700", at("全市"));
            return facts(host, false, sections, entities(host), statements());
        }

        private List<Entity> entities(Entity.Region host) {
            return List.of(
                    host,
                    region("浙江省", Entity.Region.Level.PROVINCE, "330000", at("省长质量奖")),
                    region("苏溪镇", Entity.Region.Level.TOWN, null, at("苏溪镇")),
                    new Entity.Department("市场监督管理局", "金华市", "市场监管", "bureau", false, at("市市场监管局")),
                    new Entity.Department("工业和信息化局", "金华市", "工业和信息化", "bureau", true, at("市工信局")),
                    new Entity.Enterprise("仰韶酒业", true, at("仰韶酒业")),
                    new Entity.Policy(
                            "质量强市意见",
                            Entity.Policy.Kind.DOCUMENT,
                            "浙政发〔2018〕18号",
                            "issued",
                            "浙江省",
                            at("《质量强市意见》（浙政发〔2018〕18号）")),
                    new Entity.Award("省长质量奖", "province", "quality prize", "浙江省", at("省长质量奖")),
                    new Entity.Award("市长质量奖", "city", "quality prize", null, at("市长质量奖")));
        }

        private List<Fact> statements() {
            return List.of(
                    won("仰韶酒业", "enterprise", "省长质量奖", at("仰韶酒业获得省长质量奖")),
                    new Fact.AwardFact(
                            null, "organization", "省政府质量奖", Fact.AwardFact.Status.APPLIED, 5, null, at("5家企业申报省政府质量奖")),
                    new Fact.Indicator(
                            "金华市",
                            "region",
                            "名牌产品",
                            new BigDecimal("31.50"),
                            new BigDecimal("1E+2"),
                            "亿元",
                            Fact.Indicator.Kind.ACTUAL,
                            null,
                            at("31.50亿元", "全市有名牌产品")),
                    duty("市场监督管理局", Fact.Responsibility.Role.LEADS),
                    duty("工业和信息化局", Fact.Responsibility.Role.SUPPORTS),
                    new Fact.Responsibility(
                            "各县（区）",
                            Fact.Responsibility.ActorType.COLLECTIVE,
                            null,
                            Fact.Responsibility.Role.OWNS,
                            "放松监管",
                            "forbid",
                            "年内",
                            List.of(),
                            List.of(),
                            at("各县（区）年内不得放松监管")),
                    new Fact.Responsibility(
                            "苏溪镇",
                            Fact.Responsibility.ActorType.REGION,
                            null,
                            Fact.Responsibility.Role.OWNS,
                            "带头",
                            "must",
                            null,
                            List.of("服务质量"),
                            List.of(),
                            at("苏溪镇要带头")),
                    won("张三", "person", "市长质量奖", at("张三获得市长质量奖")),
                    new Fact.Problem("品牌不多", at("存在的问题是品牌不多")));
        }

        private Fact duty(String actor, Fact.Responsibility.Role role) {
            return new Fact.Responsibility(
                    actor,
                    Fact.Responsibility.ActorType.DEPARTMENT,
                    "金华市",
                    role,
                    "建立产品质量标准",
                    "must",
                    null,
                    List.of("产品质量", "农产品"),
                    List.of(),
                    at("市市场监管局要牵头建立产品质量标准，市工信局配合"));
        }
    }
}
