/**
 * Parts of the graph as nodes and relationships, for a canvas, with the evidence of what they say.
 */
@NullMarked
package org.qualitygraph.query.canvas;

import org.jspecify.annotations.NullMarked;
