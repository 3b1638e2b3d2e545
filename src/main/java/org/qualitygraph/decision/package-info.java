/**
 * What people decide about what was read, and what a speech says once their decisions are in force.
 */
@NullMarked
package org.qualitygraph.decision;

import org.jspecify.annotations.NullMarked;
