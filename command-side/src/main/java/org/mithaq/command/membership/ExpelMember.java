package org.mithaq.command.membership;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Event;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/**
 * All members expel one of them, by two thirds unless the charter asks for another majority. No committee may.
 *
 * @param statement what the member said to it, if it said something
 * @param handover open tasks of the member and the members that take them over; others stay in its name
 */
@Intention(
        ar = "فصل عضو",
        en = "Expel a member",
        rules = {"R-025", "R-046", "R-113", "R-115", "R-116", "R-117", "R-125", "R-136"},
        concern = Concern.BELONGING,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "فصل عضو", "en": "Expulsion of a member"},
                   "text": {"ar": "يُفصل العضو لخرقه معيار السلوك مراراً",
                            "en": "The member is expelled for repeated breach of the conduct standard"},
                   "vote": {"inFavour": 17, "against": 2, "abstained": 1}},
                 "party": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "statement": {"ar": "لا نوافق على هذا الوصف", "en": "We do not agree with this account"},
                 "handover": [{"task": "0198c0de-0000-7000-8000-000000000053",
                               "to": "0198c0de-0000-7000-8000-000000000002"}]}""")
public record ExpelMember(
        Resolution resolution, PartyId party, @Nullable Text statement, List<Handover> handover) implements Command {

    private static final DecisionKind KIND = DecisionKind.EXPULSION;

    public ExpelMember {
        handover = Handover.eachOnce(handover);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        resolution
                .examine(KIND, state, examination)
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .possible(
                        state.membership().isMember(party),
                        () -> Fault.wrongState("هذه الجهة ليست عضواً", "this party is no member"));
        Handover.examine(handover, party, examination, state);
        return examination.accept(() -> events(state));
    }

    private List<Event> events(CoalitionState state) {
        MemberExpelled expelled = new MemberExpelled(party, resolution.decision(), statement);
        List<Event> events = resolution.events(KIND, state, expelled);
        return events.contains(expelled)
                ? Stream.concat(events.stream(), Handover.events(handover, party))
                        .toList()
                : events;
    }
}
