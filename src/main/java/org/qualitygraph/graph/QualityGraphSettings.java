package org.qualitygraph.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, as {@code quality-graph.*}.
 *
 * @param dataDirectory where the embedded database and its password live; not used with {@code spring.neo4j.uri}
 * @param importDirectory the speeches that {@code serve} imports into an empty graph
 * @param gazetteerDirectory the lists of names; the packaged ones serve when it is absent
 * @param waitForDatabase whether to start without a database that does not answer, and to go on when it does
 */
@ConfigurationProperties("quality-graph")
public record QualityGraphSettings(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("import/speeches") Path importDirectory,
        @DefaultValue("import/gazetteer") Path gazetteerDirectory,
        @DefaultValue("false") boolean waitForDatabase) {}
