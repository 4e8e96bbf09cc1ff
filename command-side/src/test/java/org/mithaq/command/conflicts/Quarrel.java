package org.mithaq.command.conflicts;

import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionRule;

/** A conflict between parties 14 and 20 of a coalition with a charter, and those who help. */
final class Quarrel {

    static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    static final LocalDate DUE = TODAY.plusDays(30);
    static final List<PartyId> PARTIES = List.of(party(14), party(20));
    static final List<ConflictStage> STAGES = List.of(ConflictStage.values());
    static final Intermediary OUTSIDER = new Intermediary(person(60), null, text("facilitator from outside"));
    static final Intermediary NEIGHBOUR = new Intermediary(person(61), party(21), text("member of another party"));

    private Quarrel() {}

    static Scenario withCharter() {
        return withCharter(Map.of());
    }

    static Scenario withCharter(Map<String, Object> parameters) {
        return Gathering.chartered(Gathering.charter(
                        CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, parameters, Map.of()))
                .and(Parties.coordinatorAssigned());
    }

    static Scenario opened() {
        return withCharter().and(opening(List.of()));
    }

    static ConflictOpened opening(List<ConflictStage> binding) {
        return new ConflictOpened(
                conflict(1), 1, PARTIES, text("rivalry"), null, STAGES, binding, ConflictStage.TALKS, DUE, List.of());
    }

    static MediatorAppointed mediated() {
        return new MediatorAppointed(conflict(1), OUTSIDER, PARTIES, DUE);
    }

    static ConflictEscalated arbitrated() {
        return new ConflictEscalated(
                conflict(1), ConflictStage.MEDIATOR, ConflictStage.ARBITRATOR, OUTSIDER, null, null, DUE);
    }

    /** For its own organisation. */
    static Scenario by(int party, Scenario scenario) {
        return Parties.by(party, scenario);
    }

    /** Somebody of that party, for the coalition. */
    static Scenario official(int party, Scenario scenario) {
        return scenario.actor(new Actor(party(party), "strategic chair", person(party)), ActingAs.coalition());
    }

    /** The person from outside, of party 21. */
    static Scenario byOutsider(Scenario scenario) {
        return scenario.actor(new Actor(party(21), "facilitator", OUTSIDER.person()), ActingAs.ownOrganisation());
    }

    static EscalateConflict escalate(ConflictStage to, @Nullable Intermediary arbitrator) {
        return new EscalateConflict(conflict(1), to, arbitrator, null, null, null);
    }
}
