package org.mithaq.command.campaigns;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.ObservationRecorded;
import org.mithaq.events.ElectionId;
import org.mithaq.text.Text;

/**
 * Records what was observed at one polling centre. Several observers may record the same centre.
 *
 * @param election an election that a campaign is about
 * @param centre the polling centre, by its number or place
 * @param processFollowed whether the vote was observed from its beginning to its end
 * @param countingObserved whether the counting was
 */
@Intention(
        ar = "تدوين مراقبة مركز انتخابي",
        en = "Record an observation",
        rules = {"R-190"},
        concern = Concern.OWN,
        example = """
                {"election": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "centre": {"ar": "المركز 1", "en": "Centre 1"},
                 "processFollowed": true, "countingObserved": true}""")
public record RecordObservation(
        ElectionId election,
        Text centre,
        boolean processFollowed,
        boolean countingObserved,
        @Nullable Text findings) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Workers(state, context)
                .examine()
                .possible(state.campaigns().knows(election), () -> Fault.unknown(election))
                .acceptOne(
                        () -> new ObservationRecorded(election, centre, processFollowed, countingObserved, findings));
    }
}
