package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mithaq.command.coalition.AssessReadiness;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.platform.log.LogHealth;
import org.mithaq.command.platform.log.LogState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.springframework.boot.health.contributor.Status;

class MeteredCommandsTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";
    private static final Answer REFUSED = new Answer.Refused(
            1,
            List.of(new BrokenRule("R-003", null, "JUST", Map.of()), new BrokenRule("R-018", null, "INV", Map.of())),
            false);

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private void send(CompletableFuture<Answer> answer, boolean dryRun) {
        var command = new AssessReadiness(
                List.of(true, true, true, true, true, true, true),
                new Preconditions(true, true, true),
                List.of(),
                Set.of());
        var request = new CommandRequest(
                new CoalitionId(ID),
                new CommandStamp(new CommandId(ID), "x"),
                ID,
                new Actor(new PartyId(ID), "director", new PersonId(ID)),
                ActingAs.ownOrganisation(),
                null,
                null,
                null,
                false,
                null,
                dryRun,
                command);
        assertThat(new MeteredCommands(sent -> answer, CommandCatalogue.scan(), meters).send(request))
                .isCompletedWithValueMatching(told -> told.equals(answer.getNow(REFUSED)));
    }

    private long count(String outcome) {
        Timer timer = meters.find("mithaq.commands")
                .tags("command", "assess-readiness", "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private double refusals(String rule) {
        return meters.get("mithaq.commands.refusals")
                .tag("rule", rule)
                .counter()
                .count();
    }

    @Test
    void areCountedByCommandOutcomeAndRule() {
        send(CompletableFuture.completedFuture(new Answer.Accepted(1, List.of(), false)), false);
        send(CompletableFuture.completedFuture(new Answer.Accepted(1, List.of(), true)), false);
        send(CompletableFuture.completedFuture(REFUSED), false);
        send(CompletableFuture.completedFuture(REFUSED), true);

        assertThat(List.of(count("accepted"), count("repeated"), count("refused"), count("dry-run")))
                .containsOnly(1L);
        assertThat(refusals("R-003")).isEqualTo(1);
        assertThat(refusals("R-018")).isEqualTo(1);
    }

    @Test
    void sayWhatIsMeasuredAndInWhichUnit() {
        send(CompletableFuture.completedFuture(REFUSED), false);

        assertThat(meters.getMeters()).isNotEmpty().allSatisfy(meter -> {
            assertThat(meter.getId().getDescription()).isNotBlank();
            assertThat(meter.getId().getBaseUnit()).isNotBlank();
        });
    }

    @Test
    void canBeTakenOnlyWhileTheLogCanBeWritten() {
        assertThat(health(LogState.ACCEPTING)).isEqualTo(Status.UP);
        assertThat(health(LogState.RECOVERING)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health(LogState.FENCED)).isEqualTo(Status.DOWN);
    }

    private static Status health(LogState state) {
        return LogIndicator.status(new LogHealth(state, 0, true, 0, 0));
    }
}
