package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.DepartmentAnswer;
import org.qualitygraph.query.DepartmentFilter;
import org.qualitygraph.query.DepartmentItem;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.RoleFilter;
import org.qualitygraph.query.RoleInTask;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Departments 部门")
@RestController
@RequestMapping("/api/departments")
class DepartmentController {
    private final Answers answers;
    private final Portraits portraits;

    DepartmentController(Answers answers, Portraits portraits) {
        this.answers = answers;
        this.portraits = portraits;
    }

    @Operation(summary = "Departments, with how many tasks each leads, owns and supports")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<DepartmentItem> list(@Valid @ParameterObject DepartmentFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("departments", filter, window, DepartmentItem.class);
    }

    @Operation(summary = "One department: its function and predecessors, indicators, mentions")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DepartmentAnswer one(@PathVariable String id) {
        return portraits.department(id).orElseThrow(() -> Problem.noEntity("department", id, "/api/departments"));
    }

    @Operation(summary = "The tasks of one department by role, each with the sentence that sets it")
    @MayHaveMoved
    @GetMapping(
            path = "/{id}/tasks",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<RoleInTask> tasks(
            @PathVariable String id, @Valid @ParameterObject RoleFilter filter, @Valid @ParameterObject Window window) {
        if (!portraits.hasDepartment(id)) {
            throw Problem.noEntity("department", id, "/api/departments");
        }
        return answers.page("department-tasks", filter.of(id), window, RoleInTask.class);
    }
}
