package org.qualitygraph.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Collects the straight lines that a page draws: strokes, and rectangles so thin that they are lines. */
final class PdfDrawing {
    private static final List<String> OPERATORS =
            List.of("m", "l", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    private static final int MOST = 2_000;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = start;

    /** Has the drawing told of what {@code engine} comes across. */
    void watch(PDFStreamEngine engine) {
        OPERATORS.forEach(name -> engine.addOperator(new Watched(engine, name)));
    }

    /** {@return the lines since the last call}; none of a page that draws too many to be tables. */
    List<PdfRule> take() {
        List<PdfRule> taken = rules.size() > MOST ? List.of() : List.copyOf(rules);
        rules.clear();
        path.clear();
        return taken;
    }

    private void rectangle(Point2D.Float first, Point2D.Float last) {
        Point2D.Float below = new Point2D.Float(first.x, last.y);
        Point2D.Float beside = new Point2D.Float(last.x, first.y);
        line(first, below);
        line(first, beside);
        line(below, last);
        line(beside, last);
    }

    private void line(Point2D.Float one, Point2D.Float other) {
        float wide = Math.abs(one.x - other.x);
        float high = Math.abs(one.y - other.y);
        if (path.size() <= MOST && Math.max(wide, high) >= SHORTEST && Math.min(wide, high) <= THIN) {
            path.add(
                    wide > high
                            ? new PdfRule(
                                    true, (one.y + other.y) / 2, Math.min(one.x, other.x), Math.max(one.x, other.x))
                            : new PdfRule(
                                    false, (one.x + other.x) / 2, Math.min(one.y, other.y), Math.max(one.y, other.y)));
        }
    }

    /** One operator of those that make paths and paint them. */
    private final class Watched extends OperatorProcessor {
        private final String name;

        Watched(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "m" -> {
                    at = point(operands, 0, 1, at);
                    start = at;
                }
                case "l" -> {
                    Point2D.Float end = point(operands, 0, 1, at);
                    line(at, end);
                    at = end;
                }
                case "h" -> line(at, start);
                case "re" -> rectangle(point(operands, 0, 1, at), opposite(operands));
                default -> painted();
            }
        }

        /** A path that is not painted only cuts what others paint. */
        private void painted() {
            if (!name.equals("n") && rules.size() <= MOST) {
                rules.addAll(path);
            }
            path.clear();
        }

        private Point2D.Float opposite(List<COSBase> operands) {
            return operands.size() < 4
                    ? at
                    : place(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
        }

        private Point2D.Float point(List<COSBase> operands, int x, int y, Point2D.Float otherwise) {
            return operands.size() <= y ? otherwise : place(number(operands, x), number(operands, y));
        }

        private float number(List<COSBase> operands, int index) {
            return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
        }

        /** Pages may be turned; what counts is where a reader sees the line. */
        private Point2D.Float place(float x, float y) {
            Point2D.Float drawn = getContext().transformedPoint(x, y);
            PDPage page = getContext().getCurrentPage();
            PDRectangle box = page.getCropBox();
            float left = drawn.x - box.getLowerLeftX();
            float bottom = drawn.y - box.getLowerLeftY();
            return switch (page.getRotation()) {
                case 90 -> new Point2D.Float(bottom, left);
                case 180 -> new Point2D.Float(box.getWidth() - left, bottom);
                case 270 -> new Point2D.Float(box.getHeight() - bottom, box.getWidth() - left);
                default -> new Point2D.Float(left, box.getHeight() - bottom);
            };
        }
    }
}
