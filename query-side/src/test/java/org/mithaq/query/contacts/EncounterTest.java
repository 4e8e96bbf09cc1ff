package org.mithaq.query.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Actor;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class EncounterTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Actor DIRECTOR = new Actor(party(1), "director", person(1));
    private static final PromiseId PROMISE = new PromiseId(Told.uuid(5, 1));
    private static final PromiseRecorded PROMISED =
            new PromiseRecorded(PROMISE, party(1), party(2), WORDS, LocalDate.of(2026, 7, 10));
    private static final ContactLogged CONTACT = new ContactLogged(
            party(2), WORDS, Channel.FACE_TO_FACE, null, WORDS, null, true, List.of(), List.of(WORDS), List.of(), null);
    private static final VisitLogged VISIT = new VisitLogged(
            new VisitId(Told.uuid(5, 2)),
            VisitPurpose.LICENSING,
            WORDS,
            WORDS,
            null,
            Set.of(party(1)),
            WORDS,
            List.of(),
            null);

    private final Told told = new Told(1).happened(CONTACT);

    @Test
    void isOneDocumentForEachContactAndVisit() {
        told.day(3).happened(VISIT);

        assertThat(Folded.by(Encounter.PROJECTION, told.all()).values())
                .containsExactly(
                        new Encounter(told.id().value(), 1, BEGINNING, DIRECTOR, CONTACT, null),
                        new Encounter(told.id().value(), 2, day(3), DIRECTOR, null, VISIT));
    }

    @Test
    void aPromiseIsLateFromTheDayAfterItsDayUntilItIsKept() {
        told.happened(PROMISED);
        assertThat(pledge().late(LocalDate.of(2026, 7, 10))).isFalse();
        assertThat(pledge().late(LocalDate.of(2026, 7, 11))).isTrue();

        PromiseFulfilled kept = new PromiseFulfilled(PROMISE, WORDS);
        told.day(20).happened(kept);
        assertThat(pledge())
                .isEqualTo(new Pledge(
                        told.id().value(),
                        PROMISE.value(),
                        new Noted<>(BEGINNING, 2, PROMISED),
                        new Noted<>(day(20), 3, kept)));
        assertThat(pledge().late(LocalDate.of(2026, 7, 30))).isFalse();
    }

    @Test
    void aContactThatNobodyFollowedUpIsFound() {
        assertThat(found("R-037", 7)).isEmpty();
        assertThat(found("R-037", 8))
                .containsExactly(Finding.about("parties/" + party(2))
                        .fact("days", 8L)
                        .fact("most", 7)
                        .from(1));
        told.day(9).happened(new InvitationAnswered(party(2), true, null));
        assertThat(found("R-037", 10)).isEmpty();
    }

    @Test
    void theBalanceOfAskingAndGivingIsReported() {
        assertThat(found("R-038", 1))
                .containsExactly(Finding.about(List.of())
                        .fact("contacts", 1)
                        .fact("asks", 1L)
                        .fact("gifts", 0L)
                        .fact("withInterests", 1L)
                        .from(1));
    }

    @Test
    void aRegionalNetworkShowsItsSupportersAndItsVisits() {
        assertThat(found("R-186", 1)).isEmpty();
        told.happened(
                new CoalitionFounded(WORDS, WORDS, FoundingTrigger.BROAD_CHANGE, WORDS, "Asia/Damascus", Language.AR),
                new SupporterRegistered(party(5), WORDS, SupporterKind.SUPPORT_ONLY, false),
                VISIT);
        assertThat(found("R-186", 1))
                .containsExactly(Finding.about("parties/" + party(5))
                        .fact("supporters", 1)
                        .fact("members", 0L)
                        .fact("visits", 1)
                        .from(2, 3, 4));
    }

    private Pledge pledge() {
        return Folded.by(Pledge.PROJECTION, told.all()).values().iterator().next();
    }

    private List<Finding> found(String rule, int day) {
        return TestReading.found(new ContactWatches(), rule, TestReading.of(told, day(day)));
    }

    private static Instant day(int days) {
        return BEGINNING.plus(Duration.ofDays(days));
    }
}
