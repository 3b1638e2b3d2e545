package org.qualitygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j with a store of its own and with the settings that servers usually have: {@code LOAD CSV} reads files and addresses. */
public final class OtherServer implements AutoCloseable {
    private final DatabaseManagementService service;
    private final Path files;

    private OtherServer(DatabaseManagementService service, Path files) {
        this.service = service;
        this.files = files;
    }

    /** {@return the server, started in a new folder} */
    public static OtherServer start() {
        try {
            Path home = Files.createTempDirectory("other-server");
            Path files = Files.createDirectory(home.resolve("files"));
            DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(GraphDatabaseSettings.allow_file_urls, true)
                    .setConfig(GraphDatabaseSettings.load_csv_file_url_root, files)
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .build();
            return new OtherServer(service, files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return the address of the server, which asks for no password} */
    public URI uri() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var address = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }

    /** {@return the folder whose files {@code LOAD CSV FROM 'file:///…'} reads} */
    public Path files() {
        return files;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
