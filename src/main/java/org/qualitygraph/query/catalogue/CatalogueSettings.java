package org.qualitygraph.query.catalogue;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param directory questions of one's own, beside the packaged ones; a file of the same name wins; need not exist
 */
@ConfigurationProperties("quality-graph.catalogue")
record CatalogueSettings(@DefaultValue("cypher/query") Path directory) {}
