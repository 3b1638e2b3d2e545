package org.qualitygraph.web;

import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.FieldError;

/** A parameter, or a member of what was sent, that is not as it should be. */
final class RefusedField {
    /** A choice of names, each possibly with a sign in front. */
    private static final Pattern CHOICE = Pattern.compile("(-\\?)?\\(?(\\w+(?:\\|\\w+)+)\\)?");

    private RefusedField() {}

    /** {@return a sentence that says what it takes instead} */
    static String sentence(FieldError error) {
        return "Parameter '%s' %s.".formatted(error.getField(), predicate(error));
    }

    private static String predicate(FieldError error) {
        if (error.isBindingFailure()) {
            Class<?> type = error.unwrap(TypeMismatchException.class).getRequiredType();
            return "takes %s, not '%s'".formatted(taken(type), error.getRejectedValue());
        }
        String usual = Objects.requireNonNullElse(error.getDefaultMessage(), "is refused");
        return switch (Objects.requireNonNullElse(error.getCode(), "")) {
            case "NotNull" -> "is missing";
            case "Pattern" -> choice(error, usual);
            case "Size" -> size(error);
            default -> usual;
        };
    }

    private static String choice(FieldError error, String usual) {
        Matcher choice = CHOICE.matcher(String.valueOf(attributes(error).get("regexp")));
        if (!choice.matches() || !usual.startsWith("must match")) {
            return usual;
        }
        return "takes one of %s%s, not '%s'"
                .formatted(
                        choice.group(2).replace("|", ", "),
                        choice.group(1) == null ? "" : " (with - in front from the greatest down)",
                        error.getRejectedValue());
    }

    private static String size(FieldError error) {
        String most = String.valueOf(attributes(error).get("max"));
        Object least = attributes(error).get("min");
        return error.getRejectedValue() instanceof String
                ? "has at most %s characters".formatted(most)
                : "takes %s to %s values".formatted(least, most);
    }

    private static Map<String, Object> attributes(FieldError error) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        return violation.getConstraintDescriptor().getAttributes();
    }

    private static String taken(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" or "));
        }
        return type == Boolean.class ? "true or false" : "a whole number";
    }
}
