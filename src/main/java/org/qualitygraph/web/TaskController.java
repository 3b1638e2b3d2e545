package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.TaskAnswer;
import org.qualitygraph.query.TaskFilter;
import org.qualitygraph.query.TaskItem;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tasks 任务")
@RestController
@RequestMapping("/api/tasks")
class TaskController {
    private final Answers answers;

    TaskController(Answers answers) {
        this.answers = answers;
    }

    @Operation(summary = "Who does what, and which sentence says so")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<TaskItem> list(@Valid @ParameterObject TaskFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("tasks", filter, window, TaskItem.class);
    }

    @Operation(
            summary = "One task: who has it, its policies, its figures, and the tasks of other cities that are like it")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    TaskAnswer one(@PathVariable String id) {
        return answers.of("task", id, TaskAnswer.class).orElseThrow(() -> Problem.notFound("task", id, "/api/tasks"));
    }
}
