package org.mithaq.command.meetings;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.bodies.Entitled;
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
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.rulebook.CharterParameter;

/**
 * Gives the vote of the actor's party to another for one meeting that the party does not attend. Nobody else gives it
 * away.
 *
 * @param meeting one that is to come or open
 * @param to who holds it: entitled there too, and present where the meeting is open
 */
@Intention(
        ar = "إعطاء وكالة للتصويت",
        en = "Give a proxy",
        rules = {"R-108"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "to": "0198c0de-0000-7000-8000-000000000002"}""")
public record GiveProxy(MeetingId meeting, PartyId to) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.SCHEDULED, Status.OPEN), meeting, examination, state);
        PartyId from = context.actor().party();
        Meeting found = state.meetings().find(meeting);
        if (found != null) {
            examine(found, from, examination, state);
        }
        return examination.accept(() -> Turnout.of(meeting, List.of(new ProxyGiven(meeting, from, to)), state));
    }

    private void examine(Meeting found, PartyId from, Examination examination, CoalitionState state) {
        int most = state.charter().number(CharterParameter.PROXIES_MAX);
        long held = found.floor().proxies().values().stream().filter(to::equals).count();
        Set<PartyId> entitled = Entitled.to(found.kind(), found.body(), state);
        examination
                .clause("R-108", "proxies", held < most, fact("held", (int) held), fact("most", most))
                .possible(
                        entitled.contains(from) && entitled.contains(to) && !from.equals(to),
                        () -> Fault.badInput(
                                "يعطي الوكالة من يحق له التصويت في هذا الاجتماع، لغيره ممن يحق لهم ذلك",
                                "who is entitled to vote in this meeting gives its proxy to another who is"))
                .possible(
                        !found.present().contains(from),
                        () -> Fault.wrongState(
                                "جهتكم حاضرة وتصوّت بنفسها", "your organisation is present and votes itself"))
                .possible(
                        found.status() == Status.SCHEDULED || found.present().contains(to),
                        () -> Fault.wrongState(
                                "يحمل الوكالة من هو حاضر في الاجتماع",
                                "a proxy is held by who is present in the meeting"))
                .possible(
                        !found.floor().proxies().containsKey(from),
                        () -> Fault.wrongState(
                                "أعطت جهتكم وكالة لهذا الاجتماع من قبل؛ اسحبوها أولاً",
                                "your organisation gave a proxy for this meeting already; revoke it first"))
                .possible(
                        !found.floor().proxies().containsKey(to)
                                && !found.floor().proxies().containsValue(from),
                        () -> Fault.wrongState(
                                "لا يعطي وكالته من يحمل وكالة غيره، ولا يحملها من أعطى وكالته",
                                "who holds a proxy gives none, and who gave one holds none"));
    }
}
