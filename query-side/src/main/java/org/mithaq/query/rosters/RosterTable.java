package org.mithaq.query.rosters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.export.Table;
import org.mithaq.text.Text;

/** The rosters as a table: one row for each seat, office and participant of each body. */
final class RosterTable {

    static final Table<Place> TABLE = Table.of(
            "rosters",
            "bodies.title",
            Table.column("export.body", place -> place.body().title()),
            Table.column("decision.kind", place -> place.body().kind()),
            Table.column("body.dissolved", place -> place.body().dissolved()),
            Table.column("export.what", Place::holding),
            Table.column("export.party", place -> place.party().nameOrId()),
            Table.column("audit.role", Place::role),
            Table.column("body.votes.number", Place::votes),
            Table.column("register.date", Place::since),
            Table.column("body.term.end", Place::until),
            Table.column("export.remarks", Place::remarks));

    private RosterTable() {}

    /** What somebody is in a body. */
    enum Holding {
        SEAT,
        OFFICE,
        PARTICIPANT
    }

    /** @param role a constant or a text */
    record Place(
            BodyReport body,
            Holding holding,
            Named party,
            @Nullable Object role,
            @Nullable Integer votes,
            @Nullable Instant since,
            @Nullable LocalDate until,
            @Nullable Text remarks) {}

    static Stream<Place> places(List<BodyReport> bodies) {
        return bodies.stream().flatMap(body -> Stream.of(
                        body.seats().stream().map(seat -> seat(body, seat)),
                        body.officers().stream().map(officer -> officer(body, officer)),
                        body.participants().stream().map(participant -> participant(body, participant)))
                .flatMap(places -> places));
    }

    private static Place seat(BodyReport body, BodyReport.SeatReport seat) {
        return new Place(body, Holding.SEAT, seat.party(), seat.role(), seat.votes(), null, null, seat.position());
    }

    private static Place officer(BodyReport body, BodyReport.OfficerReport officer) {
        return new Place(
                body,
                Holding.OFFICE,
                officer.party(),
                officer.title() == null ? officer.office() : officer.title(),
                null,
                officer.since(),
                officer.termEnds(),
                null);
    }

    private static Place participant(BodyReport body, BodyReport.ParticipantReport participant) {
        return new Place(
                body,
                Holding.PARTICIPANT,
                participant.party(),
                null,
                null,
                participant.since(),
                null,
                participant.expertise());
    }
}
