package org.mithaq.command.rediscussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;
import org.mithaq.rediscussion.Support;
import org.mithaq.text.Text;

/**
 * Joins a request for a re-discussion. Requests wait for their supporters; where the policy counts organisations, a
 * second person of one that joined already adds nothing and is not taken.
 */
@Intention(
        ar = "تأييد طلب إعادة مناقشة",
        en = "Support a re-discussion",
        rules = {"R-128"},
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059"}""")
public record SupportRediscussion(RediscussionId request) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        RequestLife asked = state.rediscussions().find(request);
        if (asked == null) {
            return Ruling.impossible(Fault.unknown(request));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        Supporter supporter =
                new Supporter(context.actor().party(), context.actor().person());
        Stage stage = asked.stageOn(day);
        return Examination.of(state, context)
                .clause("R-128", "initiator", state.membership().isMember(supporter.party()))
                .clause("R-128", "window", stage != Stage.LAPSED)
                .possible(
                        stage == Stage.GATHERING || stage == Stage.COMPLETE || stage == Stage.LAPSED,
                        () -> Fault.wrongState("بُتّ في هذا الطلب", "this request was ruled on"))
                .possible(
                        !counted(asked, supporter),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of(
                                        "أيّدت جهتكم هذا الطلب من قبل",
                                        "your organisation supports this request already")))
                .accept(() -> supported(asked, supporter, state, day));
    }

    private static boolean counted(RequestLife asked, Supporter supporter) {
        return asked.supporters().stream()
                .anyMatch(other -> asked.terms().distinctOrganisations()
                        ? other.party().equals(supporter.party())
                        : other.person().equals(supporter.person()));
    }

    private List<Event> supported(RequestLife asked, Supporter supporter, CoalitionState state, LocalDate day) {
        List<Supporter> members = Stream.concat(asked.supporters().stream(), Stream.of(supporter))
                .filter(each -> state.membership().isMember(each.party()))
                .toList();
        int organisations = (int) state.membership().members().count();
        int missing = Support.missing(asked.terms(), organisations, members);
        List<Event> events =
                new ArrayList<>(List.of(new RediscussionSupported(asked.decision(), request, supporter, missing)));
        if (missing == 0 && asked.stage() == Stage.GATHERING) {
            Granting.bySupport(asked.decision(), request, asked.terms(), day).ifPresent(events::add);
        }
        return events;
    }
}
