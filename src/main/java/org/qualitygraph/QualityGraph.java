package org.qualitygraph;

/** Starts. */
final class QualityGraph {
    private QualityGraph() {}

    public static void main(String[] args) {}
}
