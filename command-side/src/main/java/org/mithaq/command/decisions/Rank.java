package org.mithaq.command.decisions;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.BodyKind;

/** Which bodies stand above which. */
public final class Rank {

    private Rank() {}

    /** Whether one is the other, or of the same rank, or higher. */
    public static boolean atLeast(BodyKind one, BodyKind other) {
        return of(one) >= of(other);
    }

    /** Whether one is higher; above all members there is nobody, so that they themselves are. */
    public static boolean above(BodyKind one, BodyKind other) {
        return of(one) > of(other) || one == BodyKind.PLENARY;
    }

    /** The body that meets, or {@code null} where there is no such meeting, or one of no body. */
    public static @Nullable BodyKind meeting(MeetingId id, CoalitionState state) {
        Meeting meeting = state.meetings().find(id);
        return meeting == null ? null : meeting.kind().body();
    }

    private static int of(BodyKind body) {
        return switch (body) {
            case PLENARY -> 3;
            case STRATEGIC, BOARD, COORDINATING -> 2;
            case EXECUTIVE -> 1;
            case CORE_GROUP, WORKING_GROUP, SUBCOMMITTEE -> 0;
        };
    }
}
