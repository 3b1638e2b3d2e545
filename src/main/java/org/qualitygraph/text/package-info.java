/**
 * Positions and normal forms: spans of text, and the alignment between what was written and its normal form.
 */
@NullMarked
package org.qualitygraph.text;

import org.jspecify.annotations.NullMarked;
