package org.qualitygraph.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qualitygraph.query.element.Column;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.RelationshipElement;
import org.qualitygraph.query.element.RelationshipKind;
import tools.jackson.databind.json.JsonMapper;

/** GraphML, as Gephi, yEd, Cytoscape and NetworkX read it; a property of several values is a JSON list in one text. */
final class GraphMl implements GraphForm {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final JsonMapper JSON = new JsonMapper();

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @Override
    public void write(Elements elements, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new CsvLines.Open(out), StandardCharsets.UTF_8.name());
            new Document(xml).write(elements);
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new BrokenOutput(failed);
        }
    }

    private static String id(String label, String id) {
        return token(label) + '.' + token(id);
    }

    /** {@return a name that XML takes as a token: other characters than letters and digits as their numbers} */
    private static String token(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(point -> {
            boolean plain = point < 0x80 && (Character.isLetterOrDigit(point) || point == '-' || point == '.');
            safe.append(plain ? Character.toString(point) : "_" + Integer.toHexString(point) + "_");
        });
        return safe.toString();
    }

    /** {@return the type of the values of a column} */
    private static String type(Column column) {
        if (column.list()) {
            return "string";
        }
        return switch (column.type()) {
            case INTEGER -> "long";
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case STRING, DATE, DATE_TIME -> "string";
        };
    }

    private static Map<String, String> types(Stream<Column> columns) {
        Map<String, String> types = new TreeMap<>();
        columns.forEach(
                column -> types.merge(column.name(), type(column), (one, other) -> one.equals(other) ? one : "string"));
        return types;
    }

    /** One document as it is written. */
    private record Document(XMLStreamWriter xml) {

        void write(Elements elements) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key("labels", "node", "labels", "string");
            key("type", "edge", "type", "string");
            keys("node", types(elements.nodeKinds().stream().flatMap(kind -> kind.columns().stream())));
            keys("edge", types(elements.relationshipKinds().stream().flatMap(kind -> kind.columns().stream())));
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "quality-graph");
            xml.writeAttribute("edgedefault", "directed");
            elements.nodeKinds().forEach(kind -> elements.nodes(kind, this::node));
            elements.relationshipKinds().forEach(kind -> elements.relationships(kind, this::edge));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void keys(String owner, Map<String, String> types) throws XMLStreamException {
            for (var each : types.entrySet()) {
                key(id(owner, each.getKey()), owner, each.getKey(), each.getValue());
            }
        }

        private void key(String id, String owner, String name, String type) throws XMLStreamException {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", id);
            xml.writeAttribute("for", owner);
            xml.writeAttribute("attr.name", token(name));
            xml.writeAttribute("attr.type", type);
        }

        private void node(NodeElement node) {
            try {
                xml.writeCharacters("\n");
                xml.writeStartElement("node");
                xml.writeAttribute("id", id(node.kind().label(), node.id()));
                data("labels", String.join(" ", node.labels()));
                properties("node", node.properties());
                xml.writeEndElement();
            } catch (XMLStreamException failed) {
                throw new BrokenOutput(failed);
            }
        }

        private void edge(RelationshipElement relationship) {
            RelationshipKind kind = relationship.kind();
            try {
                xml.writeCharacters("\n");
                xml.writeStartElement("edge");
                xml.writeAttribute("source", id(kind.from().label(), relationship.from()));
                xml.writeAttribute("target", id(kind.to().label(), relationship.to()));
                data("type", kind.type());
                properties("edge", relationship.properties());
                xml.writeEndElement();
            } catch (XMLStreamException failed) {
                throw new BrokenOutput(failed);
            }
        }

        private void properties(String owner, Map<String, Object> properties) throws XMLStreamException {
            for (var each : properties.entrySet()) {
                Object value = each.getValue();
                data(
                        id(owner, each.getKey()),
                        value instanceof List<?> list ? JSON.writeValueAsString(list) : value.toString());
            }
        }

        private void data(String key, String text) throws XMLStreamException {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(text.replaceAll(NOT_XML, "\uFFFD"));
            xml.writeEndElement();
        }
    }
}
