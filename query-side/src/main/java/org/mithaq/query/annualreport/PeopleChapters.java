package org.mithaq.query.annualreport;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.rosters.BodyReport;

/** The chapters on members, bodies and meetings. */
record PeopleChapters(AnnualReport report, Chapters chapters) {

    void write() {
        members();
        bodies();
        meetings();
    }

    private void members() {
        Members members = report.members();
        chapters.chapter("annual.membership");
        chapters.say(
                "annual.membership.counts",
                members.members(),
                members.joined().size(),
                members.withdrawn(),
                members.expelled());
        chapters.list("annual.joined", members.joined(), joined -> Line.in(chapters.words())
                .add(Lines.of(chapters.words(), joined.party()))
                .plain(" · " + chapters.day(joined.at()))
                .line());
        chapters.list("annual.departed", members.departed(), this::departed);
    }

    private Line departed(Members.Departed departed) {
        return chapters.dotted(Stream.of(
                Lines.of(chapters.words(), departed.party()),
                chapters.plain(chapters.day(departed.at())),
                chapters.plain(chapters.words().say(departed.expelled() ? "annual.expelled" : "annual.withdrawn")),
                chapters.text(departed.words())));
    }

    private void bodies() {
        chapters.chapter("annual.bodies");
        if (report.bodies().isEmpty()) {
            chapters.none("bodies.empty");
        }
        chapters.table(
                List.of(
                        chapters.column("annual.body", 7),
                        chapters.column("body.seats", 3),
                        chapters.column("annual.held", 4),
                        chapters.column("body.officers", 7)),
                report.bodies(),
                this::row);
    }

    private List<Line> row(BodyReport body) {
        long held = report.meetings().held().stream()
                .filter(meeting -> meeting.body() != null && meeting.body().id().equals(body.id()))
                .count();
        return List.of(
                body.title() == null ? chapters.label(body.kind()) : chapters.text(body.title()),
                chapters.plain(Long.toString(
                        body.seats().stream().filter(seat -> !seat.left()).count())),
                chapters.plain(Long.toString(held)),
                Line.in(chapters.words())
                        .list(body.officers().stream()
                                .filter(officer -> !officer.ended())
                                .map(this::officer)
                                .toList())
                        .line());
    }

    private Line officer(BodyReport.OfficerReport officer) {
        return Line.in(chapters.words())
                .add(officer.title() == null ? chapters.label(officer.office()) : chapters.text(officer.title()))
                .plain(": ")
                .add(Lines.of(chapters.words(), officer.party()))
                .line();
    }

    private void meetings() {
        Meetings meetings = report.meetings();
        chapters.chapter("annual.meetings");
        if (meetings.held().isEmpty()) {
            chapters.none("annual.meetings.none");
            return;
        }
        chapters.say(
                "annual.meetings.counts",
                meetings.held().size(),
                meetings.averagePresent(),
                chapters.counts(meetings.quorums(), chapters.words()::label));
        chapters.table(
                List.of(
                        chapters.column("annual.day", 5),
                        chapters.column("annual.meeting", 7),
                        chapters.column("annual.present", 3),
                        chapters.column("minutes.quorum", 4),
                        chapters.column("annual.decisions", 3)),
                meetings.held(),
                this::row);
    }

    private List<Line> row(Meetings.Held meeting) {
        return List.of(
                chapters.plain(chapters.day(meeting.openedAt())),
                chapters.dotted(Stream.of(chapters.text(meeting.title()), chapters.label(meeting.kind()))),
                chapters.plain(Integer.toString(meeting.present())),
                chapters.plain(quorum(meeting)),
                chapters.plain(Integer.toString(meeting.decisions())));
    }

    /** How it stood, and what was stated at the opening. */
    private String quorum(Meetings.Held meeting) {
        String stood = chapters.words().label(meeting.quorum());
        return meeting.stated() == null
                ? stood
                : chapters.words()
                        .say(
                                "annual.quorum",
                                stood,
                                meeting.stated().present(),
                                meeting.stated().required());
    }
}
