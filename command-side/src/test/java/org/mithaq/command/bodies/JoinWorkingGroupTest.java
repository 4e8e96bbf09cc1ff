package org.mithaq.command.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.established;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.Vocabulary.BodyKind;

class JoinWorkingGroupTest {

    private static final JoinWorkingGroup COMMAND =
            new JoinWorkingGroup(body(1), text("knows the quarter"), text("an eye on the street"), true);

    @Test
    void isOpenToAnyoneWhoIsNoMember() {
        assertThat(COMMAND.openToAnyone()).isTrue();
        Parties.by(77, group())
                .when(COMMAND)
                .happens(new WorkingGroupJoined(
                        body(1), party(77), person(77), text("knows the quarter"), text("an eye on the street"), true));
        Parties.by(90, group()).when(COMMAND).isAcceptedDespite();
        Parties.by(3, group()).when(COMMAND).isAcceptedDespite();
    }

    @Test
    void joinsOnce() {
        Parties.by(77, group().and(new WorkingGroupJoined(body(1), party(77), person(77), null, null, false)))
                .when(COMMAND)
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void joinsAWorkingGroupThatWorks() {
        chartered().when(COMMAND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        chartered()
                .and(established(body(1), BodyKind.SUBCOMMITTEE))
                .when(COMMAND)
                .isImpossible(Fault.Kind.BAD_INPUT);
        group().and(new BodyDissolved(body(1), text("over"))).when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario group() {
        return chartered().and(established(body(1), BodyKind.WORKING_GROUP));
    }
}
