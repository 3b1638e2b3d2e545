/**
 * What can be said: entities, facts, and the evidence that says them.
 */
@NullMarked
package org.qualitygraph.knowledge;

import org.jspecify.annotations.NullMarked;
