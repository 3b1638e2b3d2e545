package org.qualitygraph.graph;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j server in this process, reached over Bolt on the loopback interface only. */
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedDatabase(DatabaseManagementService service, URI uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts the server whose store is below {@code directory}, which is made when it is absent.
     *
     * @throws GraphUnavailable when another process has the store open
     */
    static EmbeddedDatabase open(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        String password = PasswordFile.in(home).readOrCreate();
        DatabaseManagementService service = start(home);
        try {
            // Setting the password that is already set is refused, so a passing one comes between.
            setPassword(service, OwnerFile.random());
            setPassword(service, password);
            return new EmbeddedDatabase(service, boltUri(service.database("neo4j")), password);
        } catch (RuntimeException failed) {
            service.shutdown();
            throw failed;
        }
    }

    /** {@return where the server listens; the port is another at each start} */
    URI uri() {
        return uri;
    }

    /** {@return the password of {@link #USER}} */
    String password() {
        return password;
    }

    /** Stops the server once running transactions are through; can take ten seconds. */
    @Override
    public void close() {
        service.shutdown();
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        service.database("system")
                .executeTransactionally(
                        "ALTER USER $user SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("user", USER, "password", password),
                        Result::resultAsString,
                        // The first statement of a process wakes the planner, which on a busy machine takes its time.
                        Duration.ofMinutes(2));
    }

    private static DatabaseManagementService start(Path home) {
        try {
            return builder(home).build();
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileLockException) {
                    throw new GraphUnavailable(
                            "The graph in " + home + " is in use by another process: stop that one, or give this one"
                                    + " a folder of its own with --quality-graph.data-directory.",
                            failed);
                }
            }
            throw failed;
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path home) {
        return new DatabaseManagementServiceBuilder(home.resolve("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // A caller's statement must reach neither files nor the network.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.load_csv_file_url_root, home.resolve("empty"))
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                // Limits of callers' statements; the importer sets a time of its own.
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(10))
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(128))
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(256))
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.enable_discovery, false);
    }

    private static URI boltUri(GraphDatabaseService database) {
        var address = ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        if (address == null) {
            throw new IllegalStateException("the embedded database opened no Bolt port");
        }
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }
}
