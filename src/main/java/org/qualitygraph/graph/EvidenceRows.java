package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Decided;
import org.qualitygraph.knowledge.Decided.Status;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Provenance;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Statement;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/** The properties by which every fact of one speech carries its evidence. */
final class EvidenceRows {
    private final String speech;
    private final List<Sentence> sentences;
    private final CodePoints codePoints;

    EvidenceRows(SpeechFacts facts) {
        speech = facts.speech().id();
        sentences = facts.sentences();
        codePoints = CodePoints.of(facts.speech().text());
    }

    /** {@return the provenance of {@code statement}, which is number {@code ordinal} of its speech, with further properties} */
    Map<String, @Nullable Object> of(Statement statement, int ordinal, @Nullable Object... further) {
        return of(Ids.statement(speech, statement), statement.provenance(), ordinal, further);
    }

    Map<String, @Nullable Object> of(String factId, Provenance provenance, int ordinal, @Nullable Object... further) {
        List<Span> spans = provenance.evidence().stream().map(codePoints::of).toList();
        Decided decided = provenance.decided();
        Map<String, @Nullable Object> row = Row.of(
                "factId", factId,
                "confidence", provenance.confidence(),
                "rule", provenance.rule(),
                "status", (decided == null ? Status.EXTRACTED : decided.status()).label(),
                "decision", decided == null ? null : decided.decision(),
                "speech", speech,
                "ordinal", ordinal,
                "evidence", sentences(provenance),
                "starts", spans.stream().map(Span::start).toList(),
                "ends", spans.stream().map(Span::end).toList());
        row.putAll(Row.of(further));
        return row;
    }

    /** {@return {@code span} counted in code points} */
    Span codePoints(Span span) {
        return codePoints.of(span);
    }

    private List<String> sentences(Provenance provenance) {
        return sentences.stream()
                .filter(sentence -> provenance.evidence().stream()
                        .anyMatch(span -> sentence.span().overlaps(span)))
                .map(sentence -> NodeIds.sentence(speech, sentence.ordinal()))
                .toList();
    }
}
