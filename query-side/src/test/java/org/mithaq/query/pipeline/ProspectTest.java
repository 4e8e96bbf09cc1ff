package org.mithaq.query.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Sequences;
import org.mithaq.text.Text;

class ProspectTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final ProspectNominated NOMINATED = nominated(2, true);
    private static final MemberInvited INVITED = invited(2);
    private static final InvitationAnswered DECLINED = new InvitationAnswered(party(2), false, WORDS);

    private final Told told = new Told(1).happened(NOMINATED);

    @Test
    void goesFromNominationOverContactAndInvitationToMembershipAndAway() {
        assertThat(folded().stage()).isEqualTo(Stage.NOMINATED);
        told.happened(new ContactAssigned(party(2), party(1)));
        assertThat(folded().stage()).isEqualTo(Stage.ASSIGNED);
        told.day(2).happened(contact(2, ContactBasis.AFFECTED));
        assertThat(folded().stage()).isEqualTo(Stage.CONTACTED);
        told.day(3).happened(INVITED);
        assertThat(folded().stage()).isEqualTo(Stage.INVITED);
        told.day(4).happened(DECLINED);
        assertThat(folded())
                .isEqualTo(new Prospect(
                        told.id().value(),
                        party(2).value(),
                        new Noted<>(BEGINNING, 1, NOMINATED),
                        party(1),
                        day(2),
                        false,
                        List.of(new Noted<>(day(3), 4, INVITED)),
                        new Noted<>(day(4), 5, DECLINED),
                        null,
                        null,
                        null,
                        Map.of(
                                Stage.NOMINATED, Sequences.NONE.and(1L),
                                Stage.ASSIGNED, Sequences.NONE.and(2L),
                                Stage.CONTACTED, Sequences.NONE.and(3L),
                                Stage.INVITED, Sequences.NONE.and(4L),
                                Stage.DECLINED, Sequences.NONE.and(5L))));
        assertThat(folded().records()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(folded().stage()).isEqualTo(Stage.DECLINED);
        told.happened(INVITED);
        assertThat(folded().stage()).isEqualTo(Stage.INVITED);
        told.happened(new MemberAdmitted(party(2), null, null, null));
        assertThat(folded().stage()).isEqualTo(Stage.JOINED);
        told.happened(new MemberWithdrawn(party(2), WORDS));
        assertThat(folded().stage()).isEqualTo(Stage.LEFT);
        assertThat(folded().reached(Stage.INVITED)).containsExactly(4L, 6L);
        assertThat(folded().reached(Stage.JOINED)).containsExactly(7L);
        assertThat(folded().reached(Stage.ACCEPTED)).isEmpty();
    }

    @Test
    void whoeverLeftIsRecruitedAnewFromWhereThatBegins() {
        told.happened(INVITED, new InvitationAnswered(party(2), true, null))
                .happened(new MemberAdmitted(party(2), null, null, null), new MemberWithdrawn(party(2), WORDS));
        assertThat(folded().stage()).isEqualTo(Stage.LEFT);
        told.happened(NOMINATED);
        assertThat(folded().stage()).isEqualTo(Stage.NOMINATED);
        told.happened(INVITED);
        assertThat(folded().stage()).isEqualTo(Stage.INVITED);
        told.happened(DECLINED);
        assertThat(folded().stage()).isEqualTo(Stage.DECLINED);
        assertThat(folded().declined()).isTrue();
        told.happened(new MemberAdmitted(party(2), null, null, null));
        assertThat(folded().stage()).isEqualTo(Stage.JOINED);
        told.happened(new MemberWithdrawn(party(2), WORDS));
        assertThat(folded().stage()).isEqualTo(Stage.LEFT);
        assertThat(folded().declined()).isFalse();
    }

    @Test
    void aStageIsReachedByARecordOfItAndByNothingElse() {
        told.happened(
                new SupporterRegistered(party(3), WORDS, SupporterKind.SUPPORT_ONLY, false),
                new MemberAdmitted(party(3), null, null, null));

        Prospect supporter = Pipeline.all(TestReading.of(told, BEGINNING)).stream()
                .filter(each -> each.id().equals(party(3).value()))
                .findFirst()
                .orElseThrow();
        assertThat(supporter.stage()).isEqualTo(Stage.JOINED);
        assertThat(Stream.of(Stage.values())
                        .filter(stage -> !supporter.reached(stage).isEmpty()))
                .containsExactly(Stage.JOINED, Stage.SUPPORTING);
    }

    @Test
    void anEssentialProspectThatNobodyContactedIsFoundShortlyBeforeTheFirstMeeting() {
        told.happened(first(30));

        assertThat(found("R-026", 19)).isEmpty();
        assertThat(found("R-026", 20))
                .containsExactly(Finding.about("parties/" + party(2), "meetings/" + meeting(1))
                        .fact("days", 10)
                        .from(1));
        told.day(21).happened(contact(2, ContactBasis.AFFECTED));
        assertThat(found("R-026", 22)).isEmpty();
    }

    @Test
    void anEssentialPartyThatDeclinedIsFoundUntilSomebodyGetsInTouch() {
        told.happened(INVITED);
        assertThat(found("R-027", 3)).isEmpty();
        told.day(4).happened(DECLINED);
        assertThat(found("R-027", 9))
                .containsExactly(
                        Finding.about("parties/" + party(2)).fact("days", 5L).from(1, 2, 3));
        told.day(10).happened(contact(2, ContactBasis.AFFECTED));
        assertThat(found("R-027", 11)).isEmpty();
    }

    @Test
    void recruitingThatPausesAfterTheFirstMeetingIsFound() {
        assertThat(found("R-034", 200)).isEmpty();
        told.happened(first(30))
                .day(30)
                .happened(new MeetingOpened(meeting(1), null, null, List.of(), List.of(), List.of()));

        assertThat(found("R-034", 90)).isEmpty();
        assertThat(found("R-034", 91))
                .containsExactly(Finding.about(List.of())
                        .fact("days", 91L)
                        .fact("most", 90)
                        .from(1));
        told.day(95).happened(nominated(3, false));
        assertThat(found("R-034", 96)).isEmpty();
    }

    @Test
    void invitingAlmostOnlyThoseWhoAreKnownIsFound() {
        told.happened(contact(2, ContactBasis.KNOWN), INVITED);
        assertThat(found("R-048", 1))
                .containsExactly(Finding.about(List.of())
                        .fact("invited", 1)
                        .fact("known", 1)
                        .fact("mostPercent", 80)
                        .from(1, 2, 3));
        told.happened(nominated(3, false), invited(3));
        assertThat(found("R-048", 1)).isEmpty();
    }

    private static ProspectNominated nominated(int party, boolean essential) {
        return new ProspectNominated(party(party), WORDS, Category.HELPER, essential, List.of(), null);
    }

    private static MemberInvited invited(int party) {
        return new MemberInvited(
                party(party), Channel.PHONE, WORDS, AskKind.ATTEND_MEETING, WORDS, meeting(1), WORDS, null);
    }

    private static ContactLogged contact(int party, ContactBasis basis) {
        PartyId with = party(party);
        return new ContactLogged(
                with, null, Channel.PHONE, basis, null, null, false, List.of(), List.of(), List.of(), null);
    }

    private static MeetingScheduled first(int day) {
        return new MeetingScheduled(
                meeting(1),
                MeetingKind.FIRST,
                WORDS,
                null,
                day(day),
                WORDS,
                party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    private Prospect folded() {
        return Folded.by(Prospect.PROJECTION, told.all()).values().iterator().next();
    }

    private List<Finding> found(String rule, int day) {
        return TestReading.found(new PipelineWatches(), rule, TestReading.of(told, day(day)));
    }

    private static Instant day(int days) {
        return BEGINNING.plus(Duration.ofDays(days));
    }
}
