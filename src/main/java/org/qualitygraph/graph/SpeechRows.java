package org.qualitygraph.graph;

import org.qualitygraph.knowledge.SpeechFacts;

/** A speech as the rows of the statements that write it. */
final class SpeechRows {
    private SpeechRows() {}

    static Batches of(SpeechFacts facts, RegionDirectory directory, FunctionLineage lineage, ScriptFolding folding) {
        Batches batches = new Batches();
        EvidenceRows evidence = new EvidenceRows(facts);
        RegionRows regions = new RegionRows(facts, directory, batches);
        NodeRows nodes = new NodeRows(facts, regions, lineage, batches);
        TextRows.add(facts, evidence, folding, batches);
        EntityRows.add(facts, evidence, regions, nodes, batches);
        FactRows.add(facts, evidence, regions, nodes, batches);
        return batches;
    }
}
