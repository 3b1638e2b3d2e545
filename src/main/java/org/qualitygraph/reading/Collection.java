package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.text.Span;

/**
 * Splits a file that holds several speeches. The surest sign decides: numbered headings of parts (篇1, 第一篇：…, 讲话（一）), titles
 * of speeches with their texts below, salutations on lines of their own.
 */
final class Collection {
    private final List<PartStarts> signs;

    Collection(Lexicon lexicon) {
        SpeechTitles titles = new SpeechTitles(lexicon);
        signs = List.of(new PartHeadings(lexicon), titles, new Salutations(lexicon));
    }

    /** {@return the speeches' places in the text, in order, at least one; what stands before the first is no speech} */
    List<Span> split(String text) {
        List<Integer> starts = signs.stream()
                .map(sign -> sign.in(text))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of(0));
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            stripped(text, starts.get(i), end).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<Span> stripped(String text, int start, int end) {
        String part = text.substring(start, end);
        int from = start + part.length() - part.stripLeading().length();
        int to = start + part.stripTrailing().length();
        return Stream.of(part)
                .filter(it -> !it.isBlank())
                .map(it -> new Span(from, to))
                .findFirst();
    }
}
