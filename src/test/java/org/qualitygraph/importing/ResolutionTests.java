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
