package org.qualitygraph.export;

import java.io.OutputStream;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.qualitygraph.query.element.Elements;

/** RDF as people read it. */
final class Turtle implements GraphForm {

    @Override
    public void write(Elements elements, OutputStream out) {
        Triples.write(elements, new TurtleWriter(new CsvLines.Open(out)));
    }
}
