package org.qualitygraph.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.qualitygraph.text.Span;

/** A made-up speech of a given length; every second sentence or so sets a task, the others tell figures, awards and problems. */
final class AbundantSpeech {
    private static final List<String> FUNCTIONS =
            List.of("市场监管", "质量技术监督", "工业和信息化", "住房城乡建设", "农业农村", "商务", "卫生健康", "生态环境", "文化旅游", "教育", "财政", "交通运输");
    private static final List<String> AREAS = List.of("产品质量", "工程质量", "服务质量", "环境质量", "食品药品", "农产品");
    private static final List<String> VERBS = List.of("建立", "完善", "推进", "开展", "落实", "加强", "健全", "组织", "修订", "公布");
    private static final List<String> OBJECTS =
            List.of("标准", "检测平台", "追溯体系", "帮扶行动", "抽查", "认证", "品牌培育", "计量服务", "信用档案", "应急预案", "培训", "考核办法");
    private static final List<String> METRICS = List.of("制造业产品质量合格率", "省级名牌产品", "发明专利拥有量", "主持制定国家标准", "顾客满意度");
    private static final List<String> AWARDS = List.of("中国质量奖", "省长质量奖", "市长质量奖", "名牌产品", "驰名商标");
    private static final List<String> LEVELS = List.of("national", "province", "city", "province", "national");

    private static final List<Fact.Responsibility.Role> ROLES =
            List.of(Fact.Responsibility.Role.LEADS, Fact.Responsibility.Role.OWNS, Fact.Responsibility.Role.SUPPORTS);
    private static final List<Fact.AwardFact.Status> STANDINGS = List.of(
            Fact.AwardFact.Status.WON,
            Fact.AwardFact.Status.APPLIED,
            Fact.AwardFact.Status.ASPIRES,
            Fact.AwardFact.Status.LACKS);

    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private AbundantSpeech(int number) {
        this.number = number;
    }

    /** {@return the speech with the number, given in the city with that number, which states so many facts} */
    static SpeechFacts of(int number, int city, int count) {
        return new AbundantSpeech(number).facts(city, count);
    }

    private SpeechFacts facts(int city, int count) {
        String place = "试验" + city + "市";
        Provenance opening = say("各位同志，" + place + "召开质量大会。");
        Entity.Region host = new Entity.Region(
                place, Entity.Region.Level.PREFECTURE, Identity.of(List.of("%06d".formatted(700_000 + city))), opening);
        entities.put(place, host);
        policy("质量强国建设纲要", null);
        policy(place + "质量提升方案", place);
        for (int i = 0; i < count; i++) {
            state(place, i);
        }
        return new SpeechFacts(
                speech(host), List.of(whole()), sentences, List.copyOf(entities.values()), facts, List.of());
    }

    private void state(String place, int i) {
        switch (i % 10) {
            case 1 -> indicator(place, i);
            case 4 -> award(place, i);
            case 7 -> problem(i);
            default -> task(place, i);
        }
    }

    private void task(String place, int i) {
        String function = FUNCTIONS.get(pick(i, FUNCTIONS.size()));
        String body = function + "局";
        String task = VERBS.get(pick(i / 10, VERBS.size())) + "第" + number + "批" + OBJECTS.get(pick(i, OBJECTS.size()))
                + pick(i, 100);
        Provenance said = say(body + "要牵头" + task + "，年内完成。");
        entities.putIfAbsent(body, new Entity.Department(body, place, function, "bureau", false, said));
        Fact.Responsibility.Role role = ROLES.get(pick(i, ROLES.size()));
        List<String> policies = i % 20 == 0 ? List.of("质量强国建设纲要") : List.of();
        facts.add(new Fact.Responsibility(
                body,
                Fact.Responsibility.ActorType.DEPARTMENT,
                place,
                role,
                task,
                "must",
                i % 3 == 0 ? "年内" : null,
                List.of(AREAS.get(pick(i, AREAS.size()))),
                policies,
                said));
    }

    private void indicator(String place, int i) {
        String metric = METRICS.get(pick(i, METRICS.size()));
        BigDecimal value = BigDecimal.valueOf(pick(i, 1000), 1);
        facts.add(new Fact.Indicator(
                place,
                "region",
                metric,
                value,
                null,
                i % 4 == 1 ? "亿元" : "%",
                i % 20 == 1 ? Fact.Indicator.Kind.TARGET : Fact.Indicator.Kind.ACTUAL,
                2010 + number % 12,
                say(place + metric + "为" + value + "。")));
    }

    private void award(String place, int i) {
        int which = pick(i, AWARDS.size());
        String award = AWARDS.get(which);
        Fact.AwardFact.Status status = STANDINGS.get(pick(i, STANDINGS.size()));
        boolean won = status == Fact.AwardFact.Status.WON;
        String winner = won ? "试验企业" + pick(i, 5000) : place;
        Provenance said = say(winner + "与" + award + "。");
        entities.putIfAbsent(award, new Entity.Award(award, LEVELS.get(which), "quality prize", null, said));
        if (won) {
            entities.putIfAbsent(winner, new Entity.Enterprise(winner, true, said));
        }
        facts.add(new Fact.AwardFact(winner, won ? "enterprise" : "region", award, status, null, 2010 + i % 12, said));
    }

    private void problem(int i) {
        String problem = OBJECTS.get(pick(i, OBJECTS.size())) + "还不够，差距有" + pick(i, 100) + "处";
        facts.add(new Fact.Problem(problem, say("问题是" + problem + "。")));
    }

    private void policy(String name, @Nullable String issuer) {
        Entity.Policy.Kind kind = Entity.Policy.Kind.DOCUMENT;
        entities.put(name, new Entity.Policy(name, kind, null, "issued", issuer, say("要落实《" + name + "》。")));
    }

    /** The same number for the same place in every run, and no pattern that two speeches share. */
    private int pick(int i, int of) {
        return Math.floorMod((number * 31 + i) * 0x9E3779B1 >>> 8, of);
    }

    private Provenance say(String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence);
        sentences.add(new Sentence(sentences.size(), 0, span));
        return new Provenance(List.of(span), 0.9, "abundant");
    }

    private Section whole() {
        return new Section(0, null, 1, "一、", "工作", new Span(0, text.length()));
    }

    private Speech speech(Entity.Region host) {
        String source = source(number);
        Span first = new Span(0, 1);
        Profile profile = new Profile("质量大会", Profile.Kind.SPEECH, "市长", Map.of(Profile.Feature.KIND, first));
        return new Speech(
                Ids.speech(source, 1),
                source,
                1,
                "质量大会讲话之" + number,
                2010 + number % 12,
                null,
                host,
                false,
                "Hans",
                text.toString(),
                profile);
    }

    static String source(int number) {
        return "abundant/" + number + ".txt";
    }

    static SourceDocument document(int number) {
        String source = source(number);
        return new SourceDocument(
                source, Ids.sha256(source.getBytes(StandardCharsets.UTF_8)), source, "text/plain", "UTF-8");
    }
}
