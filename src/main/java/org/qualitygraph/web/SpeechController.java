package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.SpeechReader;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.SpeechAnswer;
import org.qualitygraph.query.SpeechFilter;
import org.qualitygraph.query.SpeechItem;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Speeches 讲话")
@RestController
@RequestMapping("/api/speeches")
class SpeechController {
    private final Answers answers;
    private final Portraits portraits;
    private final SpeechReader reader;

    SpeechController(Answers answers, Portraits portraits, SpeechReader reader) {
        this.answers = answers;
        this.portraits = portraits;
        this.reader = reader;
    }

    @Operation(summary = "The speeches, the newest first")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<SpeechItem> list(@Valid @ParameterObject SpeechFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("speeches", filter, window, SpeechItem.class);
    }

    @Operation(summary = "One speech with its text and outline")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    SpeechAnswer one(@PathVariable String id) {
        return portraits.speech(id).orElseThrow(() -> Problem.notFound("speech", id, "/api/speeches"));
    }

    @Operation(summary = "The facts of one speech in the annotation guide's shape, each with its evidence")
    @GetMapping(path = "/{id}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> facts(@PathVariable String id) {
        return reader.read(id).map(FactsJson::of).orElseThrow(() -> Problem.notFound("speech", id, "/api/speeches"));
    }
}
