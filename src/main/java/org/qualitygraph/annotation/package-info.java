/**
 * Words, tags, script conversion and the gazetteer of names; the only place that knows HanLP.
 */
@NullMarked
package org.qualitygraph.annotation;

import org.jspecify.annotations.NullMarked;
