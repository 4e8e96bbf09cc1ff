package org.mithaq.command.rediscussion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.Body.Holder;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meetings.Meeting;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.BodyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.rediscussion.Asker;

/** Who presides over the body that decided. */
final class Chair {

    private static final List<BodyKind> GOVERNING = List.of(BodyKind.STRATEGIC, BodyKind.BOARD, BodyKind.COORDINATING);

    private Chair() {}

    /**
     * Whether the actor presides, as a member: elected to chair the body, or to stand in for its chair. Where nobody was
     * elected yet, the role that the actor comes with counts.
     */
    static boolean presides(Decision decided, CoalitionState state, Context context) {
        if (!state.membership().isMember(context.actor().party())) {
            return false;
        }
        Body body = deciding(decided, state);
        List<Holder> elected = body == null ? List.of() : presiding(body);
        return elected.isEmpty()
                ? Asker.presides(context.actor().role())
                : elected.stream().anyMatch(holder -> holder.person()
                        .equals(context.actor().person()));
    }

    private static List<Holder> presiding(Body body) {
        return Stream.of(Office.CHAIR, Office.DEPUTY)
                .map(office -> body.officers().get(office))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable BodyId inWriting(Decision decided, CoalitionState state) {
        Procedure procedure =
                decided.procedure() == null ? null : state.writtenProcedures().find(decided.procedure());
        return procedure == null ? null : procedure.opened().in();
    }

    /** The body that decided; for all members, and a body that is no more, the one that runs the coalition. */
    private static @Nullable Body deciding(Decision decided, CoalitionState state) {
        Meeting meeting = decided.meeting() == null ? null : state.meetings().find(decided.meeting());
        BodyId named = meeting == null ? inWriting(decided, state) : meeting.body();
        Body body = decided.body() == BodyKind.PLENARY ? null : state.bodies().working(decided.body(), named);
        return body != null
                ? body
                : GOVERNING.stream()
                        .map(kind -> state.bodies().standing(kind))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
