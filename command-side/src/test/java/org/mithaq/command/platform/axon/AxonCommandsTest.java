package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.text;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.coalition.AssessReadiness;
import org.mithaq.command.coalition.FoundCoalition;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogSettings;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Id;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.FoundingTrigger;

class AxonCommandsTest {

    private static final AssessReadiness READY = assessment(true);
    private static final FoundCoalition FOUND = new FoundCoalition(
            text("name"), text("purpose"), FoundingTrigger.NEW_FUNDING, null, null, null, null, null);

    private final String topic = "commands-" + UUID.randomUUID();
    private final CoalitionId coalition = new CoalitionId(Id.next());
    private KafkaEventStorageEngine log = log();
    private AxonCommands commands = commands(log);

    @BeforeEach
    void open() {
        log.takeOver();
    }

    @AfterEach
    void close() {
        commands.close();
        log.close();
    }

    @Test
    void answersWithWhatHappenedAndItsSequence() {
        assertThat(send(READY)).isInstanceOfSatisfying(Answer.Accepted.class, accepted -> {
            assertThat(accepted.sequence()).isEqualTo(1);
            assertThat(accepted.repeated()).isFalse();
            assertThat(accepted.records().getFirst().event()).isInstanceOf(ReadinessAssessed.class);
        });
        assertThat(send(FOUND).sequence()).isEqualTo(2);
    }

