package org.mithaq.query.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.query.platform.projection.Condition;
import org.mithaq.query.platform.projection.PartitionStatus;
import org.mithaq.query.platform.projection.Trouble;
import org.springframework.boot.health.contributor.Status;

class ViewsIndicatorTest {

    private static final long MOST = 100;

    @Test
    void isUpWhenAllIsKnownAndTheViewsAreNearTheEndOfTheLog() {
        assertThat(status(seen(false, 100L, true))).isEqualTo(Status.UP);
    }

    @Test
    void isOutOfServiceWhileTheViewsAreLateHaveNotBegunOrNobodyKnows() {
        assertThat(List.of(seen(false, 101L, true), seen(false, 5L, false), seen(false, null, true)))
                .allSatisfy(condition -> assertThat(status(condition))
                        .isEqualTo(Status.OUT_OF_SERVICE)
                        .extracting(Status::getDescription)
                        .isEqualTo("the views are behind the log"));
    }

    @Test
    void isHeldHoweverFarBehind() {
        assertThat(status(seen(true, 101L, true)).getCode()).isEqualTo("HELD");
    }

    @Test
    void namesWhatIsInTheWayButNotItsMessage() {
        Condition condition = new Condition(
                true, null, false, List.of(), Map.of(Trouble.DATABASE, "at an address"), List.of("minutes"));

        assertThat(status(condition)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(status(condition).getDescription())
                .isEqualTo("the database of the views does not answer; the view minutes is built anew");
    }

    @Test
    void isDownWhereARecordStoppedAPartition() {
        PartitionStatus stopped = new PartitionStatus(0, PartitionStatus.State.STOPPED, 3, 1L, "a gap");

        assertThat(status(new Condition(true, 1L, true, List.of(stopped), Map.of(), List.of())))
                .isEqualTo(Status.DOWN);
    }

    private static Status status(Condition condition) {
        return ViewsIndicator.status(condition, MOST);
    }

    private static Condition seen(boolean held, @Nullable Long lag, boolean begun) {
        return new Condition(held, lag, begun, List.of(), Map.of(), List.of());
    }
}
