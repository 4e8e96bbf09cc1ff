package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.platform.log.LogFixture.event;
import static org.mithaq.command.platform.log.LogFixture.events;
import static org.mithaq.command.platform.log.LogFixture.sequences;
import static org.mithaq.command.platform.log.LogFixture.upTo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondWriterTest {

    private final LogFixture log = LogFixture.fresh();
    private final StepTrap trap = new StepTrap();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theFormerWriterCanAppendNothing() {
        KafkaEventStorageEngine first = log.writer();
        first.appendEvents(events("c", 0, 2));
        KafkaEventStorageEngine second = log.writer();
        assertThat(sequences(second, "c")).isEqualTo(upTo(2));
        second.appendEvents(event("c", 3));

        assertThatThrownBy(() -> first.appendEvents(event("c", 3))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> first.appendEvents(event("d", 0))).isInstanceOf(WriterFencedException.class);
        assertThat(first.state()).isEqualTo(LogState.FENCED);
        assertThatThrownBy(() -> sequences(first, "c")).isInstanceOf(WriterFencedException.class);

        second.appendEvents(event("c", 4));
        assertThat(sequences(second, "c")).isEqualTo(upTo(4));
        assertThat(log.committed()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitStep.class,
            names = {"BEFORE_SEND", "AFTER_SEND"})
    void aWriterPausedInTheMiddleOfACommitLosesIt(CommitStep step) {
        KafkaEventStorageEngine first = log.writer(trap);
        first.appendEvents(event("c", 0));
        StepTrap.Hold pause = new StepTrap.Hold();
        trap.set(step, pause);
        var zombie = CompletableFuture.runAsync(() -> first.appendEvents(events("c", 1, 3)));
        pause.awaitReached();

        KafkaEventStorageEngine second = log.writer();
        second.appendEvents(event("c", 1, "of the second"));
        pause.release();

        assertThatThrownBy(zombie::join).isInstanceOf(CompletionException.class);
        LogFixture.await(() -> first.state() == LogState.FENCED);
        assertThat(sequences(second, "c")).isEqualTo(upTo(1));
        assertThat(log.committed())
                .extracting(stored -> stored.commandId())
                .containsExactly("command-0", "of the second");
    }

    @Test
    void aWriterPausedAfterItsCommitHasCommitted() {
        KafkaEventStorageEngine first = log.writer(trap);
        StepTrap.Hold pause = new StepTrap.Hold();
        trap.set(CommitStep.AFTER_COMMIT, pause);
        var answer = CompletableFuture.runAsync(() -> first.appendEvents(events("c", 0, 3)));
        pause.awaitReached();
        KafkaEventStorageEngine second = log.writer();
        pause.release();
        answer.join();
        assertThat(sequences(second, "c")).isEqualTo(upTo(3));
    }

    @Test
    void theFormerWriterTakesOverAgainOnlyWhenTold() {
        KafkaEventStorageEngine first = log.writer();
        KafkaEventStorageEngine second = log.writer();
        assertThatThrownBy(() -> first.appendEvents(event("c", 0))).isInstanceOf(RuntimeException.class);
        second.appendEvents(event("c", 0));

        first.takeOver();
        first.appendEvents(event("c", 1));
        assertThat(first.state()).isEqualTo(LogState.ACCEPTING);
        assertThatThrownBy(() -> second.appendEvents(event("c", 1, "of the second")))
                .isInstanceOf(RuntimeException.class);
        LogFixture.await(() -> second.state() == LogState.FENCED);
        assertThat(sequences(first, "c")).isEqualTo(upTo(1));
    }

    @Test
    void aWriterWithNothingToDoNoticesThatItWasReplaced() {
        KafkaEventStorageEngine first = log.writer();
        log.writer();
        LogFixture.await(() -> first.state() == LogState.FENCED);
    }

    @Test
    void oneThatNeverTookOverRefuses() {
        KafkaEventStorageEngine standby = log.standby(log.settings, CommitStep.Listener.NONE);
        assertThat(standby.state()).isEqualTo(LogState.STANDING_BY);
        assertThatThrownBy(() -> standby.appendEvents(event("c", 0))).isInstanceOf(WriterFencedException.class);
    }
}
