package org.mithaq.command.meetings;

import java.util.List;
import java.util.Set;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;

/** The body that a meeting is of, and who takes part in it. */
record Convening(Meeting meeting, Examination examination, CoalitionState state) {

    void examine(List<PartyId> present) {
        admits(present);
        Body body = state.bodies().meeting(meeting.kind(), meeting.body());
        PartyId convener = body == null || body.kind() != BodyKind.WORKING_GROUP ? null : body.convener();
        examination.clause("R-103", "attendance", convener == null || present.contains(convener));
    }

    /** Who may take part, whether the meeting begins or is on. */
    void admits(List<PartyId> present) {
        BodyKind of = meeting.kind().body();
        if (of == null || of == BodyKind.PLENARY) {
            Conditions.registered(present, examination, state);
            return;
        }
        Body body = state.bodies().meeting(meeting.kind(), meeting.body());
        if (body == null) {
            examination.possible(
                    false,
                    () -> Fault.wrongState(
                            "لا توجد هيئة قائمة يكون هذا الاجتماع اجتماعها؛ أنشئوها أولاً",
                            "there is no body whose meeting this would be; establish it first"));
        } else if (body.kind() == BodyKind.WORKING_GROUP) {
            group(body, present);
        } else {
            seated(present);
        }
    }

    /** A group is open: whoever joined it takes part, registered or not. */
    private void group(Body body, List<PartyId> present) {
        Conditions.registered(
                present.stream()
                        .filter(party -> !body.participants().containsValue(party))
                        .toList(),
                examination,
                state);
    }

    private void seated(List<PartyId> present) {
        Conditions.registered(present, examination, state);
        Set<PartyId> entitled = Entitled.to(meeting.kind(), meeting.body(), state);
        List<PartyId> others =
                present.stream().filter(party -> !entitled.contains(party)).toList();
        examination.possible(
                others.isEmpty(),
                () -> Fault.badInput(
                        "لا يشارك في اجتماع الهيئة إلا من يشغل مقعداً فيها؛ اذكروا سواهم بين الضيوف: " + others,
                        "\"present\" takes those whose seats in the body are filled; name others among \"guests\": "
                                + others));
    }
}
