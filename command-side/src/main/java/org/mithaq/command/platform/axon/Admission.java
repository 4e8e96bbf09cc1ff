package org.mithaq.command.platform.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.BodyId;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Office;

/**
 * Who may act in a coalition and until when, in which capacity, and which time may be claimed: the same for every
 * command.
 */
final class Admission {

    /** How far back a time may be claimed without the right to import; a connection may be down for days. */
    static final Duration LATEST_REPORT = Duration.ofDays(3);

    private static final String COORDINATOR = "coordinator";

    private static final Map<String, Office> OFFICES = Map.of("chair", Office.CHAIR, "deputy", Office.DEPUTY);

    private Admission() {}

    /** Why the actor may not act, or nothing. */
    static Optional<Fault> faultOf(CommandRequest request, CoalitionState state) {
        Actor actor = request.actor();
        if (isStranger(request, state)) {
            return Optional.of(Fault.notAllowed(
                    "جهتكم ليست جزءاً من هذا الائتلاف", "your organisation is not part of this coalition"));
        }
        if (actor.role().equals(COORDINATOR) && !isCoordinator(state, actor)) {
            return Optional.of(Fault.notAllowed(
                    "لم يُكلَّف هذا الشخص بتنسيق الائتلاف", "this person is not the coalition's assigned coordinator"));
        }
        if (state.foundations().closed() && !request.command().corrects()) {
            return Optional.of(Fault.wrongState(
                    "أُنهي هذا الائتلاف؛ سجلّه يُقرأ ويُصحَّح ولا يُزاد عليه",
                    "this coalition was closed; its record is read and corrected, and nothing is added to it"));
        }
        return capacityFault(state, actor, request.actingAs()).or(() -> Classification.faultOf(request, state));
    }

    /** Whether it comes from outside and only those inside may send it. */
    static boolean isStranger(CommandRequest request, CoalitionState state) {
        return !request.command().openToAnyone()
                && !isPartOf(state, request.actor().party());
    }

    /** Why the time may not be claimed, or nothing. */
    static Optional<Fault> faultOf(Instant occurredAt, Instant latest, Instant now, boolean mayImport) {
        if (mayImport) {
            return Optional.empty();
        }
        if (occurredAt.isBefore(latest)) {
            return Optional.of(Fault.badInput(
                    "الوقت المذكور أسبق من آخر حدث مسجّل (" + latest + ")؛ لا يجوز ذلك إلا عند الاستيراد",
                    "the time claimed is earlier than the latest one on record (" + latest
                            + "); only an import may do that"));
        }
        if (occurredAt.isBefore(now.minus(LATEST_REPORT))) {
            return Optional.of(Fault.badInput(
                    "الوقت المذكور أقدم من 3 أيام؛ لا يجوز ذلك إلا عند الاستيراد",
                    "the time claimed is more than 3 days ago; only an import may do that"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> capacityFault(CoalitionState state, Actor actor, ActingAs actingAs) {
        BodyId body = actingAs.body();
        boolean held =
                switch (actingAs.capacity()) {
                    case OWN_ORG -> true;
                    case BODY -> body != null && belongsTo(state, actor.party(), body);
                    case COALITION -> speaksForAll(state, actor);
                };
        if (!held) {
            return Optional.of(Fault.notAllowed(
                    "لا تملك جهتكم صفة التصرّف هذه", "your organisation may not act in that capacity"));
        }
        return holdsOffice(state, actor, actingAs)
                ? Optional.empty()
                : Optional.of(Fault.notAllowed(
                        "لا يشغل هذا الشخص هذا المنصب", "this person does not hold the office of " + actor.role()));
    }

    private static boolean isPartOf(CoalitionState state, PartyId party) {
        return party.equals(state.foundations().initiator())
                || state.membership().isRegistered(party)
                || state.outreach().supporters().containsKey(party)
                || state.bodies().participates(party);
    }

    private static boolean isCoordinator(CoalitionState state, Actor actor) {
        CoordinatorAssigned assigned = state.foundations().coordinator();
        return assigned != null
                && assigned.party().equals(actor.party())
                && assigned.coordinator().equals(actor.person());
    }

    private static boolean belongsTo(CoalitionState state, PartyId party, BodyId body) {
        Membership.CoreGroup group = state.membership().coreGroup();
        boolean inCoreGroup =
                group != null && group.id().equals(body) && state.membership().inCoreGroup(party);
        return inCoreGroup || state.bodies().belongs(party, body);
    }

    /**
     * A chair or a deputy who acts for a body holds that office in it, and who acts for the coalition holds it in some
     * body. In an organisation of one's own the words mean whatever they mean there.
     */
    private static boolean holdsOffice(CoalitionState state, Actor actor, ActingAs actingAs) {
        Office office = OFFICES.get(actor.role());
        BodyId body = actingAs.body();
        boolean ofCoreGroup = body != null && state.bodies().find(body) == null;
        return office == null
                || actingAs.capacity() == ActingAs.Capacity.OWN_ORG
                || ofCoreGroup
                || state.bodies().holds(actor.person(), office, body);
    }

    private static boolean speaksForAll(CoalitionState state, Actor actor) {
        return state.membership().isMember(actor.party())
                || state.membership().inCoreGroup(actor.party())
                || isCoordinator(state, actor);
    }
}
