package org.qualitygraph.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.annotation.CharacterForms;
import org.qualitygraph.annotation.NormalForm;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.annotation.Words;
import org.qualitygraph.extraction.Coverage;
import org.qualitygraph.extraction.Draft;
import org.qualitygraph.extraction.FactExtraction;
import org.qualitygraph.extraction.MentionFinder;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.extraction.SpeechContext;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.reading.RawSpeech;
import org.qualitygraph.reading.ReadingLimits;
import org.qualitygraph.reading.SpeechDocument;
import org.qualitygraph.reading.SpeechFile;
import org.qualitygraph.resolution.Areas;
import org.qualitygraph.resolution.Calibration;
import org.qualitygraph.resolution.Companies;
import org.qualitygraph.resolution.Resolution;
import org.qualitygraph.resolution.Resolution.Resolved;
import org.qualitygraph.text.AlignedText;

/** From a file's bytes to the facts of its speeches. Safe for use by several threads. */
public final class FactReader {
    private final String knowledge;
    private final Lexicon lexicon;
    private final ScriptConversion conversion;
    private final NormalForm normalForm;
    private final SpeechFile reading;
    private final Words words = new Words();
    private final MentionFinder finder;
    private final FactExtraction extraction = new FactExtraction();
    private final Resolution resolution;

    private FactReader(Tables tables) {
        knowledge = tables.digest();
        lexicon = Lexicon.of(tables);
        conversion = ScriptConversion.of(tables);
        normalForm = new NormalForm(conversion, CharacterForms.of(tables));
        reading = new SpeechFile(tables, lexicon, ReadingLimits.STANDARD);
        RegionNames regions = RegionNames.of(tables);
        finder = new MentionFinder(tables, lexicon, regions);
        resolution = new Resolution(
                regions, conversion, lexicon, Areas.of(tables), new Companies(tables, lexicon), Calibration.of(tables));
    }

    /** {@return a reader that knows the gazetteer in {@code folder}, or the packaged one when it is absent} */
    public static FactReader open(Path folder) {
        return new FactReader(new Tables(folder));
    }

    /**
     * Reads one file.
     *
     * @param source the file's name with folders below the import root; base of the speeches' ids
     * @return the facts of each speech in the file
     * @throws org.qualitygraph.reading.UnreadableFile when the content cannot become speeches
     */
    public List<SpeechFacts> read(String source, byte[] content) {
        return readSource(source, content).speeches();
    }

    /**
     * Reads one file as {@link #read} does.
     *
     * @return the facts of each speech, with what the file is
     */
    public SourceFacts readSource(String source, byte[] content) {
        SpeechDocument document = reading.document(source, content);
        Charset charset = document.charset();
        return new SourceFacts(
                document.mediaType(),
                charset == null ? null : charset.name(),
                document.speeches().stream().map(raw -> facts(source, raw)).toList());
    }

    /** {@return a digest of the gazetteer that it knows} */
    public String knowledge() {
        return knowledge;
    }

    private SpeechFacts facts(String source, RawSpeech raw) {
        AlignedText text = normalForm.of(raw.text());
        Outline outline = Outline.of(text.normal());
        SpeechContext context = new SpeechContext(text, outline, lexicon, words);
        Mentions mentions = finder.find(context);
        List<Draft> drafts = extraction.extract(context, mentions);
        SpeechDates dates = SpeechDates.of(text.normal(), raw.title());
        Resolved resolved = resolution.resolve(text, raw.title(), dates.year(), mentions, drafts);
        Speech speech = new Speech(
                Ids.speech(source, raw.part()),
                source,
                raw.part(),
                raw.title() == null ? null : normalForm.of(raw.title()).normal(),
                dates.year(),
                dates.date(),
                resolved.host(),
                resolved.masked(),
                conversion.isTraditional(raw.text()) ? "Hant" : "Hans",
                raw.text());
        return new SpeechFacts(
                speech,
                Structure.sections(outline, text),
                Structure.sentences(outline, text),
                resolved.entities(),
                resolved.facts(),
                Coverage.unread(context, resolved.facts()));
    }
}
