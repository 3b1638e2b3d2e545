/**
 * Quality Graph: Chinese texts on quality policy become a knowledge graph in which every fact quotes its sentence.
 */
@NullMarked
package org.qualitygraph;

import org.jspecify.annotations.NullMarked;
