package org.mithaq.query.rosters;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.rosters.BodyReport.SeatReport;
import org.mithaq.query.rosters.BodyReport.Share;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of the bodies that stand. */
@Component
class RosterWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-010", RosterWatches::vacant),
                Watch.of("R-035", RosterWatches::expertise),
                Watch.of("R-060", RosterWatches::community));
    }

    private static Stream<BodyReport> standing(Reading reading) {
        return Rosters.all(reading).stream().filter(body -> !body.dissolved());
    }

    /** Seats for which nobody has come for more meetings of the body than allowed. */
    private static List<Finding> vacant(Reading reading) {
        List<BodyReport> bodies = standing(reading)
                .filter(body -> body.seats().stream().anyMatch(RosterWatches::vacant))
                .toList();
        if (bodies.isEmpty()) {
            return List.of();
        }
        List<Minutes> held = reading.view(Minutes.PROJECTION)
                .find(Range.all(reading.id()).newestFirst())
                .reversed();
        Meetings meetings = Meetings.of(reading);
        int most = reading.number(CharterParameter.SEAT_VACANT_MEETINGS);
        return bodies.stream()
                .flatMap(body -> {
                    List<Minutes> its = OfBody.find(body.id(), meetings).stream()
                            .flatMap(own -> held.stream().filter(meeting -> own.met(new MeetingId(meeting.meeting()))))
                            .toList();
                    return body.seats().stream()
                            .filter(RosterWatches::vacant)
                            .flatMap(seat -> vacant(body, seat, its, most));
                })
                .toList();
    }

    private static boolean vacant(SeatReport seat) {
        return seat.vacantSince() != null && !seat.left();
    }

    private static Stream<Finding> vacant(BodyReport body, SeatReport seat, List<Minutes> held, int most) {
        List<Minutes> missed = held.stream()
                .filter(meeting -> meeting.opening() != null
                        && seat.vacantSince() != null
                        && meeting.opening().at().isAfter(seat.vacantSince()))
                .toList();
        return missed.size() <= most
                ? Stream.of()
                : Stream.of(Finding.about(
                                "bodies/" + body.id(), "parties/" + seat.party().id())
                        .fact("meetings", missed.size())
                        .fact("most", most)
                        .from(missed.stream()
                                .flatMap(meeting -> Stream.ofNullable(meeting.opening()))
                                .map(Minutes.Opening::sequence)
                                .toList()));
    }

    /** What people bring to a working group, and what its plans ask for beyond that. */
    private static List<Finding> expertise(Reading reading) {
        return standing(reading)
                .filter(body -> body.kind() == BodyKind.WORKING_GROUP)
                .map(body -> Finding.about("bodies/" + body.id())
                        .fact("participants", body.participants().size())
                        .fact(
                                "withExpertise",
                                body.participants().stream()
                                        .filter(each -> each.expertise() != null)
                                        .count())
                        .fact(
                                "plansAsking",
                                body.asked().stream()
                                        .filter(plan -> plan.staffing() != null
                                                || !plan.skills().isEmpty())
                                        .count())
                        .fact("lackingSkills", body.lacking())
                        .from(body.records()))
                .toList();
    }

    /** The community's share of the seats and of the votes. */
    private static List<Finding> community(Reading reading) {
        return standing(reading)
                .flatMap(body -> Stream.ofNullable(body.share()).map(share -> community(body, share)))
                .toList();
    }

    private static Finding community(BodyReport body, Share share) {
        return Finding.about("bodies/" + body.id())
                .fact("seats", share.seats())
                .fact("community", share.community())
                .fact("communityVotes", share.communityVotes())
                .fact("communityPercent", share.percent())
                .from(body.records());
    }
}
