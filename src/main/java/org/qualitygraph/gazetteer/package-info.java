/**
 * The project's linguistic knowledge as data: the CSV tables of {@code import/gazetteer} and the genre's closed word classes.
 */
@NullMarked
package org.qualitygraph.gazetteer;

import org.jspecify.annotations.NullMarked;
