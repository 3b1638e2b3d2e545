/**
 * Uploads and samples on their way into the graph: they wait, are imported one at a time, and tell what became of them.
 */
@NullMarked
package org.qualitygraph.importing.queue;

import org.jspecify.annotations.NullMarked;
