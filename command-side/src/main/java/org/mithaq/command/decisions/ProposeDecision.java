package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
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
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Puts a proposal before the members, under the id that the decision will have.
 *
 * @param decision the new decision's id
 * @param text the wording proposed
 * @param important whether all members are to be consulted; what concerns mission, charter, partners, strategy, money or
 *     the end of the coalition always is
 * @param consultation how members are asked
 * @param missionRef how it serves the mission
 * @param evidence what it rests on; counts for the decision too
 * @param replaces the decision on the same matter that it would replace: it can only be superseded
 * @param amount what it would commit, in the coalition's currency
 * @param voteOn the day on which the vote is planned; members need the time to decide within
 */
@Intention(
        ar = "اقتراح قرار",
        en = "Propose a decision",
        rules = {"R-078", "R-124", "R-126"},
        concern = Concern.OWN,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "kind": "FUNDING",
                 "title": {"ar": "قبول تمويل سريع التنفيذ", "en": "Accept fast-delivery funding"},
                 "consultation": {"from": "2026-03-01", "days": 7, "allMembers": true},
                 "missionRef": {"ar": "يموّل خطط الأحياء", "en": "It pays for the neighbourhood plans"},
                 "evidence": [{"kind": "DATA",
                               "title": {"ar": "عرض الممول", "en": "The funder's offer"},
                               "source": {"ar": "الممول", "en": "The funder"}}]}""")
public record ProposeDecision(
        DecisionId decision,
        DecisionKind kind,
        Text title,
        @Nullable Text text,
        boolean important,
        @Nullable Consultation consultation,
        @Nullable Text missionRef,
        List<Evidence> evidence,
        @Nullable DecisionId replaces,
        @Nullable Long amount,
        @Nullable LocalDate voteOn)
        implements Command {

    private static final Set<DecisionKind> IMPORTANT = Set.of(
            DecisionKind.MISSION,
            DecisionKind.CHARTER,
            DecisionKind.PARTNER,
            DecisionKind.STRATEGY,
            DecisionKind.FUNDING,
            DecisionKind.BUDGET,
            DecisionKind.WIND_DOWN);

    public ProposeDecision {
        evidence = Given.list(evidence);
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("\"amount\" is a whole number, not below 0");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = examine(state, context, Examination.of(state, context));
        new LeadTimes(voteOn, state.membership().members(), state).examine(context, examination);
        return examination.acceptOne(() -> proposed(context));
    }

    /** Notes what a proposal needs, whether it is put to a meeting or goes round in writing. */
    public Examination examine(CoalitionState state, Context context, Examination examination) {
        int days = state.charter().number(CharterParameter.CONSULTATION);
        boolean asked = consultation != null && consultation.allMembers() && consultation.days() >= days;
        boolean free = state.decisions().find(decision) == null
                && state.decisions().proposals().find(decision) == null;
        return examination
                .rule("R-078", missionRef != null)
                .rule("R-126", !toConsult() || asked, fact("required", days), fact("days", daysAsked()))
                .possible(free, () -> Fault.exists(decision))
                .possible(
                        state.membership().isMember(context.actor().party()),
                        () -> Fault.notAllowed("الأعضاء وحدهم يقترحون القرارات", "only members propose decisions"))
                .possible(
                        replaces == null || state.decisions().find(replaces) != null,
                        () -> Fault.unknown(requireNonNull(replaces)));
    }

    /** The proposal as it goes on record. */
    public DecisionProposed proposed(Context context) {
        return new DecisionProposed(
                decision,
                kind,
                title,
                text,
                context.actor().party(),
                toConsult(),
                consultation,
                missionRef,
                evidence,
                replaces,
                amount,
                voteOn);
    }

    private boolean toConsult() {
        return important || IMPORTANT.contains(kind);
    }

    private int daysAsked() {
        return consultation == null || !consultation.allMembers() ? 0 : consultation.days();
    }
}
