package org.qualitygraph.query;

import java.util.List;

/**
 * One enterprise with all that is said of it.
 *
 * @param mentions where it is named
 */
public record EnterpriseAnswer(
        String id,
        String name,
        List<Standing> awards,
        List<RoleInTask> tasks,
        List<Figure> indicators,
        List<Said> mentions) {}
