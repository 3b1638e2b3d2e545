/**
 * Cities side by side.
 */
@NullMarked
package org.qualitygraph.query.comparison;

import org.jspecify.annotations.NullMarked;
