package org.qualitygraph.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity.Award;
import org.qualitygraph.knowledge.Entity.Department;
import org.qualitygraph.knowledge.Entity.Enterprise;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.knowledge.Entity.Region;
import org.qualitygraph.knowledge.Fact.AwardFact;
import org.qualitygraph.knowledge.Fact.Indicator;
import org.qualitygraph.knowledge.Fact.Problem;
import org.qualitygraph.knowledge.Fact.Responsibility;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
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

/** Two speeches of which everything is known: one in an invented city, one in a place that it does not name. */
final class Fixture {
    static final SpeechFacts YUNZHOU = new Fixture("""
            一、压实责任
            𠮷祥的开端。市场监督管理局要牵头开展质量提升行动，财政局配合。2025年底前，市场监督管理局要落实《质量强市实施意见》。
            二、成绩和问题
            恒岳机械获得省长质量奖，全市拥有品牌78个。=质量创新试点不多。
            """).yunzhou();

    static final SpeechFacts MASKED = new Fixture("XX市要夺取中国质量奖，各部门要提高质量意识。").masked();

    private final String text;

    private Fixture(String text) {
        this.text = text;
    }

    private SpeechFacts yunzhou() {
        Region city = new Region("云州市", Region.Level.PREFECTURE, new Identity.Unknown(), said("全市"));
        Speech speech = new Speech(
                Ids.speech("yunzhou.txt", 1),
                "yunzhou.txt",
                1,
                "在质量强市大会上的讲话",
                2023,
                "2023-05-04",
                city,
                false,
                "Hans",
                text,
                new Profile("质量强市大会", Profile.Kind.SPEECH, "市长", Map.of(Profile.Feature.KIND, span("压实责任", "压实责任"))));
        return new SpeechFacts(
                speech,
                List.of(
                        new Section(0, null, 1, "一、", "压实责任", span("一、", "《质量强市实施意见》。")),
                        new Section(1, null, 1, "二、", "成绩和问题", span("二、", "不多。"))),
                List.of(
                        sentence(0, 0, "𠮷祥的开端。"),
                        sentence(1, 0, "市场监督管理局要牵头开展质量提升行动，财政局配合。"),
                        sentence(2, 0, "2025年底前，市场监督管理局要落实《质量强市实施意见》。"),
                        sentence(3, 1, "恒岳机械获得省长质量奖，全市拥有品牌78个。"),
                        sentence(4, 1, "=质量创新试点不多。")),
                List.of(
                        city,
                        new Department("市场监督管理局", "云州市", "市场监管", "bureau", false, said("市场监督管理局")),
                        new Department("财政局", "云州市", "财政", "bureau", false, said("财政局")),
                        new Enterprise("恒岳机械", true, said("恒岳机械")),
                        new Policy("质量强市实施意见", Policy.Kind.DOCUMENT, "云政发〔2023〕1号", "issued", "云州市", said("质量强市实施意见")),
                        new Policy("质量提升行动", Policy.Kind.INITIATIVE, null, null, null, said("质量提升行动")),
                        new Award("省长质量奖", "province", "quality prize", null, said("省长质量奖"))),
                List.of(
                        task("市场监督管理局", Role.LEADS, "开展质量提升行动", null, "市场监督管理局要牵头开展质量提升行动"),
                        task("财政局", Role.SUPPORTS, "开展质量提升行动", null, "市场监督管理局要牵头开展质量提升行动"),
                        task("市场监督管理局", Role.OWNS, "落实《质量强市实施意见》", "2025年底前", "2025年底前，市场监督管理局要落实《质量强市实施意见》"),
                        new AwardFact(
                                "恒岳机械", "enterprise", "省长质量奖", AwardFact.Status.WON, null, 2022, said("恒岳机械获得省长质量奖")),
                        new Indicator(
                                "云州市",
                                "region",
                                "品牌",
                                new BigDecimal("78"),
                                null,
                                "个",
                                Indicator.Kind.ACTUAL,
                                2023,
                                said("品牌78个")),
                        new Problem("=质量创新试点不多", said("=质量创新试点不多"))),
                List.of(new Unread(span("𠮷祥的开端。", "𠮷祥的开端。"), List.of(Unread.Cue.OBLIGATION))));
    }

    private SpeechFacts masked() {
        Speech speech = new Speech(
                Ids.speech("masked.txt", 1),
                "masked.txt",
                1,
                null,
                2021,
                null,
                null,
                true,
                "Hans",
                text,
                Profile.UNKNOWN);
        return new SpeechFacts(
                speech,
                List.of(),
                List.of(new Sentence(0, null, new Span(0, text.length()))),
                List.of(new Award("中国质量奖", "national", "quality prize", null, said("中国质量奖"))),
                List.of(
                        new AwardFact(null, "region", "中国质量奖", AwardFact.Status.ASPIRES, null, null, said("要夺取中国质量奖")),
                        new Responsibility(
                                "各部门",
                                ActorType.COLLECTIVE,
                                null,
                                Role.OWNS,
                                "提高质量意识",
                                "must",
                                null,
                                List.of(),
                                List.of(),
                                said("各部门要提高质量意识"))),
                List.of());
    }

    private Responsibility task(String actor, Role role, String task, @Nullable String deadline, String quote) {
        return new Responsibility(
                actor,
                ActorType.DEPARTMENT,
                "云州市",
                role,
                task,
                "must",
                deadline,
                List.of("产品质量"),
                task.contains("《") ? List.of("质量强市实施意见") : List.of(),
                said(quote));
    }

    private Sentence sentence(int ordinal, int section, String words) {
        return new Sentence(ordinal, section, span(words, words));
    }

    private Provenance said(String quote) {
        return new Provenance(List.of(span(quote, quote)), 0.9, "fixture");
    }

    private Span span(String first, String last) {
        int start = text.indexOf(first);
        return new Span(start, text.indexOf(last, start) + last.length());
    }
}
