package org.mithaq.command.campaigns;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.text.Text;

/**
 * Logs a visit to an institution: to ease a licence, or to bring recommendations. A later visit that
 * follows it up carries the answer.
 *
 * @param visit the new visit's id
 * @param host who was visited, by institution
 * @param party that institution, where it is on the register
 * @param members for which members
 * @param outcome what came of it, or what was answered
 * @param follows the earlier visit that this one follows up
 */
@Intention(
        ar = "تدوين زيارة",
        en = "Log a visit",
        rules = {"R-186", "R-187"},
        concern = Concern.OWN,
        example = """
                {"visit": "01890a5d-ac96-774b-bcce-b302099a8057", "purpose": "ADVOCACY",
                 "title": {"ar": "توصيات بشأن حرية التعبير", "en": "Recommendations on free expression"},
                 "host": {"ar": "المجلس المحلي", "en": "Local council"},
                 "recommendations": [{"ar": "جلسات علنية شهرية", "en": "Public sessions every month"}]}""")
public record LogVisit(
        VisitId visit,
        VisitPurpose purpose,
        Text title,
        Text host,
        @Nullable PartyId party,
        Set<PartyId> members,
        @Nullable Text outcome,
        List<Text> recommendations,
        @Nullable VisitId follows)
        implements Command {

    public LogVisit {
        members = Given.set(members);
        recommendations = Given.list(recommendations);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Workers workers = new Workers(state, context);
        Examination examination = workers.known(members, workers.examine())
                .possible(!state.campaigns().visits().contains(visit), () -> Fault.exists(visit));
        if (party != null) {
            workers.known(Set.of(party), examination);
        }
        if (follows != null) {
            examination.possible(state.campaigns().visits().contains(follows), () -> Fault.unknown(follows));
        }
        return examination.acceptOne(
                () -> new VisitLogged(visit, purpose, title, host, party, members, outcome, recommendations, follows));
    }
}
