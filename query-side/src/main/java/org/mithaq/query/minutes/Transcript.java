package org.mithaq.query.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ProxyEnd;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

/**
 * Writes the report of one meeting for its readers, from a reading in which everything goes by the names that it had when
 * the meeting ended. Lives for the length of that.
 */
final class Transcript {

    private final Reading reading;
    private final Readers readers;
    private final Minutes meeting;
    private final Around around;
    private final Sequel sequel;

    Transcript(Reading reading, Readers readers, Minutes meeting, Around around) {
        this.reading = reading;
        this.readers = readers;
        this.meeting = meeting;
        this.around = around;
        this.sequel = new Sequel(reading, readers, meeting, around);
    }

    static MinutesReport.Status status(Minutes meeting, Reading reading) {
        if (meeting.closing() != null) {
            return MinutesReport.Status.CLOSED;
        }
        if (!reading.follows()) {
            return MinutesReport.Status.UNTOLD;
        }
        return meeting.opening() != null ? MinutesReport.Status.OPEN : MinutesReport.Status.SCHEDULED;
    }

    MinutesReport report() {
        MeetingScheduled announced = meeting.announcement();
        Minutes.Opening opening = meeting.opening();
        MeetingOpened opened = opening == null ? null : opening.attendance();
        int charter = opening == null ? 0 : opening.charterVersion();
        return new MinutesReport(
                readers,
                new Named(reading.id(), reading.coalition().foundation().name()),
                reading.coalition().foundation().language(),
                meeting.meeting(),
                around.number(),
                status(meeting, reading),
                sequel.standing(),
                said(announced, MeetingScheduled::kind),
                said(announced, MeetingScheduled::title),
                said(announced, MeetingScheduled::format),
                said(announced, MeetingScheduled::startsAt),
                said(opening, Minutes.Opening::at),
                said(meeting.closing(), Minutes.Closing::at),
                said(announced, MeetingScheduled::place),
                announced == null ? null : reading.named(announced.host()),
                opened == null ? null : present(opened.chair()),
                opened == null ? null : present(opened.facilitator()),
                coordinator(),
                opened == null
                        ? List.of()
                        : meeting.floor().stays(opened).stream()
                                .map(this::attending)
                                .toList(),
                opened == null ? List.of() : reading.named(meeting.floor().apologies(opened)),
                opened == null ? List.of() : reading.named(meeting.floor().absent(opened)),
                opened == null ? List.of() : readers.only(opened.guests()),
                readers.only(meeting.floor().visits()).stream()
                        .map(this::visitor)
                        .toList(),
                readers.only(meeting.floor().proxies()).stream()
                        .map(proxy -> proxied(proxy.from(), proxy.to(), proxy.endedAt(), proxy.because()))
                        .toList(),
                meeting.quorum(),
                meeting.floor().quorums(),
                charter,
                groundRules(charter),
                announced == null ? List.of() : announced.agenda(),
                sequel.approvals(),
                papers(),
                introductions(),
                reading.named(meeting.admitted()),
                discussions(),
                around.made().stream().map(this::decided).toList(),
                sequel.notices(),
                sequel.rulings(),
                tasks(),
                sequel.next(),
                sequel.circulations(),
                Corrections.of(meeting, by -> readers.only(reading.named(by)), around::decision),
                sequel.approval(),
                sequel.remarks(),
                sequel.refusals(),
                MinutesBook.until(reading, meeting));
    }

    private static <T, R> @Nullable R said(@Nullable T source, Function<T, R> what) {
        return source == null ? null : what.apply(source);
    }

    private @Nullable Named coordinator() {
        return Optional.ofNullable(reading.coalition().coordinator())
                .map(coordinator -> reading.named(coordinator.party()))
                .orElse(null);
    }

    private @Nullable Present present(@Nullable Attendee attendee) {
        return attendee == null ? null : somebody(attendee);
    }

    private Present somebody(Attendee attendee) {
        return attending(new Floor.Stay(attendee, null, null));
    }

    private Present attending(Floor.Stay stay) {
        return new Present(
                reading.named(stay.who().party()),
                readers.only(stay.who().role()),
                stay.who().mode(),
                stay.from(),
                stay.until());
    }

    private Visitor visitor(Floor.Visit visit) {
        PartyId party = visit.guest().party();
        return new Visitor(
                party == null ? null : reading.named(party),
                visit.guest().organisation(),
                visit.guest().role(),
                visit.at());
    }

    private Proxied proxied(PartyId from, PartyId to, @Nullable Instant endedAt, @Nullable ProxyEnd because) {
        return new Proxied(reading.named(from), reading.named(to), endedAt, because);
    }

    private List<Text> groundRules(int version) {
        return reading.coalition()
                .charter(version)
                .map(CharterVersion::charter)
                .map(charter -> charter.groundRules())
                .orElse(List.of());
    }

    private List<MinutesReport.Papers> papers() {
        return meeting.papers().stream()
                .map(sent -> new MinutesReport.Papers(
                        sent.papers().stream()
                                .map(paper -> new MinutesReport.PaperTitle(paper.kind(), paper.title()))
                                .toList(),
                        reading.named(sent.to()),
                        reading.named(sent.inputs()),
                        sent.consultationDays()))
                .toList();
    }

    private List<MinutesReport.Introduction> introductions() {
        return meeting.introductions().stream()
                .map(said ->
                        new MinutesReport.Introduction(somebody(said.attendee()), said.interest(), said.expectations()))
                .toList();
    }

    private List<MinutesReport.Discussion> discussions() {
        return meeting.discussions().stream()
                .map(discussion -> new MinutesReport.Discussion(
                        discussion.topic(),
                        discussion.viewpoints().stream()
                                .map(view -> new MinutesReport.View(
                                        view.view(), view.by() == null ? null : readers.only(reading.named(view.by()))))
                                .toList()))
                .toList();
    }

    private Decided decided(DecisionRecorded made) {
        PartyId mover = made.mover();
        return new Decided(
                readers.asRead(made),
                mover == null ? null : readers.only(reading.named(mover)),
                readers.only(made.ballots()).stream()
                        .map(ballot -> new Decided.Voted(reading.named(ballot.party()), ballot.choice()))
                        .toList(),
                made.recused().size(),
                readers.only(reading.named(made.recused())),
                readers.only(made.proxies()).stream()
                        .map(proxy -> proxied(proxy.from(), proxy.to(), null, null))
                        .toList(),
                around.sidelight(made.decision()).deeds(),
                around.sidelight(made.decision()).against());
    }

    private List<MinutesReport.Agreed> tasks() {
        return around.assigned().stream()
                .map(task -> new MinutesReport.Agreed(
                        task.task().value(), task.title(), task.kind(), reading.named(task.owners()), task.due()))
                .toList();
    }
}
