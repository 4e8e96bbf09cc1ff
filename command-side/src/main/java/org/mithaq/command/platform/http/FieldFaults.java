package org.mithaq.command.platform.http;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds everything that is wrong with a value that could not be bound, where binding itself ends at the first fault: reads
 * every field by itself, and what a record says of its fields together where each of them is right.
 */
final class FieldFaults {

    private final List<FieldError> errors = new ArrayList<>();

    private FieldFaults() {}

    /** What is wrong, in the order of the fields; empty where nothing is. */
    static List<FieldError> in(JsonNode json, Class<?> type, String pointer) {
        FieldFaults faults = new FieldFaults();
        faults.look(json, StrictJson.MAPPER.constructType(type), pointer);
        return List.copyOf(faults.errors);
    }

    private void look(JsonNode json, JavaType type, String pointer) {
        int before = errors.size();
        RecordComponent[] components = type.getRawClass().getRecordComponents();
        if (json instanceof ObjectNode object && components != null) {
            unknown(object, components, pointer);
            for (RecordComponent component : components) {
                look(object.get(component.getName()), component, pointer + JsonText.token(component.getName()));
            }
        } else if (json instanceof ArrayNode array && type.isCollectionLikeType()) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), type.getContentType(), pointer + "/" + i);
            }
        }
        if (errors.size() == before) {
            bind(json, type, pointer);
        }
    }

    private void look(@Nullable JsonNode json, RecordComponent component, String pointer) {
        if (json != null && !json.isNull()) {
            look(json, StrictJson.MAPPER.constructType(component.getGenericType()), pointer);
        } else if (Shape.isRequired(component)) {
            errors.add(FieldError.body(pointer, FieldFault.MISSING.text()));
        }
    }

    private void unknown(ObjectNode object, RecordComponent[] components, String pointer) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> FieldError.body(
                        pointer + JsonText.token(name), FieldFault.UNKNOWN.text(String.join(", ", known))))
                .forEach(errors::add);
    }

    private void bind(JsonNode json, JavaType type, String pointer) {
        try {
            StrictJson.MAPPER.treeToValue(json, type);
        } catch (JacksonException fault) {
            errors.add(BindingFault.of(fault, pointer));
        }
    }
}
