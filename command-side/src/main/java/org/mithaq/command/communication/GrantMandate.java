package org.mithaq.command.communication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.MandateId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.text.Text;

/**
 * Lets a member, or one person there, speak for the coalition on a topic for a time.
 *
 * @param person the one person that may speak; absent where whoever speaks for the member may
 * @param post the post that goes with it, such as spokesperson
 * @param topic what may be spoken about; statements name it in the same words
 * @param from the first day; today if absent
 * @param until the last day
 */
@Intention(
        ar = "منح تكليف",
        en = "Grant a mandate",
        rules = {"R-025", "R-046", "R-113", "R-115", "R-116", "R-117", "R-125", "R-136", "R-146"},
        concern = Concern.NAME,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "تكليف رئاسة اللجنة الاستراتيجية", "en": "Mandate for the strategic chair"},
                   "text": {"ar": "تُكلَّف رئيسة اللجنة بالحديث عن إطلاق خطط العمل لمدة 90 يوماً",
                            "en": "The chair may speak about the launch of the plans for 90 days"},
                   "vote": {"inFavour": 17, "against": 1, "abstained": 1}},
                 "mandate": "01890a5d-ac96-774b-bcce-b302099a8501",
                 "party": "01890a5d-ac96-774b-bcce-b302099a8019",
                 "person": "01890a5d-ac96-774b-bcce-b302099a8919",
                 "topic": {"ar": "إطلاق خطط العمل", "en": "Launch of the plans"},
                 "until": "2026-09-30"}""")
public record GrantMandate(
        Basis resolution,
        MandateId mandate,
        PartyId party,
        @Nullable PersonId person,
        @Nullable Text post,
        Text topic,
        @Nullable LocalDate from,
        LocalDate until)
        implements Command {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public GrantMandate {
        if (until.isAfter(LATEST)) {
            throw new IllegalArgumentException("\"until\" is a day until " + LATEST);
        }
        if (from != null && until.isBefore(from)) {
            throw new IllegalArgumentException("\"until\" is the last day, not before \"from\"");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.MANDATE, mandate, state, context);
        LocalDate today = Day.of(context.occurredAt(), state);
        LocalDate first = from == null ? today : from;
        return resolution
                .examine(purpose, Examination.of(state, context))
                .possible(state.mandates().find(mandate) == null, () -> Fault.exists(mandate))
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .possible(
                        state.membership().isMember(party),
                        () -> Fault.wrongState(
                                "التكليف يُمنح لعضو في الائتلاف، وينتهي بانتهاء العضوية",
                                "a mandate is given to a member and ends with the membership"))
                .possible(
                        !first.isBefore(today) && !until.isBefore(today),
                        () -> Fault.badInput(
                                "يبدأ التكليف اليوم (" + today + ") أو بعده، وينتهي في اليوم نفسه أو بعده",
                                "a mandate begins today (" + today + ") or later and does not end before"))
                .accept(() -> resolution.events(
                        purpose,
                        new MandateGranted(mandate, resolution.decision(), party, person, post, topic, first, until)));
    }
}
