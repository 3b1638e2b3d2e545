/**
 * Reports on speed and memory, run by {@code mvn -Pbench test}; nothing here passes or fails by a time.
 */
@NullMarked
package org.qualitygraph.bench;

import org.jspecify.annotations.NullMarked;
