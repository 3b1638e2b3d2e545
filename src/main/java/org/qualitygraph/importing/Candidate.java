package org.qualitygraph.importing;

import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.reading.UnreadableFile;

/** A file on its way into the graph. */
sealed interface Candidate {

    FoundFile file();

    /** The graph held the content when the import began, under the name {@code holder}. */
    record Held(FoundFile file, String holder) implements Candidate {}

    /** The content became speeches. */
    record Read(FoundFile file, String digest, SourceFacts facts) implements Candidate {}

    /** The content cannot become speeches. */
    record Unreadable(FoundFile file, String code, String reason) implements Candidate {}

    /** The import ended before it came to the file. */
    record Left(FoundFile file, Halt why) implements Candidate {}

    /** {@return what a file is, seen against the content that {@code before} holds} */
    static Candidate of(FoundFile file, Ledger before, SpeechSource source) {
        try {
            byte[] content = file.content();
            String digest = Ids.sha256(content);
            return before.holder(file.name(), digest)
                    .<Candidate>map(holder -> new Held(file, holder))
                    .orElseGet(() -> new Read(file, digest, source.read(file.name(), content)));
        } catch (UnreadableFile unreadable) {
            return new Unreadable(file, unreadable.reason().name(), String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException failed) {
            return failed(file, failed);
        }
    }

    /** {@return a file on which the program itself failed: one such file must not stop the others} */
    static Unreadable failed(FoundFile file, RuntimeException failed) {
        return new Unreadable(file, "FAILED", "The program failed on this file, please report it: " + failed);
    }
}
