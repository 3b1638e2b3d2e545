package org.qualitygraph.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** What the clauses of a sentence on responsibilities hand on to the next: what is spoken of, who is, and how they were named. */
final class ResponsibilityState {
    private static final int NOWHERE = -1;
    private final OutlineSentence sentence;
    private final Span body;
    private final Period period;
    private List<Task> topics = List.of();
    private List<Assignee> spokenOf = List.of();
    private boolean obliging;
    private boolean named;
    private boolean addressed;
    private boolean headed;
    private List<Assignee> sharers = List.of();
    private boolean leading;
    private boolean handedBack;
    private int openUpTo = NOWHERE;
    private @Nullable Span mentioned;

    ResponsibilityState(OutlineSentence sentence, Span body, Period period) {
        this.sentence = sentence;
        this.body = body;
        this.period = period;
    }

    OutlineSentence sentence() {
        return sentence;
    }

    Period period() {
        return period;
    }

    /** {@return where the sentence ends without the units behind it} */
    int end() {
        return body.end();
    }

    /** 计量这条线: what is given stands in a clause of its own. */
    void topics(List<Task> spoken) {
        topics = spoken;
    }

    List<Task> topics() {
        return topics;
    }

    /** Who was named and not obliged; a clause with 要 may oblige him yet. */
    void spokenOf(List<Assignee> actors) {
        spokenOf = actors;
    }

    List<Assignee> spokenOf() {
        return spokenOf;
    }

    /** Says that a clause has obliged somebody. */
    void oblige(boolean byClause) {
        obliging |= byClause;
    }

    boolean obliging() {
        return obliging;
    }

    /** Says that a clause has named who acts. */
    void name() {
        named = true;
    }

    boolean named() {
        return named;
    }

    /** 各镇街：, 市水利局： – only an address, or the heading of a body's tasks. */
    void addressOnly(boolean groups, boolean bodies) {
        addressed = groups;
        headed = bodies;
    }

    boolean addressed() {
        return addressed;
    }

    boolean headed() {
        return headed;
    }

    /** 甲局牵头编制计划: whoever acts further on leads. */
    void lead(boolean byClause) {
        leading = byClause;
    }

    boolean leading() {
        return leading;
    }

    /** Says that a clause has given away what stood before it, and that others follow. */
    void handBack(boolean given) {
        handedBack = given;
    }

    boolean handedBack() {
        return handedBack;
    }

    /** *产业联盟的标准*，由甲局牵头制定: a clause that names nobody may name what the next one deals with. */
    void mention(Span clause) {
        mentioned = clause;
    }

    /** {@return the clause without anybody that ends right before {@code start}, null when there is none} */
    @Nullable
    Span mentionedBefore(int start) {
        return mentioned != null && mentioned.end() + 1 == start ? mentioned : null;
    }

    /** Who has been given a part each by the clauses right before. */
    void sharers(List<Assignee> actors) {
        sharers = actors;
    }

    List<Assignee> sharers() {
        return sharers;
    }

    /** 完善制度，具体办法由甲局制定: what stands before the clause that names its own actor stays open. */
    void keepOpen(int end) {
        openUpTo = end;
    }

    boolean keepsOpen() {
        return openUpTo != NOWHERE;
    }

    int openUpTo() {
        return openUpTo;
    }
}
