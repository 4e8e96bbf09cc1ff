package org.mithaq.command.bodies;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyId;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Elects somebody to an office of a body, in place of whoever held it, for a term. The party holds a seat there.
 *
 * @param title how the office is called, where it has a name of its own
 * @param meeting the open meeting that elects, if one does
 * @param slate who stands for other offices of the body in the same election: the rules about chair and deputy look at
 *     what comes of the whole election, and each of them is put on record by a command of its own
 */
@Intention(
        ar = "انتخاب مسؤول/ة",
        en = "Elect an officer",
        rules = {"R-087", "R-098", "R-109"},
        concern = Concern.BODIES,
        example = """
                {"body": "0198c0de-0000-7000-8000-000000000112", "office": "CHAIR",
                 "party": "0198c0de-0000-7000-8000-000000000001",
                 "person": "0198c0de-0000-7000-8000-000000000091",
                 "meeting": "0198c0de-0000-7000-8000-000000000033",
                 "slate": [{"office": "DEPUTY", "party": "0198c0de-0000-7000-8000-000000000003"}]}""")
public record ElectOfficer(
        BodyId body,
        Office office,
        PartyId party,
        PersonId person,
        @Nullable Text title,
        @Nullable MeetingId meeting,
        List<Candidate> slate)
        implements Command {

    private static final Set<Office> HEADS = Set.of(Office.CHAIR, Office.DEPUTY);

    /** Who stands for another office in the same election. */
    public record Candidate(Office office, PartyId party) {}

    public ElectOfficer {
        slate = Given.list(slate);
        long offices = Stream.concat(Stream.of(office), slate.stream().map(Candidate::office))
                .distinct()
                .count();
        if (offices <= slate.size()) {
            throw new IllegalArgumentException("\"slate\" names other offices, each once");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Standing.examine(body, examination, state);
        Standing.byMember(examination, state, context);
        Body found = state.bodies().find(body);
        if (found != null) {
            examine(found, examination, state);
        }
        Meeting electing = meeting == null ? null : state.meetings().find(meeting);
        return examination
                .possible(meeting == null || electing != null, () -> Fault.unknown(meeting == null ? body : meeting))
                .possible(
                        electing == null || electing.status() == Status.OPEN,
                        () -> Fault.wrongState("هذا الاجتماع غير منعقد الآن", "this meeting is not open"))
                .acceptOne(() -> new OfficerElected(
                        body,
                        office,
                        party,
                        person,
                        title,
                        meeting,
                        Day.of(context.occurredAt(), state)
                                .plusMonths(state.charter().number(CharterParameter.TERM))));
    }

    private void examine(Body found, Examination examination, CoalitionState state) {
        Map<Office, PartyId> after = after(found);
        List<PartyId> heads =
                HEADS.stream().filter(after::containsKey).map(after::get).toList();
        int held = state.bodies().offices(person) + (alreadyHeld(found) ? 0 : 1);
        int most = state.charter().number(CharterParameter.OFFICES_PER_PERSON_MAX);
        examination
                .rule("R-087", state.charter().charter() != null || found.interim())
                .rule(
                        "R-098",
                        found.kind() != BodyKind.EXECUTIVE
                                || !HEADS.contains(office)
                                || heads.stream().anyMatch(head -> Standing.community(head, state)),
                        fact("parties", heads))
                .clause("R-109", "deputy", office != Office.CHAIR || after.containsKey(Office.DEPUTY))
                .clause("R-109", "offices", held <= most, fact("offices", held), fact("most", most));
        seated(party, found, examination);
        slate.forEach(candidate -> seated(candidate.party(), found, examination));
    }

    private static void seated(PartyId party, Body found, Examination examination) {
        examination.possible(
                found.seats(party),
                () -> Fault.badInput(
                        "الجهة " + party + " لا تشغل مقعداً في هذه الهيئة",
                        "the party " + party + " holds no seat in this body"));
    }

    private Map<Office, PartyId> after(Body found) {
        Map<Office, PartyId> after = new EnumMap<>(Office.class);
        found.officers().forEach((held, holder) -> after.put(held, holder.party()));
        slate.forEach(candidate -> after.put(candidate.office(), candidate.party()));
        after.put(office, party);
        return after;
    }

    private boolean alreadyHeld(Body found) {
        Body.Holder holder = found.officers().get(office);
        return holder != null && holder.person().equals(person);
    }
}
