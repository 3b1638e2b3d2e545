package org.qualitygraph.importing;

/**
 * How an import changes what the graph holds of one kind of thing.
 *
 * @param kind as a speech's facts are told: {@code speeches}, {@code departments}, {@code responsibilities} …
 * @param added how many are new
 * @param changed how many are said in another way or at another place
 * @param removed how many are no longer said
 */
public record Change(String kind, int added, int changed, int removed) {

    boolean isNone() {
        return added == 0 && changed == 0 && removed == 0;
    }

    Change plus(Change other) {
        return new Change(kind, added + other.added, changed + other.changed, removed + other.removed);
    }
}
