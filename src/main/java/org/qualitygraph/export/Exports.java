package org.qualitygraph.export;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.qualitygraph.query.catalogue.AnswerStream;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.element.GraphReading;
import org.qualitygraph.query.element.Selection;
import org.springframework.stereotype.Component;

/** Writes exports, two at once. */
@Component
public final class Exports {
    private static final int AT_ONCE = 2;
    private static final String NAME = "quality-graph";

    private final GraphReading graph;
    private final AnswerStream answers;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Exports(GraphReading graph, AnswerStream answers) {
        this.graph = graph;
        this.answers = answers;
    }

    /**
     * Writes the graph or a part of it.
     *
     * @throws ExportsBusy when two are being written
     * @throws org.qualitygraph.query.element.UnknownNode when there is no node to begin at
     * @throws org.qualitygraph.query.element.TooManyNodes when too much stands around it
     */
    public void write(Selection selection, ExportFormat format, Outlet outlet) {
        String name = switch (selection) {
            case Selection.Whole whole -> NAME;
            case Selection.Around around -> NAME + "-" + around.node().replaceAll("[^\\w-]", "-");
        };
        Form form = Form.of(format);
        FileKind file = form.graphFile();
        seated(() -> graph.read(
                selection,
                elements -> form.graph()
                        .write(
                                format.rebuilds() ? elements : new InForce(elements),
                                outlet.open(name + "." + file.ending(), file))));
    }

    /**
     * Writes the answer to a question.
     *
     * @param given the question's parameters as text, by name
     * @throws ExportsBusy when two are being written
     * @throws org.qualitygraph.query.catalogue.RefusedParameter when a parameter is missing or not as the header tells
     */
    public void write(CatalogueQuestion question, Map<String, String> given, ExportFormat format, Outlet outlet) {
        Form form = Form.of(format);
        FileKind file = form.tableFile();
        seated(() -> answers.ask(
                question,
                given,
                rows -> form.table().write(rows, outlet.open(question.name() + "." + file.ending(), file))));
    }

    private void seated(Runnable work) {
        if (!places.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }
}
