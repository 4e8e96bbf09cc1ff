package org.mithaq.command.campaigns;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Campaigns;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.ElectionResultRecorded;
import org.mithaq.events.ElectionId;
import org.mithaq.text.Text;

/**
 * Records the result of an election, once; later only to correct it. Figures stand as they were reported: no head
 * count is made from a percentage.
 *
 * @param election an election that a campaign is about
 * @param voters how many people voted
 * @param seats how many seats were filled
 * @param centres how many polling centres there were
 * @param womenPercent the share of women among the voters, in whole percent, where it was reported
 * @param source who reported the figures
 * @param correction what was wrong with the result on record; only where this one corrects it
 */
@Intention(
        ar = "تدوين نتيجة انتخابات",
        en = "Record an election result",
        rules = {"R-190"},
        concern = Concern.MATTER,
        example = """
                {"election": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "voters": 1116, "seats": 15, "centres": 4, "womenPercent": 42,
                 "source": {"ar": "لجنة الانتخابات", "en": "Election committee"}}""")
public record RecordElectionResult(
        ElectionId election,
        int voters,
        int seats,
        int centres,
        @Nullable Integer womenPercent,
        Text source,
        @Nullable Text correction)
        implements Command {

    private static final int WHOLE = 100;

    @Override
    public boolean corrects() {
        return correction != null;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Campaigns campaigns = state.campaigns();
        boolean sensible = voters >= 0
                && seats >= 0
                && centres >= 0
                && (womenPercent == null || (womenPercent >= 0 && womenPercent <= WHOLE));
        return new Workers(state, context)
                .examine()
                .clause("R-190", "once", correction != null || !campaigns.hasResult(election))
                .clause("R-190", "figures", sensible)
                .possible(campaigns.knows(election), () -> Fault.unknown(election))
                .possible(
                        correction == null || campaigns.hasResult(election),
                        () -> Fault.wrongState(
                                "لا نتيجة مدوّنة لهذه الانتخابات تُصحَّح",
                                "this election has no result on record that could be corrected"))
                .acceptOne(() ->
                        new ElectionResultRecorded(election, voters, seats, centres, womenPercent, source, correction));
    }
}
