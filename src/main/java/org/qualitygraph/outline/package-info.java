/**
 * Numbered headings 一、 （一） 1. 一是 第一， as a tree of items with their sentences.
 */
@NullMarked
package org.qualitygraph.outline;

import org.jspecify.annotations.NullMarked;
