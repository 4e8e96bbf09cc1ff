package org.mithaq.command.bodies;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyId;
import org.mithaq.text.Text;

/**
 * Ends a body; another of its kind can be established after that. A body is not dissolved while it meets.
 *
 * @param reason why, such as the charter that ends an interim committee
 */
@Intention(ar = "حلّ هيئة", en = "Dissolve a body", concern = Concern.BODIES, example = """
                {"body": "0198c0de-0000-7000-8000-000000000112",
                 "reason": {"ar": "انتهت المرحلة المؤقتة", "en": "The interim is over"}}""")
public record DissolveBody(BodyId body, Text reason) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Standing.examine(body, examination, state);
        Standing.byMember(examination, state, context);
        return examination
                .possible(
                        !meets(state),
                        () -> Fault.wrongState(
                                "تجتمع هذه الهيئة الآن؛ اختتموا الاجتماع أولاً",
                                "this body meets at the moment; close the meeting first"))
                .acceptOne(() -> new BodyDissolved(body, reason));
    }

    private boolean meets(CoalitionState state) {
        Body found = state.bodies().find(body);
        return found != null
                && state.meetings().meetings().values().stream()
                        .filter(meeting -> meeting.status() == Status.OPEN)
                        .anyMatch(meeting -> found.equals(state.bodies().meeting(meeting.kind(), meeting.body())));
    }
}
