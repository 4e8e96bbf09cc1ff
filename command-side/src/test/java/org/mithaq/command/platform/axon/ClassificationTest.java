package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.platform.axon.CommandCatalogue.Entry;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern.Reach;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.tasks.CompleteTask;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.BodyId;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Id;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskId;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Text;
import tools.jackson.databind.json.JsonMapper;

class ClassificationTest {

    private static final JsonMapper JSON = EventJson.builder().build();
    private static final Actor ACTOR = new Actor(new PartyId(Id.next()), "director", new PersonId(Id.next()));
    private static final BodyId BODY = new BodyId(Id.next());
    private static final TaskId TASK = new TaskId(Id.next());
    private static final Command COMPLETION = new CompleteTask(TASK, null, List.of());

    @ParameterizedTest
    @MethodSource("commands")
    void whatConcernsEverybodyIsNeverKeptFromMembers(Entry entry) {
        Command command = JSON.readValue(entry.example(), entry.type());

        for (Visibility readers : Visibility.values()) {
            Optional<Fault> fault = fault(command, readers, CoalitionState.EMPTY);
            boolean narrow = readers == Visibility.BODY || readers == Visibility.ORG_PRIVATE;
            boolean free = entry.concern().reach() == Reach.AUTHORS_CHOICE;
            assertThat(fault.map(Fault::kind))
                    .as("%s as %s", entry.name(), readers)
                    .isEqualTo(narrow && !free ? Optional.of(Fault.Kind.BAD_INPUT) : Optional.empty());
            fault.ifPresent(told -> {
                assertThat(told.detail().en()).contains(entry.concern().reason().en(), "must be able to read it");
                assertThat(told.detail().ar()).contains(entry.concern().reason().ar(), "MEMBERS");
            });
        }
    }

    /** Otherwise it could never be kept to the readers of a thing that is kept to them. */
    @ParameterizedTest
    @MethodSource("commands")
    void whatBecomesOfSomethingNamesIt(Entry entry) {
        boolean names = Arrays.stream(entry.type().getRecordComponents())
                .anyMatch(part -> Id.class.isAssignableFrom(part.getType()));

        assertThat(names || entry.concern().reach() != Reach.READERS_OF_THE_MATTER)
                .as(entry.name())
                .isTrue();
    }

    @Test
    void whatBecomesOfSomethingIsKeptToWhomThatIsKeptTo() {
        assertThat(fault(COMPLETION, Visibility.BODY, assigned(Visibility.BODY)))
                .isEmpty();
        assertThat(fault(COMPLETION, Visibility.MEMBERS, assigned(Visibility.BODY)))
                .isEmpty();
        assertThat(fault(COMPLETION, Visibility.ORG_PRIVATE, assigned(Visibility.BODY)))
                .isPresent();
        assertThat(fault(COMPLETION, Visibility.BODY, assigned(Visibility.MEMBERS)))
                .isPresent();
        assertThat(fault(COMPLETION, Visibility.BODY, assigned(null))).isPresent();
        assertThat(fault(COMPLETION, null, assigned(Visibility.PUBLIC))).isEmpty();
    }

    @Test
    void theFirstRecordOfACoalitionIsForEverybodyToo() {
        Entry first = CommandCatalogue.scan().find("assess-readiness").orElseThrow();
        Command command = JSON.readValue(first.example(), first.type());
        Coalition coalition = new Coalition(Id.next());

        assertThat(coalition.handle(request(command, Visibility.ORG_PRIVATE), first.name(), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        Answer.Faulted.class,
                        faulted -> assertThat(faulted.fault().kind()).isEqualTo(Fault.Kind.BAD_INPUT));
    }

    private static CoalitionState assigned(@Nullable Visibility readers) {
        return CoalitionState.EMPTY.evolve(
                new TaskAssigned(
                        TASK,
                        Text.of("مهمة", "A task"),
                        TaskKind.DRAFT,
                        List.of(ACTOR.party()),
                        LocalDate.EPOCH,
                        null,
                        null),
                new Meta(ACTOR, ActingAs.body(BODY), Instant.EPOCH, 0, null, List.of(), false, readers));
    }

    private static Optional<Fault> fault(Command command, @Nullable Visibility readers, CoalitionState state) {
        return Classification.faultOf(request(command, readers), state);
    }

    private static CommandRequest request(Command command, @Nullable Visibility readers) {
        return new CommandRequest(
                new CoalitionId(Id.next()),
                new CommandStamp(new CommandId(Id.next()), "digest"),
                "correlation",
                ACTOR,
                readers == Visibility.BODY ? ActingAs.body(BODY) : ActingAs.ownOrganisation(),
                null,
                null,
                readers,
                false,
                null,
                false,
                command);
    }

    static Stream<Entry> commands() {
        return CommandCatalogue.scan().entries().stream();
    }
}
