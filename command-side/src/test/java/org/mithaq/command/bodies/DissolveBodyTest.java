package org.mithaq.command.bodies;

import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.seated;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gatherings;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;

class DissolveBodyTest {

    private static final DissolveBody COMMAND = new DissolveBody(EXECUTIVE, text("the interim is over"));

    @Test
    void dissolvesABody() {
        executive().when(COMMAND).happens(new BodyDissolved(EXECUTIVE, text("the interim is over")));
    }

    @Test
    void doesNotDissolveABodyThatMeets() {
        Scenario meeting = executive().and(Gatherings.scheduled(MeetingKind.EXECUTIVE, NOW), Gatherings.opened(1, 2));
        meeting.when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
        meeting.and(Gatherings.closed()).when(COMMAND).isAcceptedDespite();
    }

    @Test
    void dissolvesOnceWhatIsThere() {
        chartered().when(COMMAND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        executive()
                .and(new BodyDissolved(EXECUTIVE, text("over")))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
        Parties.by(90, executive()).when(COMMAND).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    private static Scenario executive() {
        return chartered().and(seated(EXECUTIVE, BodyKind.EXECUTIVE, 1, 2, 3));
    }
}
