package org.mithaq.command.meetings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ProxyEnd;

/** Takes back the proxy that the actor's party gave for a meeting that is to come or open. */
@Intention(ar = "سحب وكالة", en = "Revoke a proxy", concern = Concern.MATTER, example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031"}""")
public record RevokeProxy(MeetingId meeting) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.SCHEDULED, Status.OPEN), meeting, examination, state);
        PartyId from = context.actor().party();
        Meeting found = state.meetings().find(meeting);
        PartyId holder = found == null ? null : found.floor().proxies().get(from);
        return examination
                .possible(
                        holder != null,
                        () -> Fault.wrongState(
                                "لا وكالة لجهتكم في هذا الاجتماع", "your organisation has no proxy in this meeting"))
                .accept(() -> Turnout.of(
                        meeting,
                        List.of(new ProxyEnded(meeting, from, requireNonNull(holder), ProxyEnd.REVOKED)),
                        state));
    }
}
