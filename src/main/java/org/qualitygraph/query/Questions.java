package org.qualitygraph.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The statements behind the fixed addresses: every file of {@code cypher/answer}, read at start so that a faulty one is found at once. */
@Component
public final class Questions {
    private static final String FILES = "classpath*:cypher/answer/*.cypher";
    private static final String ENDING = ".cypher";

    private final Map<String, Question> byName = new TreeMap<>();

    Questions(ResourcePatternResolver resources) throws IOException {
        for (Resource file : resources.getResources(FILES)) {
            String fileName = String.valueOf(file.getFilename());
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            byName.put(name, Question.of(name, file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** {@return all questions by name} */
    public Collection<Question> all() {
        return byName.values();
    }

    /**
     * {@return the question called {@code name}}
     *
     * @throws IllegalArgumentException when there is none
     */
    public Question named(String name) {
        Question question = byName.get(name);
        if (question == null) {
            throw new IllegalArgumentException("no question " + name + " among " + byName.keySet());
        }
        return question;
    }
}
