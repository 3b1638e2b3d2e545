package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a tool takes, as JSON Schema.
 *
 * @param properties by name
 * @param required the names of those that must be given
 */
record AgentInput(Map<String, Map<String, Object>> properties, List<String> required) {

    /** {@return the components of the filters, which the address of the same question takes too; {@code meanings} tells those that do not tell themselves} */
    static AgentInput of(Map<String, String> meanings, Class<?>... filters) {
        AgentInput input = new AgentInput(new LinkedHashMap<>(), new ArrayList<>());
        for (Class<?> filter : filters) {
            Arrays.stream(filter.getRecordComponents()).forEach(component -> input.add(component, meanings));
        }
        return input;
    }

    /** {@return this with a text that must be given} */
    AgentInput with(String name, String meaning) {
        properties.put(name, Map.of("type", "string", "description", meaning));
        required.add(name);
        return this;
    }

    /** {@return this with values by name} */
    AgentInput withMap(String name, String meaning) {
        properties.put(name, Map.of("type", "object", "description", meaning));
        return this;
    }

    Set<String> names() {
        return properties.keySet();
    }

    /** {@return the schema} */
    Map<String, Object> schema() {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private void add(RecordComponent component, Map<String, String> meanings) {
        Map<String, Object> property = new LinkedHashMap<>(type(component.getType()));
        String meaning = meaning(component, meanings);
        if (meaning != null) {
            property.put("description", meaning);
        }
        find(component, Min.class, least -> property.put("minimum", least.value()));
        find(component, Max.class, most -> property.put("maximum", most.value()));
        if (component.getType() == String.class) {
            find(component, Size.class, size -> property.put("maxLength", size.max()));
        }
        properties.put(component.getName(), property);
        find(component, NotBlank.class, any -> required.add(component.getName()));
        find(component, NotNull.class, any -> required.add(component.getName()));
    }

    private static Map<String, Object> type(Class<?> type) {
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
        }
        if (type == List.class) {
            return Map.of("type", "array", "items", Map.of("type", "string"));
        }
        return Map.of("type", type == Integer.class ? "integer" : type == Boolean.class ? "boolean" : "string");
    }

    private static @Nullable String meaning(RecordComponent component, Map<String, String> meanings) {
        List<String> told = new ArrayList<>();
        find(component, Parameter.class, parameter -> told.add(parameter.description()));
        return told.isEmpty() ? meanings.get(component.getName()) : told.getFirst();
    }

    /** An annotation of a component stands, by its targets, at its field, its accessor or its type. */
    private static <A extends Annotation> void find(RecordComponent component, Class<A> kind, Consumer<A> reader) {
        Method accessor = component.getAccessor();
        List<AnnotatedElement> places = List.of(component, accessor, accessor.getAnnotatedReturnType());
        places.stream()
                .map(place -> place.getAnnotation(kind))
                .filter(found -> found != null)
                .findFirst()
                .ifPresent(reader);
    }
}
