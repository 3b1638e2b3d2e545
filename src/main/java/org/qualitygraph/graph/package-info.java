/**
 * The one door to Neo4j: embedded server, migrations, statements and the idempotent writer.
 */
@NullMarked
package org.qualitygraph.graph;

import org.jspecify.annotations.NullMarked;
