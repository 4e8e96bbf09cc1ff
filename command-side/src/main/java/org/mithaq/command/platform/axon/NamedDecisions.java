package org.mithaq.command.platform.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.DecisionId;

/** Which decisions a command names, at any depth: all that the record of its refusal keeps of its content. */
final class NamedDecisions {

    private NamedDecisions() {}

    static List<DecisionId> in(Command command) {
        return named(command).distinct().toList();
    }

    private static Stream<DecisionId> named(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case DecisionId decision -> Stream.of(decision);
            case Collection<?> several -> several.stream().flatMap(NamedDecisions::named);
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).flatMap(part -> named(value(part, whole)));
            default -> Stream.of();
        };
    }

    private static @Nullable Object value(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + part, impossible);
        }
    }
}
