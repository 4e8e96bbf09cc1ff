package org.mithaq.query.contacts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.PartyId;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.query.contacts.ContactsReport.ContactReport;
import org.mithaq.query.contacts.ContactsReport.EncounterReport;
import org.mithaq.query.contacts.ContactsReport.PledgeReport;
import org.mithaq.query.contacts.ContactsReport.VisitReport;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;

/** Puts together what is read of contacts. */
final class Contacts {

    private static final long NEWEST = 999_999_999_999L;

    private Contacts() {}

    static List<Encounter> all(Reading reading) {
        return reading.view(Encounter.PROJECTION)
                .find(Range.all(reading.id()).newestFirst())
                .reversed();
    }

    /** The newest first. */
    static ContactsReport page(Reading reading, HttpServletRequest request, List<FindingReport> findings) {
        int limit = Parameters.limit(request);
        long cursor = Parameters.cursor(request, NEWEST);
        List<Encounter> found = reading.view(Encounter.PROJECTION)
                .find(Range.under(reading.id(), limit + 1)
                        .newestFirst()
                        .after(cursor == NEWEST ? Optional.empty() : Optional.of(Ids.numbered(reading.id(), cursor))));
        Slice<EncounterReport> page = Slice.of(found, limit, encounter -> Long.toString(encounter.sequence()))
                .map(encounter -> report(reading, encounter));
        return new ContactsReport(page.items(), page.next(), promises(reading), findings);
    }

    private static EncounterReport report(Reading reading, Encounter encounter) {
        PartyId with = with(encounter);
        return new EncounterReport(
                encounter.sequence(),
                encounter.at(),
                encounter.by() == null ? null : reading.named(encounter.by().party()),
                encounter.by() == null ? null : encounter.by().role(),
                with == null ? null : reading.named(with),
                encounter.contact() == null ? null : contact(encounter.contact()),
                visit(reading, encounter));
    }

    private static @Nullable PartyId with(Encounter encounter) {
        if (encounter.contact() != null) {
            return encounter.contact().party();
        }
        return encounter.visit() == null ? null : encounter.visit().party();
    }

    private static ContactReport contact(ContactLogged contact) {
        return new ContactReport(
                contact.channel(),
                contact.basis(),
                contact.ask(),
                contact.result(),
                contact.referralsAsked(),
                contact.referrals(),
                contact.interests(),
                contact.conflicts(),
                contact.given());
    }

    private static @Nullable VisitReport visit(Reading reading, Encounter encounter) {
        var visit = encounter.visit();
        return visit == null
                ? null
                : new VisitReport(
                        visit.purpose(),
                        visit.title(),
                        visit.host(),
                        reading.named(visit.members()),
                        visit.outcome(),
                        visit.recommendations());
    }

    private static List<PledgeReport> promises(Reading reading) {
        return reading.view(Pledge.PROJECTION).find(Range.all(reading.id())).stream()
                .flatMap(pledge ->
                        Optional.ofNullable(pledge.made()).stream().map(made -> report(reading, pledge, made.event())))
                .toList();
    }

    private static PledgeReport report(Reading reading, Pledge pledge, PromiseRecorded made) {
        PromiseFulfilled kept = pledge.kept() == null ? null : pledge.kept().event();
        return new PledgeReport(
                pledge.id(),
                reading.named(made.by()),
                reading.named(made.to()),
                made.what(),
                made.due(),
                pledge.kept() == null ? null : pledge.kept().at(),
                kept == null ? null : kept.how(),
                pledge.late(reading.today()));
    }
}
