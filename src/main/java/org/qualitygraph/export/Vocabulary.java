package org.qualitygraph.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The names of things and of what is said of them, as {@code vocabulary.ttl} describes them. */
final class Vocabulary {
    static final String PREFIX = "qg";
    static final String NAMESPACE = "urn:quality-graph:vocabulary#";
    static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String THING = "urn:quality-graph:";

    private Vocabulary() {}

    /** {@return the class of the nodes that have the label} */
    static IRI label(String label) {
        return VALUES.createIRI(NAMESPACE, encoded(label));
    }

    static IRI property(String name) {
        return VALUES.createIRI(NAMESPACE, encoded(name));
    }

    /** {@return the property that a type of relationship is: {@code setIn} for {@code SET_IN}} */
    static IRI relationship(String type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return property(name.toString());
    }

    /** {@return the name of one thing of its kind} */
    static IRI thing(String kind, String id) {
        return VALUES.createIRI(THING + encoded(kind) + ":" + encoded(id));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
