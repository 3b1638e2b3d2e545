package org.qualitygraph.reading;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;

/** Writes what a reader sees of a Word paragraph: nothing hidden, deleted or moved to another place, no notes. */
final class DocxRuns {
    private DocxRuns() {}

    static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            switch (element) {
                case XWPFRun run -> text.append(isSeen(run) ? text(run) : "");
                case XWPFSDT control -> text.append(control.getContent().getText());
                default -> text.append(element);
            }
        }
        return text.toString();
    }

    private static boolean isSeen(XWPFRun run) {
        return !run.isVanish()
                && run.getCTR().sizeOfDelTextArray() == 0
                && !"moveFrom".equals(run.getCTR().getDomNode().getParentNode().getLocalName());
    }

    /** POI writes what pictures say into the text, as if that told a pronunciation. */
    private static String text(XWPFRun run) {
        return run.getPictureText().isEmpty() ? run.toString() : run.text();
    }
}
