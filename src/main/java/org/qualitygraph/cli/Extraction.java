package org.qualitygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.SourceFacts;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.reading.UnreadableFile;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of good files to one place and a word on bad ones to another. */
final class Extraction implements Consumer<Extraction.Lines> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Writer out;
    private final PrintWriter errors;
    private boolean rejected;

    Extraction(Writer out, PrintWriter errors) {
        this.out = out;
        this.errors = errors;
    }

    /** {@return whether any file could not be read} */
    boolean rejected() {
        return rejected;
    }

    @Override
    public void accept(Lines lines) {
        if (lines.problem() != null) {
            rejected = true;
            errors.println("quality-graph: " + lines.problem());
        }
        try {
            for (String line : lines.told()) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write the facts", failed);
        }
    }

    /** {@return the facts of each speech as JSON, a speech a line} */
    static List<String> facts(SourceFacts source) {
        return source.speeches().stream()
                .map(facts -> JSON.writeValueAsString(FactsJson.of(facts)))
                .toList();
    }

    /**
     * What became of one file.
     *
     * @param told the facts of each speech, or what became of the file
     * @param problem why there are none, null when the file is good
     */
    record Lines(List<String> told, @Nullable String problem) {

        static Lines of(FoundFile file, Function<FoundFile, List<String>> told) {
            try {
                return new Lines(told.apply(file), null);
            } catch (UnreadableFile unreadable) {
                return rejected(file, unreadable.reason().name(), unreadable.getMessage());
            } catch (RuntimeException failed) {
                return rejected(file, "FAILED", "The program failed on this file, please report it: " + failed);
            }
        }

        private static Lines rejected(FoundFile file, String code, @Nullable String reason) {
            String name = file.name().replaceAll("\\p{Cntrl}", "?");
            return new Lines(List.of(), name + ": " + code + ": " + reason);
        }
    }
}
