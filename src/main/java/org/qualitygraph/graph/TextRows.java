package org.qualitygraph.graph;

import static org.qualitygraph.graph.WriteStatement.NESTED_SECTIONS;
import static org.qualitygraph.graph.WriteStatement.SECTIONS;
import static org.qualitygraph.graph.WriteStatement.SECTION_SENTENCES;
import static org.qualitygraph.graph.WriteStatement.SENTENCES;
import static org.qualitygraph.graph.WriteStatement.SPEECH;
import static org.qualitygraph.graph.WriteStatement.TOP_SECTIONS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Section;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.text.Span;

/** The speech itself, its outline and its sentences as rows. */
final class TextRows {
    private final Speech speech;
    private final EvidenceRows evidence;
    private final ScriptFolding folding;
    private final Batches batches;

    private TextRows(Speech speech, EvidenceRows evidence, ScriptFolding folding, Batches batches) {
        this.speech = speech;
        this.evidence = evidence;
        this.folding = folding;
        this.batches = batches;
    }

    static void add(SpeechFacts facts, EvidenceRows evidence, ScriptFolding folding, Batches batches) {
        TextRows rows = new TextRows(facts.speech(), evidence, folding, batches);
        rows.speech();
        facts.sections().forEach(rows::section);
        Map<Span, Unread> unread = new HashMap<>();
        facts.unread().forEach(each -> unread.put(each.span(), each));
        facts.sentences().forEach(sentence -> rows.sentence(sentence, unread.get(sentence.span())));
    }

    private void speech() {
        var properties = Row.of(
                "id", speech.id(),
                "source", speech.source(),
                "part", speech.part(),
                "title", speech.title(),
                "simplified", folding.other(speech.title()),
                "year", speech.year(),
                "date", speech.date(),
                "masked", speech.masked(),
                "script", speech.script(),
                "text", speech.text());
        properties.putAll(profile());
        batches.add(SPEECH, "id", speech.id(), "source", speech.source(), "properties", properties);
    }

    /** Evidence as lists side by side, for a property holds no map. */
    private Map<String, @Nullable Object> profile() {
        Profile profile = speech.profile();
        List<Span> spans =
                profile.evidence().values().stream().map(evidence::codePoints).toList();
        return Row.of(
                "occasion", profile.occasion(),
                "kind", profile.kind() == null ? null : profile.kind().label(),
                "speakerRole", profile.speakerRole(),
                "evidenceOf",
                        profile.evidence().keySet().stream().map(Feature::label).toList(),
                "evidenceStarts", spans.stream().map(Span::start).toList(),
                "evidenceEnds", spans.stream().map(Span::end).toList());
    }

    private void section(Section section) {
        String id = NodeIds.section(speech.id(), section.ordinal());
        Span span = evidence.codePoints(section.span());
        var properties = Row.of(
                "ordinal", section.ordinal(),
                "level", section.level(),
                "label", section.label(),
                "heading", section.heading(),
                "start", span.start(),
                "end", span.end());
        batches.add(SECTIONS, "id", id, "properties", properties);
        if (section.parent() == null) {
            batches.add(TOP_SECTIONS, "id", id, "parent", speech.id());
        } else {
            batches.add(NESTED_SECTIONS, "id", id, "parent", NodeIds.section(speech.id(), section.parent()));
        }
    }

    private void sentence(Sentence sentence, @Nullable Unread unread) {
        String id = NodeIds.sentence(speech.id(), sentence.ordinal());
        Span span = evidence.codePoints(sentence.span());
        String text = sentence.span().of(speech.text());
        var properties = Row.of(
                "ordinal", sentence.ordinal(),
                "text", text,
                "simplified", folding.other(text),
                "wording", Wording.of(text),
                "start", span.start(),
                "end", span.end(),
                "unread",
                        unread == null
                                ? null
                                : unread.cues().stream().map(Unread.Cue::label).toList());
        batches.add(
                SENTENCES, "speech", speech.id(), "id", id, "ordinal", sentence.ordinal(), "properties", properties);
        if (sentence.section() != null) {
            batches.add(SECTION_SENTENCES, "id", id, "section", NodeIds.section(speech.id(), sentence.section()));
        }
    }
}
