package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.AccessRole;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Access 权限")
@RestController
class AccessController {
    private final Access access;

    AccessController(Access access) {
        this.access = access;
    }

    /**
     * What a caller may do.
     *
     * @param keyNeeded whether a key is asked for here
     * @param role the role of the caller's key; null without one that is known
     * @param may all that the role covers
     */
    record Permission(boolean keyNeeded, @Nullable String role, List<String> may) {}

    @Operation(summary = "Whether a key is needed, and what the caller's allows")
    @GetMapping(path = "/api/access", produces = MediaType.APPLICATION_JSON_VALUE)
    Permission permission(HttpServletRequest request) {
        return access.role(request)
                .map(role -> permission(role))
                .orElse(new Permission(access.keysNeeded(), null, List.of()));
    }

    private Permission permission(AccessRole role) {
        return new Permission(access.keysNeeded(), role.label(), role.covered());
    }
}
