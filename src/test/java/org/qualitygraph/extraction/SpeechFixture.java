package org.qualitygraph.extraction;

import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.annotation.CharacterForms;
import org.qualitygraph.annotation.NormalForm;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.text.AlignedText;

/** Reads a text of a test as the pipeline reads a speech, up to mentions and drafts. */
final class SpeechFixture {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final Lexicon LEXICON = Lexicon.of(TABLES);
    private static final NormalForm NORMAL_FORM =
            new NormalForm(ScriptConversion.of(TABLES), CharacterForms.of(TABLES));
    private static final MentionFinder FINDER = new MentionFinder(TABLES, LEXICON, RegionNames.of(TABLES));
    private static final FactExtraction EXTRACTION = new FactExtraction();
    private static final Words WORDS = new Words();

    private SpeechFixture() {}

    /** {@return the text as a speech; {@code \\n}, as tables of cases write it, breaks the line} */
    static SpeechContext context(String text) {
        AlignedText aligned = NORMAL_FORM.of(text.replace("\\n", "\n"));
        return new SpeechContext(aligned, Outline.of(aligned.normal()), LEXICON, WORDS, null);
    }

    static Mentions mentions(String text) {
        return FINDER.find(context(text));
    }

    static <D extends Draft> List<D> drafts(String text, Class<D> kind) {
        SpeechContext context = context(text);
        return EXTRACTION.extract(context, FINDER.find(context)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** {@return who has to do what, a line each} */
    static List<String> responsibilities(String text) {
        return drafts(text, ResponsibilityDraft.class).stream()
                .map(draft -> draft.actor() + " " + draft.role() + " " + draft.task())
                .toList();
    }

    /** {@return the facts that a table of cases writes with bars between them, none where it writes nothing} */
    static String[] listed(String facts) {
        return facts.isEmpty() ? new String[0] : facts.split("\\|");
    }

    /** {@return what is told of awards, a line each; the host, not yet known here, is written 本地} */
    static List<String> awards(String text) {
        return drafts(text, AwardDraft.class).stream()
                .map(draft -> (draft.subject() == null ? "本地" : draft.subject()) + " " + draft.status() + " "
                        + draft.award() + (draft.count() == null ? "" : " " + draft.count()))
                .toList();
    }
}
