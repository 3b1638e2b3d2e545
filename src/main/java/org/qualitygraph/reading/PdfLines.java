package org.qualitygraph.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private final PdfDrawing drawing = new PdfDrawing();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines collector = new PdfLines();
        collector.drawing.watch(collector);
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

    /** Tables with borders are read by their cells; what stands around them is read line by line. */
    @Override
    protected void writePage() throws IOException {
        List<PdfLine> rows = new ArrayList<>();
        for (PdfGrid grid : PdfGrid.of(drawing.take())) {
            PdfTable table = new PdfTable(
                    grid, charactersByArticle.stream().flatMap(List::stream).toList());
            if (table.isData()) {
                Set<TextPosition> inside = Collections.newSetFromMap(new IdentityHashMap<>());
                inside.addAll(table.characters());
                charactersByArticle.forEach(characters -> characters.removeIf(inside::contains));
                table.rows().forEach(row -> rows.add(new PdfLine(getCurrentPageNo(), grid.top(), 0, 0, 1, row, true)));
            }
        }
        int from = lines.size();
        super.writePage();
        endLine();
        rows.forEach(row -> insert(row, from));
    }

    private void insert(PdfLine row, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).y() <= row.y()) {
            at++;
        }
        lines.add(at, row);
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
                    first.getYDirAdj(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getFontSizeInPt(),
                    text.toString().strip(),
                    text.indexOf("\t") >= 0));
        }
        line.clear();
        text.setLength(0);
    }
}
