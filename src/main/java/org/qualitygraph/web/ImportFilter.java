package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.queue.ImportItem;

/**
 * Which imports.
 *
 * @param ended whether their reports are there; null takes all
 */
record ImportFilter(
        @Nullable @Schema(description = "true: those whose report is there; false: those that wait or run")
        Boolean ended) {

    boolean takes(ImportItem item) {
        return ended == null || ended == item.state().isEnd();
    }
}
