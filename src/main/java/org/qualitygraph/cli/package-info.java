/**
 * The commands: serve, import and extract.
 */
@NullMarked
package org.qualitygraph.cli;

import org.jspecify.annotations.NullMarked;
