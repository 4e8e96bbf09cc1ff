package org.mithaq.command;

import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.text.Language;

/** Events that tests begin with: parties, the core group, prospects. */
public final class Parties {

    /** The coordinator, a person of party 9, which belongs to no core group here. */
    public static final Actor COORDINATOR = new Actor(party(9), "coordinator", person(99));

    private Parties() {}

    /** Readiness assessed by {@link Scenario#ACTOR}, who thereby began it all. */
    public static ReadinessAssessed assessed() {
        return new ReadinessAssessed(
                Collections.nCopies(7, true), new Preconditions(true, true, true), List.of(), Set.of());
    }

    public static CoalitionFounded founded(String zone) {
        return new CoalitionFounded(
                text("name"), text("purpose"), FoundingTrigger.BROAD_CHANGE, null, zone, Language.AR);
    }

    public static PartyRegistered registered(int number) {
        return new PartyRegistered(party(number), text("party " + number), false, null, false);
    }

    public static StakeholderClassified classified(int number, Circle circle) {
        return new StakeholderClassified(party(number), Set.of(circle), List.of());
    }

    /** A core group of these parties. */
    public static CoreGroupFormed coreGroup(int... numbers) {
        return new CoreGroupFormed(
                body(1),
                Arrays.stream(numbers)
                        .mapToObj(number -> new CoreMember(party(number), null))
                        .toList());
    }

    public static MemberAdmitted admitted(int number) {
        return new MemberAdmitted(party(number), null, null, null);
    }

    /** An opinion leader whom nobody declared to know. */
    public static ProspectNominated prospect(int number) {
        return prospect(number, Category.OPINION_LEADER, false);
    }

    public static ProspectNominated prospect(int number, Category category, boolean essential) {
        return new ProspectNominated(party(number), null, category, essential, List.of(), null);
    }

    public static CoordinatorAssigned coordinatorAssigned() {
        return new CoordinatorAssigned(COORDINATOR.person(), COORDINATOR.party(), text("coordinator"));
    }

    /** Somebody of that party, for its own organisation. */
    public static Scenario by(int number, Scenario scenario) {
        return scenario.actor(new Actor(party(number), "delegate", person(number)), ActingAs.ownOrganisation());
    }
}
