/**
 * What people decided, as it is listed.
 */
@NullMarked
package org.qualitygraph.query.decided;

import org.jspecify.annotations.NullMarked;
