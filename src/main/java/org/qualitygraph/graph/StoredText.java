package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.text.Span;

/** The text of a stored speech, into which its facts point by code points. */
final class StoredText {
    private final String text;
    private final int[] offsets;

    StoredText(String text) {
        this.text = text;
        offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    String text() {
        return text;
    }

    /** {@return the span in UTF-16 units of one in code points} */
    Span span(int start, int end) {
        return new Span(offsets[start], offsets[end]);
    }

    /** {@return the provenance that the properties of a fact tell} */
    Provenance provenance(Value fact) {
        List<Integer> starts = fact.get("starts").asList(Value::asInt);
        List<Integer> ends = fact.get("ends").asList(Value::asInt);
        List<Span> evidence = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            evidence.add(span(starts.get(i), ends.get(i)));
        }
        return new Provenance(
                evidence, fact.get("confidence").asDouble(), fact.get("rule").asString());
    }

    static @Nullable Integer integer(Value value) {
        return value.isNull() ? null : Integer.valueOf(value.asInt());
    }
}
