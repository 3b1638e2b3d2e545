package org.qualitygraph.extraction;

import org.qualitygraph.extraction.Quantities.Quantity;
import org.qualitygraph.text.Span;

/**
 * A number in its clause.
 *
 * @param clause the clause that holds it
 * @param start where its own words begin: behind the number before, or where the clause begins
 * @param before its own words in front of it
 * @param after the words between it and the next number, or up to the clause's end
 * @param first whether it is the clause's first number
 */
record Figure(Span clause, int start, String before, Quantity quantity, String after, Role role, boolean first) {

    /** {@return this figure with other words behind it} */
    Figure withAfter(String other) {
        return new Figure(clause, start, before, quantity, other, role, first);
    }

    /** {@return this figure with other words in front of it} */
    Figure withBefore(String other) {
        return new Figure(clause, start, other, quantity, after, role, first);
    }

    /** {@return whether it is the value of another time of what the number before measures} */
    boolean changes() {
        return role == Role.LATTER || role == Role.PAST;
    }

    /** What a number stands for beside the others of its clause. */
    enum Role {
        PLAIN,
        /** The value before the change: 由*79.6%*上升到90.3%. */
        FORMER,
        /** The value after the change. */
        LATTER,
        /** The value of an earlier year, in brackets: 比去年同期（*95.2%*）提高. */
        PAST,
        /** What had been planned: 任务*60家*, 下降*2.8%*的目标. */
        PLANNED,
        /** Compared with a plan or with others: 完成计划的*125%*, 高于年度目标*0.86个百分点*. */
        COMPARED
    }
}
