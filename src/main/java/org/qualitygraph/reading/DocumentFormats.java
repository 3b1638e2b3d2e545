package org.qualitygraph.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** The formats in the order in which they claim a file, by its content. */
final class DocumentFormats {
    private final ReadingLimits limits;
    private final List<DocumentFormat> formats;
    private final Set<String> endings;

    DocumentFormats(Lexicon lexicon, ReadingLimits limits) {
        Charsets charsets = new Charsets(lexicon);
        HtmlFormat pages = new HtmlFormat(charsets, limits);
        this.limits = limits;
        formats = List.of(
                new PdfFormat(limits),
                new DocxFormat(limits),
                new DocFormat(),
                new RtfFormat(),
                pages,
                new MhtFormat(pages, limits),
                new ForeignFormat(),
                new TextFormat(charsets));
        endings = formats.stream().flatMap(format -> format.endings().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the text of a file}
     *
     * @param name the file's name; its ending must not promise another format
     */
    DocumentText read(String name, byte[] content) {
        atMost(limits.bytes(), content.length, "bytes");
        DocumentFormat format = formats.stream()
                .filter(each -> each.recognises(content))
                .findFirst()
                .orElseThrow();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.length > 0 && endings.contains(ending) && !format.endings().contains(ending)) {
            throw new UnreadableFile(
                    Reason.TYPE_MISMATCH,
                    "The content is not what ." + ending + " says; give the file its own ending.");
        }
        DocumentText text = format.read(content);
        atMost(limits.characters(), text.text().length(), "characters");
        return text;
    }

    private static void atMost(int limit, int count, String unit) {
        if (count > limit) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE, "The file has %d %s, the limit is %d; split it.".formatted(count, unit, limit));
        }
    }
}
