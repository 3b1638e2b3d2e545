/**
 * The catalogue: questions that are files of {@code cypher/query} and nothing else.
 */
@NullMarked
package org.qualitygraph.query.catalogue;

import org.jspecify.annotations.NullMarked;
