/**
 * A file becomes speeches: charset, web residue removed, collections split.
 */
@NullMarked
package org.qualitygraph.reading;

import org.jspecify.annotations.NullMarked;
