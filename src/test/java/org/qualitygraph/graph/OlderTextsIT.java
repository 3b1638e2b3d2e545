package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.gazetteer.Tables;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Speeches that were imported before the search knew both scripts. */
class OlderTextsIT {
    private static final String FOUND =
            "CALL db.index.fulltext.queryNodes('sayings', '\"质量监督\"') YIELD node RETURN node";
    private static final String MARKED = "MATCH (speech:Speech {unfolded: true}) RETURN speech";

    private final Transactions transactions = new Transactions(SharedGraph.driver());

    @BeforeEach
    void forgetThatItWasDone() {
        SharedGraph.clear();
        SpeechWriter unaware = new SpeechWriter(transactions, RegionDirectory::empty, FunctionLineage::none);
        unaware.write(source("old.txt"), List.of(Fixtures.plain("old.txt", 1, "質量監督公司")));
        query("MATCH (step:Migration {name: 'older_texts'}) DELETE step");
    }

    @Test
    void eachScriptFindsThemAfterTheNextStart() {
        assertThat(query(FOUND)).isZero();

        new Migrations(SharedGraph.driver()).apply();
        assertThat(query(MARKED)).isEqualTo(1);
        texts().fold();

        query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        assertThat(query(FOUND)).isEqualTo(1);
        assertThat(query(MARKED)).isZero();
        assertThat(query("MATCH (sentence:Sentence) WHERE sentence.simplified = sentence.text RETURN sentence"))
                .isZero();
    }

    @Test
    void whatIsWrittenAgainMeanwhileIsLeftAlone() {
        new Migrations(SharedGraph.driver()).apply();
        SpeechWriter unaware = new SpeechWriter(transactions, RegionDirectory::empty, FunctionLineage::none);
        unaware.write(source("old.txt"), List.of(Fixtures.plain("old.txt", 1, "質量監督公司")));
        texts().fold();

        assertThat(query(MARKED)).isZero();
        assertThat(query(FOUND)).isZero();
    }

    private OlderTexts texts() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        ScriptFolding folding = ScriptConversion.of(new Tables(Path.of("import", "gazetteer")))::toSimplified;
        beans.addBean("folding", folding);
        return new OlderTexts(transactions, beans.getBeanProvider(ScriptFolding.class));
    }

    private static SourceDocument source(String key) {
        return new SourceDocument(key, "digest", key, "text/plain", "UTF-8");
    }

    private static int query(String cypher) {
        return SharedGraph.driver().executableQuery(cypher).execute().records().size();
    }
}
