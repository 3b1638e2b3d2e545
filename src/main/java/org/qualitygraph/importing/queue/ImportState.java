package org.qualitygraph.importing.queue;

/** How far an import has come: it waits, is on its way, or has ended. */
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    STOPPED,
    FAILED;

    /** {@return whether nothing more will happen} */
    public boolean isEnd() {
        return this != WAITING && this != RUNNING;
    }
}
