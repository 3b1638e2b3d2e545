package org.qualitygraph.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Turns the bytes of a file into its speeches. */
public final class SpeechFile {
    private final DocumentFormats formats;
    private final Residue residue;
    private final Collection collection;
    private final Titles titles;

    /** A reader that knows the web residue and the salutations of {@code lexicon}. */
    public SpeechFile(Lexicon lexicon, ReadingLimits limits) {
        formats = new DocumentFormats(lexicon, limits);
        residue = new Residue(lexicon);
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
        String text = PageStamps.heal(residue.remove(formats.read(name, content).text()));
        if (text.isBlank()) {
            throw new UnreadableFile(
                    Reason.EMPTY_TEXT, "The file holds no text; save the speech itself as UTF-8 text.");
        }
        List<String> parts = collection.split(text);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new RawSpeech(i + 1, titles.of(parts.get(i)), parts.get(i)))
                .toList();
    }
}
