package org.qualitygraph.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Shingles;

/** What kind of thing is decided about, and which of its values can be corrected. */
public enum Subject {
    RESPONSIBILITY("responsibility", "task", "actor actorType region role"),
    TASK("task", "task", "task obligation deadline"),
    AWARD_FACT("awardFact", "", "subject subjectType award status count year"),
    INDICATOR("indicator", "", "subject subjectType metric value upperBound unit kind year"),
    PROBLEM("problem", "text", "text"),
    MENTION("mention", "", ""),
    CITATION("citation", "", "");

    static final String TASK_TEXT = "task";
    /** As alike as two cities' tasks must be to count as the same one. */
    private static final double ALIKE = 0.6;

    private final String label;
    private final String wording;
    private final String fields;

    Subject(String label, String wording, String fields) {
        this.label = label;
        this.wording = wording;
        this.fields = fields;
    }

    /** {@return the kind as it is published} */
    public String label() {
        return label;
    }

    /** {@return the names of the values that can be corrected; none where the thing can only be confirmed or rejected} */
    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }

    /** {@return the subject with this label} */
    public static Subject parse(String label) {
        return Arrays.stream(values())
                .filter(subject -> subject.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of that kind is decided about: " + label));
    }

    /**
     * {@return whether {@code now} says in other words what {@code before} said: the same of everything but the wording,
     * and that alike; never where there is no wording, for another number or name is another fact}
     */
    boolean isReworded(Map<String, ?> before, Map<String, ?> now) {
        return !wording.isEmpty()
                && told(before).equals(told(now))
                && Shingles.of(String.valueOf(before.get(wording)))
                                .similarity(Shingles.of(String.valueOf(now.get(wording))))
                        >= ALIKE;
    }

    /** A task's deadline and obligation may change with its words. */
    private List<@Nullable Object> told(Map<String, ?> values) {
        Set<String> beside = this == TASK ? Set.copyOf(fields()) : Set.of(wording);
        return fields().stream()
                .filter(field -> !beside.contains(field))
                .<@Nullable Object>map(values::get)
                .map(value -> Objects.toString(value, ""))
                .<@Nullable Object>map(value -> value)
                .toList();
    }
}
