package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.decision.Reason;
import org.qualitygraph.decision.Verdict;
import org.qualitygraph.graph.Decisions;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Window;
import org.qualitygraph.query.decided.DecisionFilter;
import org.qualitygraph.query.decided.DecisionItem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Decisions 人工裁定")
@RestController
class DecisionController {
    private final Decisions decisions;
    private final Answers answers;

    DecisionController(Decisions decisions, Answers answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    @Operation(summary = "What people decided, the newest first")
    @GetMapping(
            path = "/api/decisions",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<DecisionItem> list(@Valid @ParameterObject DecisionFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("decisions", filter, window, DecisionItem.class);
    }

    @Operation(summary = "One decision: who, when, why, what had been read and what is right instead")
    @GetMapping(path = "/api/decisions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionItem one(@PathVariable String id) {
        return answers.of("decision", id, DecisionItem.class)
                .orElseThrow(() -> Problem.notFound("decision", id, "/api/decisions"));
    }

    @Operation(
            summary = "Confirms, rejects or corrects a fact; in force at once and after every import",
            description =
                    "A rejected fact is in no answer but /api/facts/{id} and /api/decisions. Values that can be corrected:"
                            + " responsibility: actor, actorType, region, role; task: task, obligation, deadline; awardFact: subject,"
                            + " subjectType, award, status, count, year; indicator: subject, subjectType, metric, value, upperBound, unit,"
                            + " kind, year; problem: text. Mentions and citations can be confirmed and rejected.")
    @PostMapping(
            path = "/api/facts/{id}/decision",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DecisionItem decide(@PathVariable String id, @Valid @RequestBody DecisionRequests.Ruling ruling) {
        Map<String, @Nullable Object> values = Objects.requireNonNullElse(ruling.values(), Map.of());
        return one(decisions.decide(id, Verdict.parse(ruling.verdict()), values, reason(ruling.by(), ruling.why())));
    }

    @Operation(
            summary = "Says that several names mean one entity; all that is said of them is said of the one that stays")
    @PostMapping(
            path = "/api/entities/merge",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<DecisionItem> merge(@Valid @RequestBody DecisionRequests.Merge merge) {
        return all(decisions.merge(merge.into(), merge.entities(), reason(merge.by(), merge.why())));
    }

    @Operation(summary = "Takes names apart that were merged; each has again what is said of it alone")
    @PostMapping(
            path = "/api/entities/split",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    List<DecisionItem> split(@Valid @RequestBody DecisionRequests.Split split) {
        List<String> entities = Objects.requireNonNullElse(split.entities(), List.of());
        return all(decisions.split(split.into(), entities, reason(split.by(), split.why())));
    }

    @Operation(summary = "Names the place that a speech does not name (XX市); all its facts follow")
    @PostMapping(
            path = "/api/entities/{id}/name",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DecisionItem name(@PathVariable String id, @Valid @RequestBody DecisionRequests.Naming naming) {
        Level level =
                naming.level() == null ? null : Level.valueOf(naming.level().toUpperCase(Locale.ROOT));
        Reason reason = reason(naming.by(), naming.why());
        return one(decisions.name(id, naming.name().strip(), naming.code(), level, reason));
    }

    @Operation(summary = "Takes a decision back; what was decided before it is in force again")
    @PostMapping(
            path = "/api/decisions/{id}/undo",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionItem undo(@PathVariable String id, @Valid @RequestBody DecisionRequests.Undoing undoing) {
        decisions.undo(id, reason(undoing.by(), undoing.why()));
        return one(id);
    }

    private List<DecisionItem> all(List<String> ids) {
        return ids.stream().map(this::one).toList();
    }

    private static Reason reason(String by, String why) {
        return new Reason(by.strip(), why.strip());
    }
}
