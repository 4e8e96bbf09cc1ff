package org.mithaq.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.text.Text;

class ApprovedMinutesTest {

    private static final Text OTHER = Text.of("شيء آخر", "Something else");

    @ParameterizedTest
    @EnumSource(Readers.class)
    void neverChangeWhateverHappensLater(Readers readers) {
        Told told = LongMeeting.of(5);
        MinutesReport approved = Written.report(told, 1, readers);

        everythingElseHappens(told.day(200));

        assertThat(Written.report(told, 1, readers)).isEqualTo(approved);
    }

    @Test
    void nameWhoCoordinatedThenWhetherApprovedOrNot() {
        Told told = Story.of(5);
        told.day(200).happened(new CoordinatorAssigned(Told.person(2), party(2), OTHER));

        assertThat(Written.report(told, 1, Readers.MEMBERS).coordinator()).isEqualTo(youthServices());
        assertThat(Written.report(told, 2, Readers.MEMBERS).coordinator()).isEqualTo(youthServices());
    }

    @Test
    void goByTheTitleThatAProposalHadWhenItWasPutForward() {
        Told told = LongMeeting.of(5);
        List<Text> before = notices(told);
        told.day(200).happened(Story.decided(6, DecisionKind.OTHER, OTHER, new Vote(3, 0, 0)));

        assertThat(before).isNotEmpty();
        assertThat(notices(told)).isEqualTo(before);
    }

    private static List<Text> notices(Told told) {
        return Written.report(told, 1, Readers.MEMBERS).remarks().stream()
                .map(remark -> Objects.requireNonNull(remark.about()))
                .toList();
    }

    private static Named youthServices() {
        return new Named(party(1).value(), Text.of("خدمات شباب الحي", "Neighbourhood Youth Services"));
    }

    private static void everythingElseHappens(Told told) {
        told.happened(
                new CoordinatorAssigned(Told.person(2), party(2), OTHER),
                new PartyRegistered(party(1), OTHER, true, null, false),
                new ObjectionRaised(decision(1), new ObjectionId(Told.uuid(5, 77)), party(3), OTHER),
                new DissentRecorded(decision(2), party(3), OTHER, false),
                new MemberAdmitted(party(3), meeting(1), null, null),
                new GuestRecorded(meeting(1), new Guest(null, OTHER, GuestRole.DONOR)),
                Story.decided(6, DecisionKind.OTHER, OTHER, new Vote(3, 0, 0)));
        told.advised(
                new TaskAssigned(
                        Told.task(77),
                        OTHER,
                        TaskKind.DRAFT,
                        List.of(party(3)),
                        LocalDate.parse("2027-08-20"),
                        meeting(1),
                        null),
                new Advisory("R-046", null, "ADV", Map.of()));
    }
}