    @Test
    void recordsARefusalWithItsRules() {
        send(assessment(false));
        assertThat(send(FOUND)).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.sequence()).isEqualTo(2);
            assertThat(refused.rules()).extracting(BrokenRule::rule).containsExactly("R-003");
        });
    }

    @Test
    void givesARepeatTheFirstAnswer() {
        send(assessment(false));
        CommandStamp stamp = stamp("found");
        Answer first = send(stamp, FOUND);
        send(READY);
        Answer.Refused again = (Answer.Refused) send(stamp, FOUND);
        assertThat(again.repeated()).isTrue();
        assertThat(again.rules()).isEqualTo(((Answer.Refused) first).rules());
        assertThat(again.sequence()).isEqualTo(first.sequence());
        assertThat(sequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void givesARepeatInTheSameBatchTheFirstAnswer() {
        send(READY);
        CommandStamp stamp = stamp("assess");
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> commands.send(request(stamp, READY, null, false)))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().sequence()).isEqualTo(2));
        assertThat(sequences()).containsExactly(1L, 2L);
    }

    @Test
    void refusesTheSameIdForAnotherCommand() {
        CommandStamp stamp = stamp("one");
        send(stamp, READY);
        assertThat(fault(new CommandStamp(stamp.id(), "another"), READY)).isEqualTo(Fault.Kind.COMMAND_ID_REUSED);
    }

    @Test
    void knowsARepeatLongAfterAndAfterARestartFromASnapshot() {
        CommandStamp first = stamp("first");
        send(first, READY);
        int more = 2 * CommandHistory.KEPT + 100;
        List<CompletableFuture<Answer>> answers = IntStream.range(0, more)
                .mapToObj(i -> commands.send(request(stamp("more"), READY, null, false)))
                .toList();
        answers.forEach(CompletableFuture::join);
        Answer.Accepted again = (Answer.Accepted) send(first, READY);
        assertThat(again.repeated()).isTrue();
        assertThat(again.sequence()).isEqualTo(1);

        restart();
        assertThat(((Answer.Accepted) send(first, READY)).repeated()).isTrue();
        assertThat(send(READY).sequence()).isEqualTo(more + 2L);
    }

    @Test
    void refusesAStaleExpectedSequence() {
        send(READY);
        send(READY);
        Answer answer = commands.send(request(stamp("x"), READY, 1L, false)).join();
        assertThat(answer).isInstanceOfSatisfying(Answer.Faulted.class, faulted -> {
            assertThat(faulted.fault().kind()).isEqualTo(Fault.Kind.STALE);
            assertThat(faulted.sequence()).isEqualTo(2);
        });
        assertThat(commands.send(request(stamp("y"), READY, 2L, false)).join().sequence())
                .isEqualTo(3);
    }

    @Test
    void recordsNothingInADryRun() {
        send(READY);
        Answer.Accepted dry = (Answer.Accepted)
                commands.send(request(stamp("x"), FOUND, null, true)).join();
        assertThat(dry.records()).hasSize(1);
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void opensAStreamOnlyWithAnAssessment() {
        assertThat(fault(stamp("x"), FOUND)).isEqualTo(Fault.Kind.NO_COALITION);
        assertThat(fault(stamp("y"), FOUND)).isEqualTo(Fault.Kind.NO_COALITION);
        assertThat(send(READY).sequence()).isEqualTo(1);
    }

    @Test
    void tellsAStrangerTheSameWhetherThereIsACoalitionOrNot() {
        Answer none = commands.send(ofAStranger(FOUND, null)).join();
        send(READY);

        assertThat(((Answer.Faulted) none).fault().kind()).isEqualTo(Fault.Kind.NO_COALITION);
        assertThat(commands.send(ofAStranger(FOUND, null)).join()).isEqualTo(none);
        assertThat(commands.send(ofAStranger(FOUND, 7L)).join()).isEqualTo(none);
    }

    @Test
    void tellsAStrangerWhoOpensACoalitionThereThatTheyMayNotAndNoMore() {
        send(READY);
        Answer.Faulted answer =
                (Answer.Faulted) commands.send(ofAStranger(READY, 7L)).join();

        assertThat(answer.fault().kind()).isEqualTo(Fault.Kind.NOT_ALLOWED);
        assertThat(answer.sequence()).isZero();
    }

    @Test
    void refusesACapacityThatIsNotHeld() {
        send(READY);
        assertThat(fault(request(stamp("x"), Scenario.ACTOR, ActingAs.coalition(), null)))
                .isEqualTo(Fault.Kind.NOT_ALLOWED);
        assertThat(fault(request(stamp("y"), Scenario.ACTOR, ActingAs.body(Scenario.body(1)), null)))
                .isEqualTo(Fault.Kind.NOT_ALLOWED);
        Actor coordinator = new Actor(Scenario.ACTOR.party(), "coordinator", Scenario.person(9));
        assertThat(fault(request(stamp("z"), coordinator, ActingAs.ownOrganisation(), null)))
                .isEqualTo(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void takesOlderTimesOnlyFromAnImport() {
        send(READY);
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        CommandRequest plain = request(stamp("x"), Scenario.ACTOR, ActingAs.ownOrganisation(), longAgo);
        assertThat(fault(plain)).isEqualTo(Fault.Kind.BAD_INPUT);
        Answer.Accepted imported =
                (Answer.Accepted) commands.send(withImportRight(plain)).join();
        assertThat(imported.records().getFirst().meta().imported()).isTrue();
        assertThat(imported.records().getFirst().meta().occurredAt()).isEqualTo(longAgo);
    }

    @Test
    void keepsOneCommandsFailureFromItsNeighbours() {
        send(READY);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Command command = i == 7 ? new Broken() : READY;
            answers.add(commands.send(request(stamp("n" + i), command, null, false)));
        }
        assertThatThrownBy(() -> answers.get(7).join()).hasRootCauseMessage("broken on purpose");
        answers.remove(7);
        assertThat(answers.stream().map(answer -> answer.join().sequence()))
                .containsExactlyElementsOf(LongStream.rangeClosed(2, 20).boxed().toList());
        assertThat(sequences())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void neverLetsAxonLookForUpdates() {
        send(READY);
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("update"));
    }

    private void restart() {
        close();
        log = log();
        log.takeOver();
        commands = commands(log);
    }

    private Answer send(Command command) {
        return send(stamp("any"), command);
    }

    private Answer send(CommandStamp stamp, Command command) {
        return commands.send(request(stamp, command, null, false)).join();
    }

    private Fault.Kind fault(CommandStamp stamp, Command command) {
        return fault(request(stamp, command, null, false));
    }

    private Fault.Kind fault(CommandRequest request) {
        return ((Answer.Faulted) commands.send(request).join()).fault().kind();
    }

    private List<Long> sequences() {
        return log.readEvents(coalition.value(), 0)
                .asStream()
                .map(event -> event.getSequenceNumber() + 1)
                .toList();
    }

    private CommandRequest request(CommandStamp stamp, Command command, @Nullable Long expected, boolean dryRun) {
        return new CommandRequest(
                coalition,
                stamp,
                "story",
                Scenario.ACTOR,
                ActingAs.ownOrganisation(),
                null,
                null,
                null,
                false,
                expected,
                dryRun,
                command);
    }

    private CommandRequest request(CommandStamp stamp, Actor actor, ActingAs as, @Nullable Instant occurredAt) {
        return new CommandRequest(
                coalition, stamp, "story", actor, as, occurredAt, null, null, false, null, false, READY);
    }

    private CommandRequest ofAStranger(Command command, @Nullable Long expected) {
        return new CommandRequest(
                coalition,
                stamp("stranger"),
                "story",
                new Actor(Scenario.party(99), "director", Scenario.person(9)),
                ActingAs.ownOrganisation(),
                null,
                null,
                null,
                false,
                expected,
                false,
                command);
    }

    private static CommandRequest withImportRight(CommandRequest r) {
        return new CommandRequest(
                r.coalition(),
                r.stamp(),
                r.correlation(),
                r.actor(),
                r.actingAs(),
                r.occurredAt(),
                r.justification(),
                null,
                true,
                r.expectedSequence(),
                r.dryRun(),
                r.command());
    }

    private static CommandStamp stamp(String digest) {
        return new CommandStamp(new CommandId(Id.next()), digest);
    }

    private static AssessReadiness assessment(boolean othersReady) {
        return new AssessReadiness(
                List.of(true, true, true, othersReady, true, true, true),
                new Preconditions(true, true, true),
                List.of(),
                Set.of());
    }

    private KafkaEventStorageEngine log() {
        return new KafkaEventStorageEngine(
                LogSettings.to(EmbeddedBroker.shared().bootstrapServers()).withTopic(topic),
                new CloudEventRecords(),
                new CoalitionSnapshots(),
                EmbeddedMongo.shared().database(topic),
                new SimpleMeterRegistry());
    }

    private static AxonCommands commands(KafkaEventStorageEngine log) {
        return new AxonCommands(log, CommandCatalogue.scan(), Clock.systemUTC());
    }

    /** A command whose decision fails, as only a mistake in the program could. */
    @Intention(ar = "خطأ", en = "Broken", concern = Concern.OWN, example = "{}")
    public record Broken() implements Command {
        @Override
        public Ruling decide(CoalitionState state, Context context) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
