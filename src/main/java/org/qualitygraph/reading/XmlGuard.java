package org.qualitygraph.reading;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Walks through XML without building anything: no document type, no deep nesting, no template from elsewhere. */
final class XmlGuard {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?|ftp):.*|\\\\\\\\.*|file:/{2}[^/].*");

    private final ReadingLimits limits;

    XmlGuard(ReadingLimits limits) {
        this.limits = limits;
    }

    void check(String name, InputStream part) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw forbidden("defines a document type");
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        checkElement(xml, depth);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile(
                    Reason.CORRUPT, "The document's part %s is damaged; save the document again.".formatted(name));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "0");
        return factory;
    }

    private void checkElement(XMLStreamReader xml, int depth) {
        if (depth > limits.depth()) {
            throw new UnreadableFile(Reason.TOO_COMPLEX, "The document nests too deep; save its text as plain text.");
        }
        boolean template = attribute(xml, "Type").endsWith("/attachedTemplate");
        if (template && ELSEWHERE.matcher(attribute(xml, "Target")).matches()) {
            throw forbidden("loads a template from elsewhere");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getLocalName().equals("Relationship") ? xml.getAttributeValue(null, name) : null;
        return value == null ? "" : value;
    }

    private static UnreadableFile forbidden(String what) {
        return new UnreadableFile(
                Reason.FORBIDDEN_XML, "The document %s; save its text as plain text.".formatted(what));
    }
}
