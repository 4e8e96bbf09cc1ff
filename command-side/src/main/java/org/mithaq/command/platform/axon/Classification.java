package org.mithaq.command.platform.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Narrowed.Readers;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Id;
import org.mithaq.events.Visibility;

/**
 * How far the author of a command may narrow who reads what it records: in the capacity that the class belongs to, and
 * never so that others are told something that is not so ({@link Concern}). Asked before any rule is examined, so that a
 * refusal is never kept from those whom the matter concerns.
 */
final class Classification {

    private Classification() {}

    /** Why the class may not be asked for, or nothing. */
    static Optional<Fault> faultOf(CommandRequest request, CoalitionState state) {
        return capacityFault(request.visibility(), request.actingAs())
                .or(() -> Readers.of(request.visibility(), request.actingAs(), request.actor())
                        .flatMap(readers -> concernFault(request.command(), readers, state)));
    }

    private static Optional<Fault> capacityFault(@Nullable Visibility visibility, ActingAs actingAs) {
        ActingAs.Capacity asked =
                switch (visibility) {
                    case null -> actingAs.capacity();
                    case PUBLIC, MEMBERS -> actingAs.capacity();
                    case BODY -> ActingAs.Capacity.BODY;
                    case ORG_PRIVATE -> ActingAs.Capacity.OWN_ORG;
                };
        return asked == actingAs.capacity()
                ? Optional.empty()
                : Optional.of(Fault.badInput(
                        "لا يُصنَّف القيد " + visibility + " إلا بالصفة " + asked,
                        "a record of the class " + visibility + " is made in the capacity " + asked + " only"));
    }

    private static Optional<Fault> concernFault(Command command, Readers readers, CoalitionState state) {
        Concern concern = Objects.requireNonNull(command.getClass().getAnnotation(Intention.class))
                .concern();
        String ar = "لا يجوز أن يُصنَّف " + readers.visibility() + "، إذ "
                + concern.reason().ar() + ". ";
        String en = "this may not be of the class " + readers.visibility() + ", for "
                + concern.reason().en() + ". ";
        return switch (concern.reach()) {
            case AUTHORS_CHOICE -> Optional.empty();
            case EVERYBODY ->
                Optional.of(
                        Fault.badInput(
                                ar
                                        + "يجب أن يتمكن جميع الأعضاء/العضوات من الاطلاع عليه: اتركوا visibility أو اختاروا MEMBERS أو"
                                        + " PUBLIC",
                                en
                                        + "All members must be able to read it: leave out visibility, or ask for MEMBERS or PUBLIC"));
            case READERS_OF_THE_MATTER ->
                named(command).anyMatch(thing -> state.narrowed().keeps(thing, readers))
                        ? Optional.empty()
                        : Optional.of(Fault.badInput(
                                ar
                                        + "يجب أن يتمكن من الاطلاع عليه كل من يطّلع على ما يتعلق به: اتركوا visibility أو اختاروا"
                                        + " MEMBERS أو PUBLIC",
                                en
                                        + "Whoever may read what it is about must be able to read it: leave out visibility, or"
                                        + " ask for MEMBERS or PUBLIC"));
        };
    }

    /** The things that the command names itself, as its fields. */
    private static Stream<Id> named(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .map(part -> value(part, command))
                .filter(Id.class::isInstance)
                .map(Id.class::cast);
    }

    private static @Nullable Object value(RecordComponent part, Command command) {
        try {
            return part.getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + part, impossible);
        }
    }
}
