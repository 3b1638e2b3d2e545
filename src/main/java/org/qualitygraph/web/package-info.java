/**
 * HTTP only: one controller a question family, problem details and the start page.
 */
@NullMarked
package org.qualitygraph.web;

import org.jspecify.annotations.NullMarked;
