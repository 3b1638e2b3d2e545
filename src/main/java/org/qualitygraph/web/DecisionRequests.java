package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person sends who decides something. */
final class DecisionRequests {
    private DecisionRequests() {}

    /**
     * A verdict on a fact.
     *
     * @param verdict {@code confirm}, {@code reject} or {@code correct}
     * @param values what is right instead, by the names in which the fact is told; for a correction only
     * @param by who decides
     */
    record Ruling(
            @Schema(description = "confirm, reject or correct", example = "correct")
            @NotNull
            @Pattern(regexp = "confirm|reject|correct", message = "is one of: confirm, reject, correct")
            String verdict,

            @Schema(
                    description =
                            "what is right instead, by the names in which the fact is told; for a correction only",
                    example = "{\"actor\": \"商务局\", \"role\": \"LEADS\"}")
            @Nullable
            Map<String, @Nullable Object> values,

            @Schema(description = "who decides", example = "林知远") @NotBlank @Size(max = 100)
            String by,

            @Schema(description = "why", example = "与原文核对") @NotBlank @Size(max = 1000)
            String why) {}

    /**
     * Names that mean one entity.
     *
     * @param into id of the entity that stays
     * @param entities ids of those that go into it
     * @param by who decides
     */
    record Merge(
            @Schema(description = "id of the entity that stays", example = "5d1f7c2ab08e4963")
            @NotBlank
            @Size(max = 100)
            String into,

            @Schema(description = "ids of those that go into it", example = "[\"a07c9e41f2b3d586\"]")
            @NotEmpty
            @Size(max = 20)
            List<@NotBlank @Size(max = 100) String> entities,

            @Schema(description = "who decides", example = "林知远") @NotBlank @Size(max = 100)
            String by,

            @Schema(description = "why", example = "同一家企业") @NotBlank @Size(max = 1000)
            String why) {}

    /**
     * Names that do not mean one entity after all.
     *
     * @param into id of the entity that stayed
     * @param entities ids of those to take out of it; null means all
     * @param by who decides
     */
    record Split(
            @Schema(description = "id of the entity that stayed", example = "5d1f7c2ab08e4963")
            @NotBlank
            @Size(max = 100)
            String into,

            @Schema(
                    description = "ids of those to take out of it; without them all",
                    example = "[\"a07c9e41f2b3d586\"]")
            @Nullable
            @Size(max = 20)
            List<@NotBlank @Size(max = 100) String> entities,

            @Schema(description = "who decides", example = "林知远") @NotBlank @Size(max = 100)
            String by,

            @Schema(description = "why", example = "两家企业同名") @NotBlank @Size(max = 1000)
            String why) {}

    /**
     * The name of a place that its speech does not name.
     *
     * @param name in full, 市 or 区 included
     * @param code its code (GB/T 2260), where several places have the name
     * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}, where the gazetteer does not know it
     * @param by who decides
     */
    record Naming(
            @Schema(description = "in full, 市 or 区 included", example = "芦汀市") @NotBlank @Size(max = 50)
            String name,

            @Schema(description = "its code (GB/T 2260), where several places have the name")
            @Nullable
            @Pattern(regexp = "\\d{6}|\\d{9}", message = "has six or nine digits")
            String code,

            @Schema(description = "province, prefecture, county or town, where the gazetteer does not know it")
            @Nullable
            @Pattern(
                    regexp = "province|prefecture|county|town",
                    message = "is one of: province, prefecture, county, town")
            String level,

            @Schema(description = "who decides", example = "林知远") @NotBlank @Size(max = 100)
            String by,

            @Schema(description = "why", example = "会议通知写明") @NotBlank @Size(max = 1000)
            String why) {}

    /**
     * Why something is taken back.
     *
     * @param by who does so
     */
    record Undoing(
            @Schema(description = "who decides", example = "林知远") @NotBlank @Size(max = 100)
            String by,

            @Schema(description = "why", example = "看错了行") @NotBlank @Size(max = 1000)
            String why) {}
}
