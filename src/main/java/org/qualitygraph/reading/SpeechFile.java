package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.reading.UnreadableFile.Reason;
import org.qualitygraph.text.Span;

/** Turns the bytes of a file into its speeches. */
public final class SpeechFile {
    private final DocumentFormats formats;
    private final List<CleaningRule> rules;
    private final Collection collection;
    private final Titles titles;

    /** A reader that knows the web residue in {@code tables} and the salutations of {@code lexicon}. */
    public SpeechFile(Tables tables, Lexicon lexicon, ReadingLimits limits) {
        ResidueTable residue = new ResidueTable(tables);
        formats = new DocumentFormats(lexicon, limits);
        rules = List.of(
                new UnseenCharacters(),
                new MarkdownMarks(),
                new Residue(new ResidueLines(residue)),
                new PageStamps(),
                new BrokenLines(),
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
     * @throws UnreadableFile when the file is too large, of no format or charset that is read, or holds no text
     */
    public SpeechDocument document(String name, byte[] content) {
        DocumentText document = formats.read(name, content);
        CleanText clean = new CleanText(document);
        rules.forEach(clean::apply);
        if (clean.text().isBlank()) {
            throw new UnreadableFile(
                    Reason.EMPTY_TEXT, "The file holds no text; save the speech itself as UTF-8 text.");
        }
        return new SpeechDocument(document.mediaType(), document.charset(), speeches(clean), clean.removed());
    }

    private List<RawSpeech> speeches(CleanText clean) {
        List<RawSpeech> speeches = new ArrayList<>();
        int end = 0;
        for (String part : collection.split(clean.text())) {
            int start = clean.text().indexOf(part, end);
            end = start + part.length();
            Origin origin = span -> clean.place(new Span(start + span.start(), start + span.end()));
            speeches.add(new RawSpeech(speeches.size() + 1, titles.of(part), part, origin));
        }
        return speeches;
    }
}
