package org.qualitygraph.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Collects the lines of a PDF with where they stand; wide gaps inside a line part the cells of a table. */
final class PdfLines extends PDFTextStripper {
    private static final float CELL_GAP = 1.9f;
    private static final float WORD_GAP = 0.2f;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines collector = new PdfLines();
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    /** A few operators may draw a form again and again; when the time is over, nobody waits for what is drawn. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableFile(Reason.TOO_COMPLEX, "The PDF takes too long to read; save its text.");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        if (!line.isEmpty()) {
            text.append(between(line.getLast(), positions.getFirst()));
        }
        text.append(word);
        line.addAll(positions);
    }

    private static String between(TextPosition before, TextPosition after) {
        float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        float size = Math.max(before.getFontSizeInPt(), 1);
        boolean latin = isLatin(before) && isLatin(after);
        return gap > CELL_GAP * size ? "\t" : gap > WORD_GAP * size && latin ? " " : "";
    }

    private static boolean isLatin(TextPosition position) {
        String character = position.getUnicode();
        return character.isEmpty() || character.charAt(0) < '\u2e80';
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty() && !text.toString().isBlank()) {
            TextPosition first = line.getFirst();
            TextPosition last = line.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getFontSizeInPt(),
                    text.toString().strip()));
        }
        line.clear();
        text.setLength(0);
    }
}
