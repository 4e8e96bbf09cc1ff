package org.mithaq.query.communication;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.MandateId;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.PublicationId;
import org.mithaq.events.StatementId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.events.Vocabulary.StatementKind;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Dates;
import org.mithaq.text.Text;

/** What is said, published, celebrated and visited, for tests. */
public final class Speaking {

    public static final Text WHAT = Text.of("سلامة الطرق", "Road safety");
    public static final MandateId MANDATE = new MandateId(Told.uuid(24, 1));
    private static final Credit MERIT = new Credit(null, Dates.body(77), null, WHAT);

    private Speaking() {}

    public static MandateGranted granted() {
        return new MandateGranted(
                MANDATE,
                decision(1),
                party(2),
                null,
                WHAT,
                WHAT,
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2026-08-01"));
    }

    public static MandateRevoked revoked() {
        return new MandateRevoked(MANDATE, null, WHAT);
    }

    public static StatementIssued said() {
        return new StatementIssued(
                new StatementId(Told.uuid(25, 1)),
                StatementKind.POSITION,
                WHAT,
                WHAT,
                null,
                Audience.MEDIA,
                WHAT,
                null,
                MANDATE,
                List.of(MERIT));
    }

    public static ItemPublished published(int number, PublicationKind kind) {
        return new ItemPublished(new PublicationId(Told.uuid(26, number)), kind, WHAT, null, null, List.of());
    }

    public static ContributionCredited credited() {
        return new ContributionCredited(new Credit(party(2), null, null, WHAT), WHAT);
    }

    public static SuccessCelebrated celebrated(CelebrationKind kind) {
        return new SuccessCelebrated(kind, WHAT, List.of(MERIT));
    }

    public static VisitLogged visited(int number, @Nullable Text outcome, @Nullable Integer follows) {
        return new VisitLogged(
                new VisitId(Told.uuid(16, number)),
                VisitPurpose.LICENSING,
                WHAT,
                WHAT,
                null,
                Set.of(party(2)),
                outcome,
                List.of(WHAT),
                follows == null ? null : new VisitId(Told.uuid(16, follows)));
    }

    static MeetingOpened opened(int number, Text... guests) {
        return new MeetingOpened(Told.meeting(number), null, null, List.of(), List.of(), List.of(guests));
    }
}
