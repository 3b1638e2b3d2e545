package org.qualitygraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/** Reads the text boxes that hang on a paragraph of a Word document, each once although the file has it in two forms. */
final class TextBoxes {
    private final List<String> lines = new ArrayList<>();

    private TextBoxes() {}

    /** {@return the paragraphs in the boxes, in order} */
    static List<String> of(XWPFParagraph paragraph) {
        TextBoxes boxes = new TextBoxes();
        boxes.search(paragraph.getCTP().getDomNode(), false);
        return boxes.lines;
    }

    private void search(Node node, boolean inBox) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = name(child);
            if (inBox && name.equals("p")) {
                StringBuilder line = new StringBuilder();
                write(child, line);
                lines.add(line.toString());
            }
            if (!name.equals("Fallback")) {
                search(child, name.equals("txbxContent") || (inBox && !name.equals("p")));
            }
        }
    }

    /** A box inside a box has lines of its own. */
    private static void write(Node node, StringBuilder line) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (name(child)) {
                case "t" -> line.append(text(child));
                case "tab" -> line.append('\t');
                case "br" -> line.append('\n');
                case "txbxContent", "Fallback" -> {}
                default -> write(child, line);
            }
        }
    }

    private static String text(Node run) {
        StringBuilder text = new StringBuilder();
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeValue() == null ? "" : child.getNodeValue());
        }
        return text.toString();
    }

    private static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }
}
