/**
 * The graph, or a part of it, element by element, for whoever carries it away.
 */
@NullMarked
package org.qualitygraph.query.element;

import org.jspecify.annotations.NullMarked;
