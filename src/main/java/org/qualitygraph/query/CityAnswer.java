package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One region with all that is said of it.
 *
 * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}, null when it is not known
 * @param code of GB/T 2260
 * @param masked whether its speech does not name it
 * @param parent the region around it
 * @param awards how it stands to awards
 * @param policies what it issued
 * @param speeches those given there, the newest first
 * @param tasks its own, not its departments'
 * @param contains the regions in it
 * @param succeeds places that became it
 * @param succeededBy what it became
 * @param mentions where it is named
 */
public record CityAnswer(
        String id,
        @Nullable String name,
        @Nullable String level,
        @Nullable String code,
        boolean masked,
        @Nullable Named parent,
        List<DepartmentItem> departments,
        List<Standing> awards,
        List<PolicyIssue> policies,
        List<Figure> indicators,
        List<Shortcoming> problems,
        List<HeldSpeech> speeches,
        List<RoleInTask> tasks,
        List<Named> contains,
        List<Successor> succeeds,
        List<Successor> succeededBy,
        List<Said> mentions) {}
