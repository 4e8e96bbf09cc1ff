package org.mithaq.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Dispute;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.decisionlog.Relation;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.platform.document.Format;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** What a meeting does to earlier decisions, and what happens to them while it is open. */
class DealingsTest {

    private static final Text OLD = Text.of("الشراكة", "The partnership");

    private final Told told = new Told(510);

    @BeforeEach
    void aMeetingRescindsADecisionThatItsMembersBroughtUpAgain() {
        told.happened(
                new PartyRegistered(party(2), Text.of("الشرطة", "Police"), false, null, false),
                Story.decided(15, DecisionKind.OTHER, OLD, new Vote(3, 0, 0)));
        told.day(1)
                .happened(
                        new MeetingOpened(meeting(2), null, null, List.of(), List.of(), List.of()),
                        new RediscussionSupported(
                                decision(15), Dispute.request(1), new Supporter(party(2), person(2)), 0),
                        new RediscussionGranted(
                                decision(15),
                                Dispute.request(1),
                                new Judgement(RediscussionJudge.SUPPORTERS, null, null),
                                null,
                                LocalDate.parse("2026-08-01")),
                        Story.decided(20, DecisionKind.OTHER, Text.of("إنهاء", "End it"), new Vote(4, 1, 0)),
                        new DecisionRescinded(decision(15), Dispute.request(1), decision(20)));
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void sayOfADecisionWhatItDidToAnotherOne(Readers readers) {
        assertThat(Written.report(told, 2, readers).decisions().getLast().links())
                .extracting(link -> link.relation(), link -> link.decision().number(), link -> link.decision()
                        .title())
                .containsExactly(tuple(Relation.RESCINDS, 15, OLD));
        assertThat(markdown(readers, Language.EN)).contains("Rescinds Decision 15: The partnership");
        assertThat(markdown(readers, Language.AR)).contains("ألغى القرار 15: الشراكة");
    }

    @Test
    void sayThatADecisionRatifiesOrRefusesToRatifyOrReaffirms() {
        told.happened(
                Story.decided(21, DecisionKind.OTHER, Text.of("مصادقة", "Ratify"), new Vote(4, 1, 0)),
                new DecisionRatified(decision(15), decision(21)),
                Story.decided(22, DecisionKind.OTHER, Text.of("رفض", "Refuse"), new Vote(4, 1, 0)),
                new RatificationRefused(decision(15), decision(22)),
                Story.decided(23, DecisionKind.OTHER, Text.of("تثبيت", "Reaffirm"), new Vote(4, 1, 0)),
                new DecisionReaffirmed(decision(15), Dispute.request(1), decision(23)));

        assertThat(markdown(Readers.MEMBERS, Language.EN))
                .contains("Ratifies Decision 15", "Refuses to ratify Decision 15", "Reaffirms Decision 15");
    }

    @Test
    void tellWhatHappenedToRequestsWhileItWasOpen() {
        told.happened(new RediscussionAppealed(
                decision(15),
                Dispute.request(2),
                party(2),
                RediscussionJudge.HIGHER_BODY,
                Text.of("السبب", "The reason")));

        assertThat(Written.report(told, 2, Readers.MEMBERS).rulings())
                .extracting(ruling -> ruling.decision().number(), ruling -> ruling.granted(), ruling -> ruling.judge())
                .containsExactly(tuple(15, true, RediscussionJudge.SUPPORTERS));
        assertThat(markdown(Readers.MEMBERS, Language.EN))
                .contains("### Decision 15: The partnership", "Enough supporters", "Saturday 1 August 2026")
                .contains("Re-discussion supported: The partnership")
                .contains("Refusal of a re-discussion appealed: The partnership");
    }

    @Test
    void tellARulingOfTheMeetingItselfOnce() {
        told.happened(new RediscussionGranted(
                decision(15),
                Dispute.request(2),
                new Judgement(RediscussionJudge.DECIDING_BODY, meeting(2), new Vote(3, 1, 0)),
                null,
                null));

        assertThat(Written.report(told, 2, Readers.MEMBERS).rulings())
                .extracting(ruling -> ruling.judge())
                .containsExactly(RediscussionJudge.SUPPORTERS, RediscussionJudge.DECIDING_BODY);
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void stayAsTheyWereApprovedWhateverIsDoneLater(Readers readers) {
        told.happened(
                new MeetingClosed(meeting(2), List.of(), null), new MinutesApproved(meeting(2), meeting(3), List.of()));
        MinutesReport approved = Written.report(told, 2, readers);

        told.day(9)
                .happened(
                        new DecisionRatified(decision(15), decision(20)),
                        new RediscussionGranted(
                                decision(20),
                                Dispute.request(3),
                                new Judgement(RediscussionJudge.CHAIR, null, null),
                                null,
                                null),
                        Story.decided(15, DecisionKind.OTHER, Text.of("اسم آخر", "Another name"), new Vote(3, 0, 0)));

        assertThat(Written.report(told, 2, readers)).isEqualTo(approved);
    }

    @Test
    void tellAReasonOnceWithTheRuleThatAskedForIt() {
        Text reason = Text.of("سيُحدَّد الموعد لاحقاً", "The date comes later");
        told.happened(
                new MeetingClosed(meeting(2), List.of(Told.task(1), Told.task(2)), null),
                reason,
                List.of(new Advisory("R-069", null, "JUST", Map.of())));
        for (int i = 1; i <= 2; i++) {
            told.happened(
                    new TaskAssigned(
                            Told.task(i),
                            OLD,
                            TaskKind.DRAFT,
                            List.of(party(2)),
                            LocalDate.parse("2026-08-20"),
                            meeting(2),
                            null),
                    reason,
                    List.of());
        }

        assertThat(Written.report(told, 2, Readers.MEMBERS).remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.justification()).isEqualTo(reason);
                    assertThat(remark.rules()).hasSize(1);
                });
        assertThat(markdown(Readers.MEMBERS, Language.EN)).containsOnlyOnce("The date comes later");
    }

    private String markdown(Readers readers, Language language) {
        return new String(Format.MD.render(Written.minutes(told, 2, readers, language)), StandardCharsets.UTF_8);
    }
}
