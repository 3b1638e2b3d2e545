package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.AccessKeys;
import org.qualitygraph.graph.AccessRole;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.graph.UnsafeSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may do what: on the loopback interface anybody anything, elsewhere whoever has the key. */
@Component
class Access {
    private static final String SCHEME = "Bearer ";
    private static final List<String> DECIDING = List.of("/api/facts/", "/api/entities/", "/api/decisions/");

    private final boolean keysNeeded;
    private final AccessKeys keys;

    Access(WebSettings web, QualityGraphSettings settings, @Value("${server.address:0.0.0.0}") InetAddress address) {
        keysNeeded = web.keysNeeded() || !address.isLoopbackAddress();
        Optional<AccessKeys> made = AccessKeys.read(settings.dataDirectory());
        if (keysNeeded && made.isEmpty()) {
            throw new UnsafeSettings(refusal(address, settings.dataDirectory()));
        }
        keys = made.orElse(AccessKeys.none());
    }

    private static String refusal(InetAddress address, Path directory) {
        return ("Others can reach %s, and there are no keys in %s: make them with 'quality-graph keys --data-directory %s',"
                        + " or serve this machine alone with --server.address=127.0.0.1.")
                .formatted(address.getHostAddress(), AccessKeys.file(directory), directory);
    }

    boolean keysNeeded() {
        return keysNeeded;
    }

    /** {@return what the request's key allows; everything where none is needed} */
    Optional<AccessRole> role(HttpServletRequest request) {
        if (!keysNeeded) {
            return Optional.of(AccessRole.ADMINISTER);
        }
        return keys.role(key(request.getHeader("Authorization")));
    }

    private static @Nullable String key(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /** {@return what a request needs; empty where anybody may ask} */
    static Optional<AccessRole> needed(HttpServletRequest request) {
        // Decoded and without detours, as the dispatcher sees it: /%61pi is /api.
        String path = request.getServletPath();
        boolean guarded = path.startsWith("/api/") || path.equals("/mcp") || path.startsWith("/actuator");
        if (!guarded || path.equals("/api/access") || path.startsWith("/actuator/health")) {
            return Optional.empty();
        }
        if (path.startsWith("/actuator")) {
            return Optional.of(AccessRole.ADMINISTER);
        }
        boolean reads = Origins.isSafe(request) || path.equals("/api/cypher") || path.equals("/mcp");
        if (reads) {
            return Optional.of(AccessRole.READ);
        }
        return Optional.of(
                path.startsWith("/api/imports")
                        ? AccessRole.IMPORT
                        : DECIDING.stream().anyMatch(path::startsWith) ? AccessRole.DECIDE : AccessRole.ADMINISTER);
    }
}
