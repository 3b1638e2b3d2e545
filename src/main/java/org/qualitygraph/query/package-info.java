/**
 * Questions to the graph and their answers.
 */
@NullMarked
package org.qualitygraph.query;

import org.jspecify.annotations.NullMarked;
