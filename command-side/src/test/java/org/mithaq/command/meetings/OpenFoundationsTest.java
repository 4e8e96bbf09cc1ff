package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

/** What scheduling a meeting adds to its agenda. */
class OpenFoundationsTest {

    @Test
    void carriesOpenFoundationsOntoTheAgendaOfAllMembers() {
        var announced = plenary().agenda(item(AgendaTopic.ISSUE));
        Scenario scenario = parties();
        scenario.when(announced.command())
                .happens(announced.event(
                        new AgendaItem(
                                AgendaTopic.VISION_AND_VALUES,
                                Text.of("الرؤية والرسالة والقيم", "Vision, mission and values"),
                                null,
                                true),
                        new AgendaItem(
                                AgendaTopic.STRUCTURE,
                                Text.of("البنية والنظام الداخلي", "Structure and charter"),
                                null,
                                true)));
        scenario.and(
                        new VisionAdopted(Scenario.decision(3), text("vision"), List.of()),
                        new MissionAdopted(Scenario.decision(3), 1, text("mission"), List.of()),
                        new ValuesAdopted(Scenario.decision(3), List.of(text("value"))))
                .and(Stage.charter())
                .when(announced.command())
                .happens(announced.event());
    }

    @Test
    void doesNotCarryTheIssueOnceItIsDefined() {
        parties()
                .and(new IssueDefined(Scenario.decision(2), text("issue"), List.of(), List.of()))
                .when(plenary().command())
                .accepted()
                .events()
                .forEach(event -> assertThat(((MeetingScheduled) event).agenda())
                        .extracting(AgendaItem::topic)
                        .containsExactly(AgendaTopic.VISION_AND_VALUES, AgendaTopic.STRUCTURE));
    }

    @Test
    void carriesNothingOntoTheAgendaOfABody() {
        var announced = Announcement.of(2, MeetingKind.EXECUTIVE);
        parties().when(announced.command()).happens(announced.event());
    }

    @Test
    void dropsTheClaimThatAnItemIsCarriedOver() {
        var claimed = new AgendaItem(AgendaTopic.OTHER, text("other"), 5, true);
        assertThat(Announcement.of(2, MeetingKind.PLENARY)
                        .agenda(claimed)
                        .meeting()
                        .agenda())
                .containsExactly(new AgendaItem(AgendaTopic.OTHER, text("other"), 5, false));
    }

    private static Scenario parties() {
        return Scenario.given().and(Stage.parties(5));
    }

    private static Announcement plenary() {
        return Announcement.of(2, MeetingKind.PLENARY);
    }
}
