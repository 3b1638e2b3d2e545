package org.qualitygraph.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Turns the bytes of a file into its speeches. */
public final class SpeechFile {
    /** Files above this size are refused; real ones stay far below. */
    public static final int LARGEST_BYTES = 8 * 1024 * 1024;

    private final Residue residue;
    private final Collection collection;
    private final Titles titles;

    /** A reader that knows the web residue and the salutations of {@code lexicon}. */
    public SpeechFile(Lexicon lexicon) {
        residue = new Residue(lexicon);
        collection = new Collection(lexicon);
        titles = new Titles(lexicon);
    }

    /**
     * {@return the speeches of a file, at least one}
     *
     * @throws UnreadableFile when the file is too large, no UTF-8 text, or holds no text
     */
    public List<RawSpeech> read(byte[] content) {
        String text = PageStamps.heal(residue.remove(decode(content)));
        if (text.isBlank()) {
            throw new UnreadableFile(
                    Reason.EMPTY_TEXT, "The file holds no text; save the speech itself as UTF-8 text.");
        }
        List<String> parts = collection.split(text);
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(i -> new RawSpeech(i + 1, titles.of(parts.get(i)), parts.get(i)))
                .toList();
    }

    private static String decode(byte[] content) {
        if (content.length > LARGEST_BYTES) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "The file has " + content.length + " bytes, the limit is " + LARGEST_BYTES + "; split it.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableFile(Reason.BAD_ENCODING, "The file is binary; save the speech as UTF-8 text.");
            }
            return (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException malformed) {
            throw new UnreadableFile(
                    Reason.BAD_ENCODING, "The file is not UTF-8 text; save it as UTF-8 and try again.");
        }
    }
}
