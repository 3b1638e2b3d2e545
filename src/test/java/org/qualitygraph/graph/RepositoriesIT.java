package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class RepositoriesIT {

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeEach
    void write(@Autowired SpeechWriter writer) {
        SharedGraph.clear();
        SpeechFacts facts = Fixtures.rich("a.txt", 1);
        writer.write(new SourceDocument("a.txt", "0".repeat(64), "a.txt", "text/plain", null), List.of(facts));
    }

    @Test
    void singleEntitiesAreFoundById(
            @Autowired Speeches speeches,
            @Autowired Regions regions,
            @Autowired Departments departments,
            @Autowired Enterprises enterprises,
            @Autowired Policies policies,
            @Autowired Awards awards) {
        RegionNode province = new RegionNode("330000", "浙江省", "province", "330000", false, null);
        RegionNode host = new RegionNode("330700", "金华市", "prefecture", "330700", false, province);
        assertThat(regions.findById("330700")).contains(host);
        assertThat(speeches.findAll()).singleElement().satisfies(speech -> {
            assertThat(speech.text()).isEqualTo(Fixtures.TEXT);
            assertThat(speech.host()).extracting(RegionNode::id).isEqualTo(host.id());
        });
        assertThat(departments.findById(NodeIds.department("市场监督管理局", "330700")))
                .hasValueSatisfying(body -> {
                    assertThat(body.function()).isEqualTo("市场监管");
                    assertThat(body.region()).extracting(RegionNode::id).isEqualTo(host.id());
                });
        assertThat(enterprises.findAll()).extracting(EnterpriseNode::name).containsExactly("仰韶酒业");
        assertThat(policies.findAll()).extracting(PolicyNode::status).containsExactly("issued");
        assertThat(awards.findAll())
                .extracting(AwardNode::name)
                .containsExactlyInAnyOrder("浙江省省长质量奖", "市长质量奖", "省政府质量奖");
    }
}
