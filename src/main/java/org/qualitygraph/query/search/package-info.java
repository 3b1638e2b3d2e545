/**
 * The one search box: words become a full-text query, and hits show where the words stand.
 */
@NullMarked
package org.qualitygraph.query.search;

import org.jspecify.annotations.NullMarked;
