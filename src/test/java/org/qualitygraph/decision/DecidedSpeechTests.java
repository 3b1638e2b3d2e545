package org.qualitygraph.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.graph.Fixtures;
import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Decided.Status;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Fact.Responsibility;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.SpeechFacts;

class DecidedSpeechTests {
    private final SpeechFacts rich = Fixtures.rich("a.txt", 1);
    private final SpeechFacts masked = Fixtures.masked("b.txt", 1);

    private static FactDecision decision(
            String id, Saying saying, Verdict verdict, Map<String, @Nullable Object> values, String... others) {
        return new FactDecision(id, saying.id(), saying.subject(), verdict, values, saying.values(), List.of(others));
    }

    private static Saying duty(SpeechFacts facts, String actor) {
        return Saying.of(facts).values().stream()
                .filter(saying -> saying.subject() == Subject.RESPONSIBILITY
                        && actor.equals(saying.values().get("actor")))
                .findFirst()
                .orElseThrow();
    }

    private Saying saying(String id) {
        return Objects.requireNonNull(Saying.of(rich).get(id));
    }

    private static SpeechFacts decided(SpeechFacts facts, FactDecision... decisions) {
        return new DecidedSpeech(facts, List.of(decisions), null).facts();
    }

    @Test
    void whereNobodyDecidedNothingChanges() {
        assertThat(decided(rich)).isEqualTo(rich);
        assertThat(decided(masked)).isEqualTo(masked);
    }

    @Test
    void aRejectedFactIsGoneAndTheOthersStay() {
        Saying rejected = duty(rich, "工业和信息化局");
        SpeechFacts now = decided(rich, decision("d", rejected, Verdict.REJECT, Map.of()));

        assertThat(now.facts()).hasSize(rich.facts().size() - 1);
        assertThat(now.facts(Responsibility.class))
                .extracting(Responsibility::actor)
                .doesNotContain("工业和信息化局");
    }

    @Test
    void aTaskIsRejectedWithAllWhoHaveIt() {
        String task =
                Ids.task(rich.speech().id(), rich.facts(Responsibility.class).getFirst());
        Saying saying = saying(task);

        assertThat(decided(rich, decision("d", saying, Verdict.REJECT, Map.of()))
                        .facts(Responsibility.class))
                .extracting(Responsibility::task)
                .doesNotContain("建立产品质量标准")
                .hasSize(2);
    }

    @Test
    void aCorrectedFactKeepsTheIdsUnderWhichItWasRead() {
        Saying read = duty(rich, "市场监督管理局");
        String task =
                Ids.task(rich.speech().id(), rich.facts(Responsibility.class).getFirst());
        SpeechFacts now = decided(
                rich,
                decision("d", read, Verdict.CORRECT, Map.of("actor", "商务局", "role", "OWNS")),
                decision("e", saying(task), Verdict.CORRECT, Map.of("task", "建立工程质量标准")));
        Responsibility duty = now.facts(Responsibility.class).getFirst();

        assertThat(duty.actor()).isEqualTo("商务局");
        assertThat(duty.role()).isEqualTo(Responsibility.Role.OWNS);
        assertThat(duty.task()).isEqualTo("建立工程质量标准");
        assertThat(Ids.statement(rich.speech().id(), duty)).isEqualTo(read.id());
        assertThat(Ids.task(rich.speech().id(), duty)).isEqualTo(task);
        assertThat(duty.provenance().decided())
                .isNotNull()
                .extracting(Decided::status)
                .isEqualTo(Status.CORRECTED);
    }

    @Test
    void aNamedPlaceIsTheHostAndWhatHadNoRegionIsOfIt() {
        PlaceName name = new PlaceName("d", "芦汀市", Entity.Region.Level.PREFECTURE, "990300");
        SpeechFacts now = new DecidedSpeech(masked, List.of(), name).facts();

        assertThat(now.speech().host()).isNotNull();
        assertThat(now.entities(Entity.Department.class))
                .extracting(Entity.Department::region)
                .containsExactly("芦汀市");
        assertThat(now.facts(Responsibility.class))
                .extracting(Responsibility::region)
                .containsExactly("芦汀市");
        assertThat(now.facts(Fact.AwardFact.class))
                .extracting(Fact.AwardFact::subject)
                .containsExactly("芦汀市");
        assertThat(now.facts())
                .extracting(fact -> Ids.statement(masked.speech().id(), fact))
                .containsExactlyElementsOf(masked.facts().stream()
                        .map(fact -> Ids.statement(masked.speech().id(), fact))
                        .toList());
    }

    @ParameterizedTest(name = "{0} → {1}: follows {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # before                | after                     | follows
            加强产品质量安全监管体系    | 全面加强产品质量安全监管体系   | true
            加强产品质量安全监管体系    | 加强产品质量安全监督体系      | true
            加强产品质量安全监管体系    | 建立工程质量追溯平台         | false
            """)
    void aDecisionFollowsItsFactIntoOtherWords(String before, String after, boolean follows) {
        SpeechFacts changed = worded(after);
        FactDecision decision = decision("d", duty(worded(before), "市场监督管理局"), Verdict.REJECT, Map.of());

        assertThat(new DecidedSpeech(changed, List.of(decision), null).inForce())
                .hasSize(follows ? 1 : 0);
    }

    @Test
    void aDecisionDoesNotFollowToAFactThatStoodBesideItsOwn() {
        SpeechFacts changed = worded("全面加强产品质量安全监管体系");
        String other = duty(changed, "市场监督管理局").id();
        Saying gone = duty(worded("加强产品质量安全监管体系"), "市场监督管理局");

        assertThat(new DecidedSpeech(changed, List.of(decision("d", gone, Verdict.REJECT, Map.of(), other)), null)
                        .inForce())
                .isEmpty();
    }

    private SpeechFacts worded(String task) {
        List<Fact> facts = rich.facts().stream()
                .map(fact -> fact instanceof Responsibility duty && duty.actor().equals("市场监督管理局")
                        ? Correction.of(duty, Map.of("task", task), duty.provenance())
                        : fact)
                .toList();
        return new SpeechFacts(rich.speech(), rich.sections(), rich.sentences(), rich.entities(), facts, rich.unread());
    }
}
