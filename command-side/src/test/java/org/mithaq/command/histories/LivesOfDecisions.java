package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.histories.Ledger.Made;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rediscussion.Standing;

/**
 * A decision counts once it was adopted, or ratified in time by those who may; nothing follows from any other, and what
 * somebody put beside one stays.
 */
final class LivesOfDecisions implements Invariant {

    private final Map<DecisionId, String> ended = new HashMap<>();
    private final Map<ObjectionId, DecisionId> objections = new HashMap<>();
    private final Map<DecisionId, Set<PartyId>> dissents = new HashMap<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        Ledger after = before.with(happened);
        for (Envelope envelope : happened) {
            switch (envelope.event()) {
                case DecisionRatified e -> ratified(e, before.day(envelope), after);
                case RatificationRefused e -> pending(e.decision(), before.day(envelope), after);
                case DecisionSuperseded e -> end(e.decision(), e.by(), after);
                case DecisionRescinded e -> end(e.decision(), e.by(), after);
                case ObjectionRaised e -> objections.put(e.objection(), e.decision());
                case DissentRecorded e ->
                    dissents.computeIfAbsent(e.decision(), of -> new HashSet<>())
                            .add(e.party());
                default -> effect(envelope, after);
            }
        }
    }

    private void ratified(DecisionRatified e, LocalDate day, Ledger after) {
        pending(e.decision(), day, after);
        Made act = made(e.decision(), after);
        Made by = made(e.by(), after);
        require(by.recorded().outcome() == Outcome.ADOPTED, "%s is ratified by what was not adopted", e.decision());
        BodyKind body = by.recorded().body();
        require(
                body == BodyKind.PLENARY
                        || requireNonNull(act.recorded().provision()).by().contains(body),
                "%s is ratified by %s",
                e.decision(),
                body);
    }

    /** The act awaited ratification, and the time for it was not over. */
    private void pending(DecisionId id, LocalDate day, Ledger after) {
        Made act = made(id, after);
        Provision provision = act.recorded().provision();
        require(provision != null && !ended.containsKey(id), "%s awaits no ratification", id);
        LocalDate last = act.on().plusDays(requireNonNull(provision).withinDays());
        require(!day.isAfter(last), "%s is ratified on %s, after %s", id, day, last);
    }

    private void end(DecisionId old, DecisionId by, Ledger after) {
        require(made(by, after).recorded().outcome() == Outcome.ADOPTED, "%s ends by what was not adopted", old);
        require(ended.put(old, "ended") == null, "%s ends twice", old);
    }

    private static void effect(Envelope envelope, Ledger after) {
        DecisionId ground = ground(envelope.event());
        if (ground != null) {
            Made made = made(ground, after);
            require(
                    counts(made),
                    "%d rests on a decision that is %s",
                    envelope.sequence(),
                    made.recorded().outcome());
        }
    }

    private static @Nullable DecisionId ground(Event event) {
        return switch (event) {
            case CharterAdopted e -> e.decision();
            case CharterAmended e -> e.decision();
            case MissionAdopted e -> e.decision();
            case MissionAmended e -> e.decision();
            case VisionAdopted e -> e.decision();
            case MandateGranted e -> e.decision();
            case MemberExpelled e -> e.decision();
            case ObjectiveSet e -> e.decision();
            default -> null;
        };
    }

    private static boolean counts(Made made) {
        return made.recorded().outcome() == Outcome.ADOPTED || made.ratified() != null;
    }

    private static Made made(DecisionId id, Ledger ledger) {
        return requireNonNull(ledger.decisions.get(id), () -> "nobody made decision " + id);
    }

    @Override
    public void agrees(CoalitionState state, Ledger now) {
        LocalDate today = now.latest.atZone(now.zone).toLocalDate();
        require(state.decisions().decisions().size() == now.decisions.size(), "decisions disappeared");
        now.decisions.forEach((id, made) -> {
            Standing standing = requireNonNull(state.decisions().standing(id, today));
            require(
                    !standing.stands() || (counts(made) && !ended.containsKey(id)),
                    "decision %d is %s, and nobody adopted or ratified it",
                    made.recorded().number(),
                    standing);
        });
        objections.forEach((objection, decision) -> require(
                state.decisions().proposals().find(objection) != null, "an objection to %s disappeared", decision));
        dissents.forEach((decision, parties) -> parties.forEach(party -> require(
                state.decisions().proposals().dissented(decision, party), "a dissent on %s disappeared", decision)));
    }
}
