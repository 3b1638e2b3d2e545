/**
 * Sentences become mentions and facts: one class a kind.
 */
@NullMarked
package org.qualitygraph.extraction;

import org.jspecify.annotations.NullMarked;
