package org.qualitygraph.extraction;

/**
 * What the readers of one speech's responsibilities share.
 *
 * @param carried whose the next clause is
 * @param chain clauses that wait for the actor's tasks to end
 * @param open sentences that wait for a phrase behind them
 * @param assigned what was given so far
 */
record ResponsibilityParts(
        SpeechContext context,
        ClauseKinds kinds,
        TaskClauses tasks,
        ActorLists lists,
        ActorPhrases phrases,
        UnitPhrases units,
        ImpliedObligation implied,
        AssignedTasks assigned,
        OpenTasks open,
        TaskChain chain,
        CarryOver carried) {

    static ResponsibilityParts of(SpeechContext context, Mentions mentions) {
        ClauseKinds kinds = new ClauseKinds(context);
        TaskClauses tasks = new TaskClauses(context, kinds);
        ActorLists lists = new ActorLists(context, mentions);
        AssignedTasks assigned = new AssignedTasks(context);
        ActorPhrases phrases = new ActorPhrases(context, lists);
        return new ResponsibilityParts(
                context,
                kinds,
                tasks,
                lists,
                phrases,
                new UnitPhrases(context, lists),
                new ImpliedObligation(context, kinds),
                assigned,
                new OpenTasks(context, tasks, assigned),
                new TaskChain(context, phrases, tasks, kinds.opening(), assigned),
                new CarryOver(context));
    }
}
