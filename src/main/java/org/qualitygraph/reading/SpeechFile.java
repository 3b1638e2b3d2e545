package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.Removed.Kind;
import org.qualitygraph.reading.UnreadableFile.Reason;
import org.qualitygraph.text.Span;

/** Turns the bytes of a file into its speeches. */
public final class SpeechFile {
    private final ReadingLimits limits;
    private final DocumentFormats formats;
    private final List<CleaningRule> rules;
    private final Collection collection;
    private final Titles titles;

    /** A reader that knows the web residue in {@code tables} and the salutations of {@code lexicon}. */
    public SpeechFile(Tables tables, Lexicon lexicon, ReadingLimits limits) {
        ResidueTable residue = new ResidueTable(tables);
        this.limits = limits;
        formats = new DocumentFormats(lexicon, limits);
        rules = List.of(
                new UnseenCharacters(),
                new MarkdownMarks(),
                new Pronunciations(),
                new PageNumbers(),
                new Residue(new ResidueLines(residue)),
                new FileEndings(),
                new PageStamps(),
                new WrappedLines(),
                new BrokenLines(),
                new PartedWords(),
                new Previews(),
                new SiteNames(residue),
                new BlankLines());
        collection = new Collection(lexicon);
        titles = new Titles(lexicon);
    }

    /**
     * {@return the speeches of a file, at least one}
     *
     * @param name the file's name, whose ending must not contradict the content
     * @throws UnreadableFile when the file is too large, of no format or charset that is read, or holds no text
     */
    public List<RawSpeech> read(String name, byte[] content) {
        return document(name, content).speeches();
    }

    /**
     * {@return what a file is read as, with what was taken out of it}
     *
     * @param name the file's name, whose ending must not contradict the content
     * @throws UnreadableFile when the file is too large, of no format or charset that is read, takes too long, or holds
     *     no text
     */
    public SpeechDocument document(String name, byte[] content) {
        return BoundedWork.within(limits.time(), () -> read(formats.read(name, content)));
    }

    private SpeechDocument read(DocumentText document) {
        CleanText clean = new CleanText(document);
        rules.forEach(clean::apply);
        if (clean.text().isBlank()) {
            throw new UnreadableFile(
                    Reason.EMPTY_TEXT, "The file holds no text; save the speech itself as UTF-8 text.");
        }
        List<Span> parts = collection.split(clean.text());
        clean.leaveOut(new Span(0, parts.getFirst().start()), Kind.NOTE, "stands before the first of several speeches");
        return new SpeechDocument(document.mediaType(), document.charset(), speeches(clean, parts), clean.removed());
    }

    private List<RawSpeech> speeches(CleanText clean, List<Span> parts) {
        List<RawSpeech> speeches = new ArrayList<>();
        for (Span part : parts) {
            String text = part.of(clean.text());
            Origin origin = span -> clean.place(span.shifted(part.start()));
            speeches.add(new RawSpeech(speeches.size() + 1, titles.of(text), text, origin));
        }
        return speeches;
    }
}
