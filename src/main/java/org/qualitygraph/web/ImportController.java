package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.queue.ImportAnswer;
import org.qualitygraph.importing.queue.ImportItem;
import org.qualitygraph.importing.queue.ImportJob;
import org.qualitygraph.importing.queue.ImportQueue;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag(name = "Imports 导入")
@RestController
@RequestMapping("/api/imports")
class ImportController {
    private final ImportQueue queue;
    private final UploadedFiles uploaded;
    private final ImportListeners listeners;

    ImportController(ImportQueue queue, UploadedFiles uploaded, ImportListeners listeners) {
        this.queue = queue;
        this.uploaded = uploaded;
        this.listeners = listeners;
    }

    /** Whether to tell only what an import would do; null means no. */
    record Manner(
            @Nullable @Schema(description = "true: tell what would be added, changed and taken away, write nothing")
            Boolean dryRun) {}

    /** What an upload looks like. */
    record Files(
            @ArraySchema(schema = @Schema(type = "string", format = "binary"))
            List<String> files) {}

    @Operation(
            summary = "Import files: texts, web pages, Word documents, PDF, and .zip of them",
            description =
                    "The answer comes as soon as the files have arrived; imports run one at a time, and the answer's"
                            + " address tells how far this one is. Each file is reported by itself: one that cannot be read does"
                            + " not keep the others out. At most 256 MB and 1,000 files at once, 32 MiB a file.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Files.class))))
    @ApiResponse(responseCode = "202", description = "the files wait; Location tells where their import is")
    @ApiResponse(responseCode = "400", description = "no file, or the upload is cut off", content = @Content)
    @ApiResponse(responseCode = "401", description = "a key is needed", content = @Content)
    @ApiResponse(responseCode = "403", description = "the key does not allow importing", content = @Content)
    @ApiResponse(responseCode = "408", description = "the files took too long to arrive", content = @Content)
    @ApiResponse(responseCode = "413", description = "too many bytes or files at once", content = @Content)
    @ApiResponse(responseCode = "415", description = "no multipart/form-data", content = @Content)
    @ApiResponse(responseCode = "429", description = "too many uploads wait", content = @Content)
    @ApiResponse(responseCode = "507", description = "less than 1 GB is free on the disk", content = @Content)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> add(HttpServletRequest request, @ParameterObject Manner manner) {
        ImportJob job = queue.add(uploaded.of(request), Boolean.TRUE.equals(manner.dryRun()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + job.id()))
                .body(job.answer());
    }

    @Operation(
            summary =
                    "The imports, the newest first; the last 100 are remembered, also when the service was started anew",
            description = "With ended=false those that wait or run, among them that of the samples which fill an empty"
                    + " graph at the start; of that one, only the service that ran it knows.")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<ImportItem> list(@Valid @ParameterObject ImportFilter filter, @Valid @ParameterObject Window window) {
        List<ImportItem> all =
                queue.all().stream().map(ImportJob::item).filter(filter::takes).toList();
        List<ImportItem> page =
                all.stream().skip(window.skip()).limit(window.limit()).toList();
        return new Page<>(page, window.number(), window.limit(), all.size());
    }

    @Operation(summary = "How far an import is, and what became of each file")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportAnswer one(@PathVariable String id) {
        return job(id).answer();
    }

    @Operation(
            summary = "An import's progress as server-sent events: its state, each file, at last its report",
            description = "Who comes late gets the present state first; with Last-Event-ID, all that came since.")
    @ApiResponse(
            responseCode = "200",
            description = "events named state, file and report",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            examples =
                                    @ExampleObject(
                                            "id:2\nevent:file\ndata:{\"position\":0,\"done\":1,\"found\":2,\"file\":{"
                                                    + "\"source\":\"讲话.txt\",\"outcome\":\"UNCHANGED\",\"speeches\":[],"
                                                    + "\"changes\":[],\"code\":null,\"reason\":null}}")))
    @ApiResponse(responseCode = "204", description = "nothing came after Last-Event-ID, and nothing will")
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(
            @PathVariable String id,
            @Parameter(description = "number of the last event that was received: only later ones are told")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String last) {
        return listeners.listen(job(id), last);
    }

    @Operation(
            summary = "Cancel an import: it ends after the file it is at",
            description = "What is written stays written and is reported; what is not is reported as skipped.")
    @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportAnswer cancel(@PathVariable String id) {
        return queue.cancel(id)
                .map(ImportJob::answer)
                .orElseThrow(() -> Problem.notFound("import", id, "/api/imports"));
    }

    private ImportJob job(String id) {
        return queue.find(id).orElseThrow(() -> Problem.notFound("import", id, "/api/imports"));
    }
}
