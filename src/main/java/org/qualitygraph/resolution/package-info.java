/**
 * Names become entities: host region, abbreviations, lineage.
 */
@NullMarked
package org.qualitygraph.resolution;

import org.jspecify.annotations.NullMarked;
