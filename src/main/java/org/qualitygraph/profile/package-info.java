/**
 * What a speech is as a whole – its kind, its occasion, its date, who speaks – each with the words that say so.
 */
@NullMarked
package org.qualitygraph.profile;

import org.jspecify.annotations.NullMarked;
