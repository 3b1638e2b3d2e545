package org.qualitygraph.graph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database of this process: the server that {@code spring.neo4j.uri} names, else an embedded one.
 *
 * <p>The driver depends on the connection details and these on the server, so that the server is the first to start and the
 * last to stop.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QualityGraphSettings.class)
class GraphConfiguration {

    /** What the database remarks on a statement is for the caller who wrote it; with ours it only costs time. */
    @Bean
    ConfigBuilderCustomizer withoutRemarks() {
        return driver -> driver.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(QualityGraphSettings settings) {
            return EmbeddedDatabase.open(settings.dataDirectory());
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return database.uri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic(EmbeddedDatabase.USER, database.password());
                }
            };
        }
    }
}
