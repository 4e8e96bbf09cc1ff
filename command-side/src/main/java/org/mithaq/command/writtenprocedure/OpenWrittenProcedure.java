package org.mithaq.command.writtenprocedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.ProposeDecision;
import org.mithaq.command.rediscussion.Revising;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Proposals.Proposal;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/**
 * Puts a motion to those entitled in writing.
 *
 * @param procedure the new procedure's id
 * @param decision the proposal, by its id; or with a draft the new decision's id
 * @param body the kind of body that decides
 * @param in the body, where there are several of its kind
 * @param closesOn the last day on which votes are cast
 * @param participation how many of those entitled have to take part, where that is more than the charter asks for
 * @param draft the matter, where it was not proposed before
 * @param text the exact wording; the proposal's if absent
 * @param rule the decision rule, where it asks for more than the kind needs
 * @param reasons why
 * @param alternatives what else was considered
 * @param affectedGroups whose lives it touches, and whether they were heard
 * @param concessions what was given up to reach it
 * @param refersToMission whether it names the mission as its ground
 * @param validity from when until when it is in force, and when it is looked at again
 * @param effect what is done by another command once it carries, such as approving a plan; without it the decision is
 *     all there is
 * @param reopens the decision that it discusses again, where that is to be heard in writing
 */
@Intention(
        ar = "فتح باب التصويت الخطي",
        en = "Open a written procedure",
        rules = {
            "R-025", "R-061", "R-078", "R-113", "R-115", "R-116", "R-117", "R-121", "R-123", "R-124", "R-125", "R-126",
            "R-130", "R-143", "R-162"
        },
        concern = Concern.OWN,
        example = """
                {"procedure": "01890a5d-ac96-774b-bcce-b302099a8070",
                 "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "body": "STRATEGIC",
                 "closesOn": "2026-03-15",
                 "draft": {"kind": "CALENDAR",
                           "title": {"ar": "تأجيل الملتقى السنوي", "en": "Postpone the yearly forum"},
                           "missionRef": {"ar": "ليحضر من نعمل معهم", "en": "So that those we work with can come"}},
                 "text": {"ar": "يُعقد الملتقى في أيار بدلاً من نيسان",
                          "en": "The forum is held in May instead of April"}}""")
public record OpenWrittenProcedure(
        WrittenProcedureId procedure,
        DecisionId decision,
        BodyKind body,
        @Nullable BodyId in,
        LocalDate closesOn,
        @Nullable Threshold participation,
        @Nullable Draft draft,
        @Nullable Text text,
        @Nullable DecisionRule rule,
        List<Text> reasons,
        List<Text> alternatives,
        List<AffectedGroup> affectedGroups,
        List<Text> concessions,
        boolean refersToMission,
        @Nullable Validity validity,
        @Nullable Effecting effect,
        @Nullable Revising reopens)
        implements Command {

    public OpenWrittenProcedure {
        reasons = Given.list(reasons);
        alternatives = Given.list(alternatives);
        affectedGroups = Given.list(affectedGroups);
        concessions = Given.list(concessions);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Proposal made = state.decisions().proposals().find(decision);
        LocalDate day = Day.of(context.occurredAt(), state);
        Examination examination = Examination.of(state, context);
        if (draft == null) {
            return made == null
                    ? Ruling.impossible(Fault.unknown(decision))
                    : open(made.put(), List.of(), state, context, examination);
        }
        ProposeDecision proposal = draft.proposal(decision, text, day, closesOn, body == BodyKind.PLENARY);
        proposal.examine(state, context, examination);
        DecisionProposed proposed = proposal.proposed(context);
        return open(proposed, List.of(proposed), state, context, examination);
    }

    private Ruling open(
            DecisionProposed proposed,
            List<Event> before,
            CoalitionState state,
            Context context,
            Examination examination) {
        Opening opening = new Opening(this, proposed, state, context);
        return opening.examine(examination).accept(() -> {
            List<Event> events = new ArrayList<>(before);
            events.add(opening.opened());
            return events;
        });
    }
}
