package org.qualitygraph.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.reading.UnreadableFile.Reason;

/**
 * Finds the charset of a text by what it becomes: only in the right one do frequent characters make up a third of it.
 * Only few texts are sound UTF-8 by accident, and none of them makes sense in it.
 * What the file declares is not asked, for pages declare gb2312 and are UTF-8, or the other way round.
 */
final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final List<Charset> BYTES = List.of(GB18030, BIG5);
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE,
            "\u00841\u00953", GB18030);

    private static final String REPLACED = "\ufffd";
    private static final int LONGEST_MARK = 4;

    private final Plausibility plausibility;

    Charsets(Lexicon lexicon) {
        plausibility = new Plausibility(lexicon);
    }

    /**
     * {@return the text without its byte order mark}
     *
     * @throws UnreadableFile when no charset makes a Chinese text of the bytes
     */
    Decoded decode(byte[] content) {
        Optional<Decoded> marked = marked(content);
        if (marked.isPresent()) {
            return marked.get();
        }
        return zeros(content)
                .or(() -> strict(StandardCharsets.UTF_8, content).filter(found -> plausibility.isChinese(found.text())))
                .or(() -> mostPlausible(BYTES, content))
                .or(() -> mostPlausible(WIDE, content))
                .or(() -> strict(StandardCharsets.UTF_8, content))
                .or(() -> detected(content))
                .orElseThrow(() -> undecodable(content));
    }

    private static Optional<Decoded> marked(byte[] content) {
        String start = Signatures.head(content, LONGEST_MARK);
        return MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .findFirst()
                .map(mark -> strict(mark.getValue(), content)
                        .map(found -> new Decoded(found.text().substring(1), found.charset()))
                        .orElseThrow(() -> undecodable(content)));
    }

    /** A text without zero bytes is no UTF-16 with line ends or digits; the side the zeros stand on tells its order. */
    private Optional<Decoded> zeros(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] == 0) {
            return Optional.empty();
        }
        boolean latin = Math.max(zeros[0], zeros[1]) > content.length / 3;
        return mostPlausible(WIDE, content)
                .or(() -> latin ? strict(WIDE.get(zeros[1] >= zeros[0] ? 0 : 1), content) : Optional.empty());
    }

    private Optional<Decoded> mostPlausible(List<Charset> charsets, byte[] content) {
        return charsets.stream()
                .flatMap(charset -> strict(charset, content).stream())
                .filter(decoded -> plausibility.isChinese(decoded.text()))
                .max(Comparator.comparingDouble(decoded -> plausibility.of(decoded.text())));
    }

    /** Statistics of byte pairs help where a text is a bare list of rare names. */
    private static Optional<Decoded> detected(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || !Charset.isSupported(name)
                ? Optional.empty()
                : Stream.of(GB18030, BIG5)
                        .filter(charset -> charset.contains(Charset.forName(name)))
                        .findFirst()
                        .flatMap(charset -> strict(charset, content));
    }

    private static Optional<Decoded> strict(Charset charset, byte[] content) {
        String quick = charset.equals(StandardCharsets.UTF_8) ? new String(content, charset) : REPLACED;
        if (!quick.contains(REPLACED)) {
            return Optional.of(new Decoded(quick, charset));
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static UnreadableFile undecodable(byte[] content) {
        for (int cut = 1; cut <= 3 && cut < content.length; cut++) {
            byte[] whole = Arrays.copyOf(content, content.length - cut);
            if (strict(StandardCharsets.UTF_8, whole).isPresent()) {
                return new UnreadableFile(
                        Reason.BAD_ENCODING, "The file ends inside a character: it was cut off, fetch it again.");
            }
        }
        return new UnreadableFile(
                Reason.BAD_ENCODING, "The file is no text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8.");
    }
}
