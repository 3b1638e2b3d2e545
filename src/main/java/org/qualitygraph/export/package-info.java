/**
 * What the graph holds leaves in the forms that others take: one small class a form.
 */
@NullMarked
package org.qualitygraph.export;

import org.jspecify.annotations.NullMarked;
