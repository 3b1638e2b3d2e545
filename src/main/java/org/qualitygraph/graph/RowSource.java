package org.qualitygraph.graph;

import java.util.function.Supplier;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes rows of what a speech says, with what else is known of the places and bodies that it names. */
@Component
final class RowSource {
    private final Supplier<RegionDirectory> regions;
    private final Supplier<FunctionLineage> functions;
    private final Supplier<ScriptFolding> folding;

    @Autowired
    RowSource(
            ObjectProvider<RegionDirectory> regions,
            ObjectProvider<FunctionLineage> functions,
            ObjectProvider<ScriptFolding> folding) {
        this(
                () -> regions.getIfAvailable(RegionDirectory::empty),
                () -> functions.getIfAvailable(FunctionLineage::none),
                () -> folding.getIfAvailable(ScriptFolding::none));
    }

    RowSource(Supplier<RegionDirectory> regions, Supplier<FunctionLineage> functions, Supplier<ScriptFolding> folding) {
        this.regions = regions;
        this.functions = functions;
        this.folding = folding;
    }

    Batches rows(SpeechFacts facts) {
        return SpeechRows.of(facts, regions.get(), functions.get(), folding.get());
    }

    /** {@return what is known of divisions} */
    RegionDirectory regions() {
        return regions.get();
    }
}
