/**
 * What the graph is made of and what the names in it mean, for those who write Cypher.
 */
@NullMarked
package org.qualitygraph.query.schema;

import org.jspecify.annotations.NullMarked;
