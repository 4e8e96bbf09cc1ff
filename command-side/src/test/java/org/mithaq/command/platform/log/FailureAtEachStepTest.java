package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.platform.log.LogFixture.event;
import static org.mithaq.command.platform.log.LogFixture.events;
import static org.mithaq.command.platform.log.LogFixture.sequences;
import static org.mithaq.command.platform.log.LogFixture.upTo;

import com.mongodb.MongoException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureAtEachStepTest {

    private final LogFixture log = LogFixture.fresh();
    private final StepTrap trap = new StepTrap();
    private final KafkaEventStorageEngine engine = log.writer(trap);

    @BeforeEach
    void twoEventsAreThere() {
        engine.appendEvents(events("c", 0, 1));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nothingIsStoredWhenTheCommitFailsBeforeSending() {
        failAt(CommitStep.BEFORE_SEND);
        assertThatThrownBy(() -> engine.appendEvents(events("c", 2, 4))).isInstanceOf(LogUnavailableException.class);
        assertNothingIsLeftOfIt();
    }

    @Test
    void anAbortedCommitLeavesNoTrace() {
        failAt(CommitStep.AFTER_SEND);
        assertThatThrownBy(() -> engine.appendEvents(events("c", 2, 4))).isInstanceOf(LogUnavailableException.class);
        assertNothingIsLeftOfIt();
    }

    @Test
    void anUnknownOutcomeThatWasACommitIsAnsweredAsOne() {
        failAt(CommitStep.AFTER_COMMIT);
        engine.appendEvents(events("c", 2, 4));
        assertThat(sequences(engine, "c")).isEqualTo(upTo(4));
        assertThat(log.committed()).hasSize(5);
        assertThat(unknownOutcomes()).isEqualTo(1);
        engine.appendEvents(event("c", 5));
        assertThat(sequences(engine, "c")).isEqualTo(upTo(5));
    }

    @Test
    void theIndexIsWrittenAgainWhenItsWriteFails() {
        LogFixture.awaitIndexed(engine);
        trap.set(CommitStep.BEFORE_INDEX, () -> {
            throw new MongoException("on purpose");
        });
        engine.appendEvents(events("c", 2, 4));
        assertThat(sequences(engine, "c")).isEqualTo(upTo(4));
        LogFixture.awaitIndexed(engine);
        assertThat(sequences(engine, "c")).isEqualTo(upTo(4));
        assertThat(log.meters.get("mithaq.log.index.failures").counter().count())
                .isEqualTo(1);
    }

    private void failAt(CommitStep step) {
        trap.set(step, () -> {
            throw new TimeoutException("on purpose");
        });
    }

    private void assertNothingIsLeftOfIt() {
        assertThat(unknownOutcomes()).isEqualTo(1);
        assertThat(sequences(engine, "c")).isEqualTo(upTo(1));
        assertThat(engine.findCommand("c", "command-2")).isEmpty();
        assertThat(log.committed()).hasSize(2);
        engine.appendEvents(event("c", 2));
        assertThat(sequences(engine, "c")).isEqualTo(upTo(2));
        assertThat(engine.state()).isEqualTo(LogState.ACCEPTING);
    }

    private double unknownOutcomes() {
        return log.meters.get("mithaq.log.outcomes.unknown").counter().count();
    }
}
