package org.qualitygraph.importing;

/** Why an import ends before its last file; what it has written stays. */
public enum Halt {
    CANCELLED("The import was cancelled before it came to this file; import it again if it is wanted."),
    DISK_FULL("The disk has too little room left; make room, then import this file again."),
    SHUT_DOWN("The service was shut down before it came to this file; import it again."),
    CUT_OFF("The service broke off before it told of this file; import it again: what it wrote of it stays as it is."),
    DATABASE_NOT_REACHED("The database did not answer; see that it runs, then import this file again."),
    FAILED("The program failed before it came to this file, please report it; its log says why.");

    private final String sentence;

    Halt(String sentence) {
        this.sentence = sentence;
    }

    /** {@return what it means for a file that was not imported, and what to do} */
    public String sentence() {
        return sentence;
    }
}
