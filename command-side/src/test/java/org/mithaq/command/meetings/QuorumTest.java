package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.meetings.Stage.present;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mithaq.command.Scenario;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.Vocabulary.MeetingKind;

class QuorumTest {

    @Property(tries = 200)
    void confirmsTheQuorumExactlyWhenMoreThanHalfAreThere(
            @ForAll @IntRange(min = 1, max = 40) int members, @ForAll @IntRange(min = 1, max = 40) int coming) {
        int[] parties = IntStream.rangeClosed(1, Math.min(members, coming)).toArray();
        var events = Scenario.given(Stage.coordinator(), Stage.scheduled(1, MeetingKind.PLENARY, 0))
                .and(Stage.parties(40))
                .and(Stage.members(members))
                .and(Stage.charter())
                .when(new OpenMeeting(meeting(1), null, null, present(parties), List.of(), List.of()))
                .accepted()
                .events();
        assertThat(events.getLast() instanceof QuorumConfirmed).isEqualTo(parties.length * 2 > members);
    }
}
