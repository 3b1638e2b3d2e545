package org.qualitygraph.export;

import static org.qualitygraph.export.Vocabulary.VALUES;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.element.Elements;
import org.qualitygraph.query.element.NodeElement;
import org.qualitygraph.query.element.RelationshipElement;

/**
 * The graph as triples. A relationship is one triple; where it has properties, an {@code rdf:Statement} beside it has them. The
 * places where something is said are quotes, things of their own.
 */
final class Triples {
    /** Lists that stand side by side: where quotes begin, where they end. */
    private static final Set<String> QUOTES = Set.of("starts", "ends", "evidenceStarts", "evidenceEnds", "evidenceOf");

    private final RDFHandler out;

    private Triples(RDFHandler out) {
        this.out = out;
    }

    static void write(Elements elements, RDFHandler out) {
        Triples triples = new Triples(out);
        out.startRDF();
        out.handleNamespace(Vocabulary.PREFIX, Vocabulary.NAMESPACE);
        out.handleNamespace(RDF.PREFIX, RDF.NAMESPACE);
        out.handleNamespace(XSD.PREFIX, XSD.NAMESPACE);
        elements.nodeKinds().forEach(kind -> elements.nodes(kind, triples::node));
        elements.relationshipKinds().forEach(kind -> elements.relationships(kind, triples::relationship));
        out.endRDF();
    }

    private void node(NodeElement node) {
        IRI thing = Vocabulary.thing(node.kind().label(), node.id());
        node.labels().forEach(label -> say(thing, RDF.TYPE, Vocabulary.label(label)));
        boolean speech = node.labels().contains("Speech");
        properties(thing, speech ? node.id() : text(node.properties().get("speech")), node.properties());
    }

    private void relationship(RelationshipElement relationship) {
        String type = relationship.kind().type();
        IRI from = Vocabulary.thing(relationship.kind().from().label(), relationship.from());
        IRI to = Vocabulary.thing(relationship.kind().to().label(), relationship.to());
        IRI predicate = Vocabulary.relationship(type);
        say(from, predicate, to);
        if (!relationship.properties().isEmpty()) {
            String fact = text(relationship.properties().get("factId"));
            IRI statement =
                    Vocabulary.thing("statement", String.join("|", type, relationship.from(), relationship.to(), fact));
            say(statement, RDF.TYPE, RDF.STATEMENT);
            say(statement, RDF.SUBJECT, from);
            say(statement, RDF.PREDICATE, predicate);
            say(statement, RDF.OBJECT, to);
            properties(statement, text(relationship.properties().get("speech")), relationship.properties());
        }
    }

    private void properties(IRI thing, String speech, Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            if (!QUOTES.contains(name)) {
                List<?> values = value instanceof List<?> list ? list : List.of(value);
                values.forEach(each -> say(thing, Vocabulary.property(name), value(name, each)));
            }
        });
        quotes(thing, speech, properties, "starts", "ends");
        quotes(thing, speech, properties, "evidenceStarts", "evidenceEnds");
    }

    private void quotes(IRI thing, String speech, Map<String, Object> properties, String from, String to) {
        List<?> starts = list(properties.get(from));
        List<?> ends = list(properties.get(to));
        List<?> tells = from.equals("starts") ? List.of() : list(properties.get("evidenceOf"));
        List<IRI> quotes = IntStream.range(0, Math.min(starts.size(), ends.size()))
                .mapToObj(i -> Vocabulary.thing("quote", speech + "/" + starts.get(i) + "-" + ends.get(i)))
                .toList();
        quotes.forEach(quote -> say(thing, Vocabulary.property("quote"), quote));
        for (int i = 0; i < quotes.size(); i++) {
            IRI quote = quotes.get(i);
            say(quote, RDF.TYPE, Vocabulary.label("Quote"));
            say(quote, Vocabulary.property("speech"), Vocabulary.thing("Speech", speech));
            say(quote, Vocabulary.property("start"), value("start", starts.get(i)));
            say(quote, Vocabulary.property("end"), value("end", ends.get(i)));
            if (i < tells.size()) {
                say(quote, Vocabulary.property("tells"), value("tells", tells.get(i)));
            }
        }
    }

    private void say(IRI subject, IRI predicate, Value object) {
        out.handleStatement(VALUES.createStatement(subject, predicate, object));
    }

    private static Value value(String name, Object value) {
        return switch (value) {
            case String it -> text(name, it);
            case Long it -> VALUES.createLiteral(it.toString(), XSD.INTEGER);
            case Double it -> decimal(it);
            case Boolean it -> VALUES.createLiteral(it);
            case LocalDate it -> VALUES.createLiteral(it.toString(), XSD.DATE);
            case ZonedDateTime it ->
                VALUES.createLiteral(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(it), XSD.DATETIME);
            case Object it -> VALUES.createLiteral(it.toString());
        };
    }

    /** Ids of speeches and sentences lead there. */
    private static Value text(String name, String text) {
        return switch (name) {
            case "speech" -> Vocabulary.thing("Speech", text);
            case "evidence" -> Vocabulary.thing("Sentence", text);
            default -> VALUES.createLiteral(text);
        };
    }

    /** The one form of a number that all writers of RDF agree on: {@code 9.36E1}. */
    private static Value decimal(double value) {
        String label = VALUES.createLiteral(value).getLabel();
        return VALUES.createLiteral(XMLDatatypeUtil.normalizeDouble(label), XSD.DOUBLE);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
