package org.qualitygraph.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitygraph.annotation.BodyNames;
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
import org.qualitygraph.importing.FileTrace.SpeechTrace;
import org.qualitygraph.knowledge.Ids;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.outline.Outline;
import org.qualitygraph.profile.Profiles;
import org.qualitygraph.profile.Profiles.Found;
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
import org.qualitygraph.text.Span;

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
    private final Profiles profiles;

    private FactReader(Tables tables) {
        knowledge = tables.digest();
        lexicon = Lexicon.of(tables);
        conversion = ScriptConversion.of(tables);
        normalForm = new NormalForm(conversion, CharacterForms.of(tables));
        reading = new SpeechFile(tables, lexicon, ReadingLimits.STANDARD);
        RegionNames regions = RegionNames.of(tables);
        profiles = new Profiles(lexicon);
        finder = new MentionFinder(tables, lexicon, regions);
        resolution = new Resolution(
                regions,
                BodyNames.of(tables, lexicon),
                conversion,
                lexicon,
                Areas.of(tables),
                new Companies(tables, lexicon),
                Calibration.of(tables));
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

    /**
     * Reads one file as {@link #read} does, and keeps each step.
     *
     * @throws org.qualitygraph.reading.UnreadableFile when the content cannot become speeches
     */
    public FileTrace trace(String source, byte[] content) {
        SpeechDocument document = reading.document(source, content);
        return new FileTrace(
                document,
                document.speeches().stream()
                        .map(raw -> new SpeechTrace(raw, normalForm.of(raw.text()), facts(source, raw)))
                        .toList());
    }

    /** {@return a digest of the gazetteer that it knows} */
    public String knowledge() {
        return knowledge;
    }

    private SpeechFacts facts(String source, RawSpeech raw) {
        boolean traditional = conversion.isTraditional(raw.text());
        AlignedText text = normalForm.of(raw.text(), traditional);
        Outline outline = Outline.of(text.normal());
        String title = raw.title() == null ? null : normalForm.of(raw.title()).normal();
        Found found = profiles.read(text, title);
        SpeechContext context = new SpeechContext(text, outline, lexicon, words, found.year());
        Mentions mentions = finder.find(context);
        List<Draft> drafts = extraction.extract(context, mentions);
        Resolved resolved = resolution.resolve(text, raw.title(), found.year(), mentions, drafts);
        Speech speech = new Speech(
                Ids.speech(source, raw.part()),
                source,
                raw.part(),
                title,
                found.year(),
                found.date(),
                resolved.host(),
                resolved.masked(),
                traditional ? "Hant" : "Hans",
                raw.text(),
                found.profile().and(evidence(text, resolved, traditional)));
        return new SpeechFacts(
                speech,
                Structure.sections(outline, text),
                Structure.sentences(outline, text),
                resolved.entities(),
                resolved.facts(),
                Coverage.unread(context, resolved.facts()));
    }

    /** The words that name or mask the host, and the first Traditional character. */
    private Map<Feature, Span> evidence(AlignedText text, Resolved resolved, boolean traditional) {
        Map<Feature, Span> evidence = new EnumMap<>(Feature.class);
        if (resolved.hostSpan() != null) {
            evidence.put(resolved.masked() ? Feature.MASKED : Feature.HOST, text.toOriginal(resolved.hostSpan()));
        }
        if (traditional) {
            conversion.firstTraditional(text.original()).ifPresent(span -> evidence.put(Feature.SCRIPT, span));
        }
        return evidence;
    }
}
