package org.qualitygraph.reading;

import com.rtfparserkit.converter.text.AbstractTextConverter;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import org.qualitygraph.reading.TableLines.Cell;

/** Writes an RTF document's body as lines; headers, footers, notes and pictures stay out. */
final class RtfText extends AbstractTextConverter {
    private final PlacedText lines = new PlacedText();
    private final StringBuilder pending = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Boolean> continues = new ArrayList<>();
    private TableLines table = new TableLines();
    private boolean inTable;
    private boolean continuing;
    private int count;

    /** {@return the lines so far, with the number of each paragraph or row} */
    PlacedText lines() {
        endParagraph();
        return lines;
    }

    @Override
    public void processExtractedText(String text) {
        pending.append(text);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        switch (command) {
            case trowd -> continues.clear();
            case clvmrg -> continuing = true;
            case cellx -> {
                continues.add(continuing);
                continuing = false;
            }
            case intbl -> inTable = true;
            case pard -> inTable = false;
            case cell -> endCell();
            case row -> endRow();
            default -> super.processCommand(command, parameter, hasParameter, optional);
        }
        if (!inTable && pending.indexOf("\n") >= 0) {
            endParagraph();
        }
    }

    private void endCell() {
        boolean below = cells.size() < continues.size() && continues.get(cells.size());
        cells.add(new Cell(pending.toString(), 1, below ? 0 : 1));
        pending.setLength(0);
    }

    private void endRow() {
        int before = table.toString().length();
        table.add(cells);
        cells.clear();
        count++;
        lines.append(table.toString().substring(before), count, count);
    }

    private void endParagraph() {
        table = new TableLines();
        if (!pending.isEmpty()) {
            count++;
            lines.append(pending.toString().stripTrailing() + "\n", count, count);
            pending.setLength(0);
        }
    }
}
