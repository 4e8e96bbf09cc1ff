package org.mithaq.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Sequences;
import org.mithaq.text.Text;

class EnrolmentTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final PartyRegistered REGISTERED = new PartyRegistered(party(2), WORDS, true, null, false);
    private static final MemberAdmitted ADMITTED = new MemberAdmitted(party(2), meeting(1), Category.HELPER, null);
    private static final InterestDeclared INTEREST =
            new InterestDeclared(party(2), Stance.CO_OPERATION, WORDS, decision(1), null);

    private final Told told = new Told(1).happened(REGISTERED);

    @Test
    void followsAPartyFromItsRegistrationToItsDelegateAndItsDeclarations() {
        told.day(3)
                .happened(ADMITTED, new DelegateDesignated(party(2), person(2), WORDS, true, false))
                .day(5)
                .happened(INTEREST);

        assertThat(folded())
                .isEqualTo(new Enrolment(
                        told.id().value(),
                        party(2).value(),
                        new Noted<>(BEGINNING, 1, REGISTERED),
                        Category.HELPER,
                        null,
                        List.of(new Noted<>(day(3), 2, ADMITTED)),
                        null,
                        null,
                        List.of(),
                        List.of(new Delegate(person(2), WORDS, true, false, day(3), null)),
                        List.of(new Noted<>(day(5), 4, INTEREST)),
                        null,
                        null,
                        Sequences.of(List.of(1L, 2L, 3L, 4L))));
    }

    @Test
    void tellsSinceWhenNobodySpeaksForAParty() {
        told.day(3).happened(new DelegateDesignated(party(2), person(2), WORDS, true, false));
        assertThat(folded().vacantSince()).isEmpty();

        told.day(9).happened(new DelegateReplaced(party(2), person(2), null, null, false, false));
        assertThat(folded().vacantSince()).contains(day(9));
        assertThat(folded().replacedAfter(person(2), day(4))).isTrue();

        told.day(11).happened(new DelegateDesignated(party(2), person(3), WORDS, true, false));
        assertThat(folded().vacantSince()).isEmpty();
        assertThat(folded().delegate())
                .hasValueSatisfying(delegate -> assertThat(delegate.person()).isEqualTo(person(3)));
    }

    @Test
    void whoeverWasReplacedAndComesBackHadCeasedToSpeakForTheParty() {
        told.happened(new DelegateDesignated(party(2), person(2), WORDS, true, false))
                .day(5)
                .happened(new DelegateDesignated(party(2), person(2), WORDS, true, true));
        assertThat(folded().replacedAfter(person(2), day(1))).isFalse();

        told.day(9)
                .happened(new DelegateReplaced(party(2), person(2), null, null, false, false))
                .day(10)
                .happened(new DelegateDesignated(party(2), person(2), WORDS, true, true));
        assertThat(folded().replacedAfter(person(2), day(1))).isTrue();
        assertThat(folded().replacedAfter(person(2), day(10))).isFalse();
    }

    @Test
    void keepsHowAMemberLeftAndThatWhatItHeldBeforeIsNotItsOwn() {
        told.happened(ADMITTED).day(5).happened(new WithdrawalAnnounced(party(2), LocalDate.of(2026, 8, 1), WORDS));
        assertThat(folded().leaving()).isNotNull();

        told.day(35).happened(new MemberWithdrawn(party(2), WORDS));
        assertThat(folded().leaving()).isNull();
        assertThat(folded().departure()).isEqualTo(new Departure(day(35), 4, null, WORDS));
        assertThat(folded().leftAfter(2)).isTrue();
        assertThat(folded().leftAfter(5)).isFalse();

        told.happened(ADMITTED).day(40).happened(new MemberExpelled(party(2), decision(1), null));
        assertThat(folded().departure()).isEqualTo(new Departure(day(40), 6, decision(1), null));
    }

    @Test
    void theDiversityOfTheMembersIsReported() {
        assertThat(found("diversity")).isEmpty();
        told.happened(
                new ProspectNominated(party(3), WORDS, Category.POLICY_MAKER, false, List.of(), null),
                ADMITTED,
                new MemberAdmitted(party(3), null, null, null),
                new MemberAdmitted(party(4), null, null, null));
        assertThat(found("diversity"))
                .containsExactly(Finding.about(List.of())
                        .fact("members", 3)
                        .fact("sectors", 2L)
                        .fact("unclassified", 1L)
                        .from(3, 4, 5));
    }

    private List<Finding> found(String clause) {
        return new RegisterWatches()
                .watches().stream()
                        .filter(watch -> clause.equals(watch.clause()))
                        .findFirst()
                        .orElseThrow()
                        .look()
                        .apply(TestReading.of(told, BEGINNING));
    }

    private Enrolment folded() {
        return Folded.by(Enrolment.PROJECTION, told.all()).values().iterator().next();
    }

    private static Instant day(int days) {
        return BEGINNING.plus(Duration.ofDays(days));
    }
}
