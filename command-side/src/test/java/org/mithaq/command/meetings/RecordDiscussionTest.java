package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.MeetingKind;

class RecordDiscussionTest {

    private static final List<Viewpoint> VIEWS =
            List.of(new Viewpoint(text("more police"), party(2)), new Viewpoint(text("more playgrounds"), null));

    @Test
    void recordsConflictingViewsAttributedOrNot() {
        open().when(discussion(VIEWS)).happens(new DiscussionRecorded(meeting(1), AgendaTopic.ISSUE, VIEWS));
    }

    @Test
    void cannotAttributeAViewToAnUnknownParty() {
        open().when(discussion(List.of(new Viewpoint(text("view"), party(99)))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void needsAnOpenMeeting() {
        open().and(Stage.closed(1, null)).when(discussion(VIEWS)).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(discussion(VIEWS)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesAtLeastOneView() {
        assertThatThrownBy(() -> discussion(List.of())).hasMessageContaining("\"viewpoints\"");
    }

    private static Scenario open() {
        return Scenario.given()
                .and(Stage.parties(3))
                .and(Stage.scheduled(1, MeetingKind.PLENARY, 0), Stage.opened(1, 1, 2));
    }

    private static RecordDiscussion discussion(List<Viewpoint> views) {
        return new RecordDiscussion(meeting(1), AgendaTopic.ISSUE, views);
    }
}
