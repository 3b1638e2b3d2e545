package org.qualitygraph.web;

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
            @NotNull @Pattern(regexp = "confirm|reject|correct", message = "is one of: confirm, reject, correct")
            String verdict,

            @Nullable Map<String, @Nullable Object> values,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 1000) String why) {}

    /**
     * Names that mean one entity.
     *
     * @param into id of the entity that stays
     * @param entities ids of those that go into it
     * @param by who decides
     */
    record Merge(
            @NotBlank @Size(max = 100) String into,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> entities,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 1000) String why) {}

    /**
     * Names that do not mean one entity after all.
     *
     * @param into id of the entity that stayed
     * @param entities ids of those to take out of it; null means all
     * @param by who decides
     */
    record Split(
            @NotBlank @Size(max = 100) String into,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> entities,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 1000) String why) {}

    /**
     * The name of a place that its speech does not name.
     *
     * @param name in full, 市 or 区 included
     * @param code its code (GB/T 2260), where several places have the name
     * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}, where the gazetteer does not know it
     * @param by who decides
     */
    record Naming(
            @NotBlank @Size(max = 50) String name,

            @Nullable @Pattern(regexp = "\\d{6}|\\d{9}", message = "has six or nine digits")
            String code,

            @Nullable
            @Pattern(
                    regexp = "province|prefecture|county|town",
                    message = "is one of: province, prefecture, county, town")
            String level,

            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 1000) String why) {}

    /**
     * Why something is taken back.
     *
     * @param by who does so
     */
    record Undoing(
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 1000) String why) {}
}
