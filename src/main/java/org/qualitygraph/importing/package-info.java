/**
 * The pipeline from file to graph, with its ledger, report and progress.
 */
@NullMarked
package org.qualitygraph.importing;

import org.jspecify.annotations.NullMarked;
