package org.qualitygraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.element.Elements;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** RDF as programs read it. Written as it comes: RDF4J's own writer holds the whole graph. */
final class JsonLd implements GraphForm {

    @Override
    public void write(Elements elements, OutputStream out) {
        try (JsonGenerator json = JsonFactory.builder()
                .build()
                .createGenerator(ObjectWriteContext.empty(), new CsvLines.Open(out), JsonEncoding.UTF8)) {
            Triples.write(elements, new Objects(json));
        }
    }

    /** Triples that follow each other with the same subject become one object. */
    private static final class Objects extends AbstractRDFHandler {
        private final JsonGenerator json;
        private final Map<IRI, Set<Value>> said = new LinkedHashMap<>();
        private @Nullable Resource subject;

        Objects(JsonGenerator json) {
            this.json = json;
        }

        @Override
        public void startRDF() {
            json.writeStartObject();
            json.writeName("@context");
            json.writeStartObject();
            json.writeStringProperty("@vocab", Vocabulary.NAMESPACE);
            json.writeStringProperty(RDF.PREFIX, RDF.NAMESPACE);
            json.writeStringProperty(XSD.PREFIX, XSD.NAMESPACE);
            json.writeEndObject();
            json.writeName("@graph");
            json.writeStartArray();
        }

        @Override
        public void handleStatement(Statement statement) {
            if (!statement.getSubject().equals(subject)) {
                endSubject();
                subject = statement.getSubject();
            }
            said.computeIfAbsent(statement.getPredicate(), each -> new LinkedHashSet<>())
                    .add(statement.getObject());
        }

        @Override
        public void endRDF() {
            endSubject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void endSubject() {
            if (subject == null) {
                return;
            }
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("@id", subject.stringValue());
            said.forEach((predicate, values) -> {
                boolean type = predicate.equals(RDF.TYPE);
                json.writeName(type ? "@type" : compact(predicate));
                json.writeStartArray();
                values.forEach(value -> write(value, type));
                json.writeEndArray();
            });
            json.writeEndObject();
            said.clear();
        }

        private void write(Value value, boolean type) {
            switch (value) {
                case Literal literal -> write(literal);
                case IRI iri -> write(iri, type);
                default -> throw new IllegalArgumentException("neither a name nor a value: " + value);
            }
        }

        private void write(IRI iri, boolean type) {
            if (type) {
                json.writeString(compact(iri));
            } else {
                json.writeStartObject();
                json.writeStringProperty("@id", iri.stringValue());
                json.writeEndObject();
            }
        }

        private void write(Literal literal) {
            IRI datatype = literal.getDatatype();
            if (datatype.equals(XSD.STRING)) {
                json.writeString(literal.getLabel());
            } else if (datatype.equals(XSD.INTEGER)) {
                json.writeNumber(literal.longValue());
            } else if (datatype.equals(XSD.BOOLEAN)) {
                json.writeBoolean(literal.booleanValue());
            } else {
                // JSON has one kind of number only: 5.0 would come back as a whole one.
                json.writeStartObject();
                json.writeStringProperty("@value", literal.getLabel());
                json.writeStringProperty("@type", compact(datatype));
                json.writeEndObject();
            }
        }

        private static String compact(IRI iri) {
            return switch (iri.getNamespace()) {
                case Vocabulary.NAMESPACE -> iri.getLocalName();
                case RDF.NAMESPACE -> RDF.PREFIX + ":" + iri.getLocalName();
                case XSD.NAMESPACE -> XSD.PREFIX + ":" + iri.getLocalName();
                default -> iri.stringValue();
            };
        }
    }
}
