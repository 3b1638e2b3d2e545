package org.qualitygraph.importing.queue;

import org.qualitygraph.importing.ImportReport.Entry;

/**
 * Something that happened to an import.
 *
 * @param number counts the events of one import from 1
 * @param type what happened
 * @param data an {@link ImportAnswer}, or for a file {@link FileDone}
 */
public record ImportEvent(int number, Type type, Object data) {

    /** What can happen; the report is the last event. */
    public enum Type {
        STATE,
        FILE,
        REPORT
    }

    /**
     * One file is done.
     *
     * @param position the file's among those found, from 0
     * @param done how many are done
     * @param found how many there are
     * @param file what became of it
     */
    public record FileDone(int position, int done, int found, Entry file) {}
}
