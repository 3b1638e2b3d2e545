/**
 * A caller's own Cypher: what may run is decided before it runs, and bounded while it does.
 */
@NullMarked
package org.qualitygraph.query.cypher;

import org.jspecify.annotations.NullMarked;
