package org.qualitygraph.query.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions that can be asked by their name: every file of {@code cypher/query}, read at start. */
@Component
@EnableConfigurationProperties(CatalogueSettings.class)
public final class Catalogue {
    private static final String PACKAGED = "classpath*:cypher/query/*.cypher";
    private static final String ENDING = ".cypher";

    private final Map<String, CatalogueQuestion> byName = new TreeMap<>();

    Catalogue(ResourcePatternResolver resources, CatalogueSettings settings) throws IOException {
        read(resources.getResources(PACKAGED));
        read(resources.getResources("file:" + settings.directory().toAbsolutePath() + "/*" + ENDING));
    }

    private void read(Resource... files) throws IOException {
        for (Resource file : files) {
            String fileName = String.valueOf(file.getFilename());
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            byName.put(name, Header.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** {@return all questions by name} */
    public Collection<CatalogueQuestion> all() {
        return byName.values();
    }

    /** {@return the question called {@code name}} */
    public Optional<CatalogueQuestion> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
