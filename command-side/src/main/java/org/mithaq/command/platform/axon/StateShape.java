package org.mithaq.command.platform.axon;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.TreeMap;

/**
 * The shape of a record and of all records it is made of, as a number: a snapshot of another shape is not read. So no
 * one has to remember to raise a version when a part of the state gains a field.
 */
final class StateShape {

    private final TreeMap<String, String> records = new TreeMap<>();

    private StateShape() {}

    static int of(Class<?> root) {
        StateShape shape = new StateShape();
        shape.visit(root);
        return shape.records.hashCode();
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                visit(argument);
            }
        } else if (type instanceof Class<?> of) {
            visit(of);
        }
    }

    private void visit(Class<?> of) {
        if (of.isSealed() && of.isInterface()) {
            for (Class<?> permitted : of.getPermittedSubclasses()) {
                visit(permitted);
            }
        }
        if (!of.isRecord() || records.containsKey(of.getName())) {
            return;
        }
        StringBuilder components = new StringBuilder();
        for (RecordComponent component : of.getRecordComponents()) {
            components
                    .append(component.getName())
                    .append(' ')
                    .append(component.getGenericType().getTypeName());
            components.append(';');
        }
        records.put(of.getName(), components.toString());
        for (RecordComponent component : of.getRecordComponents()) {
            visit(component.getGenericType());
        }
    }
}
