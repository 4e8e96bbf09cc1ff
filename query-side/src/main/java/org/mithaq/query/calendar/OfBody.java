package org.mithaq.query.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.MeetingId;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.text.Text;
import org.mithaq.web.ProblemException;

/**
 * What is one body's: its meetings and votes in writing, the decisions made in them, and what follows from these.
 *
 * @param meetings the ids of its meetings
 * @param votes those of its votes in writing
 */
public record OfBody(Rhythm body, Set<String> meetings, Set<String> votes) {

    /** What {@code ?body=} takes, for the OpenAPI document. */
    public static final String SAYS = "The id of a body: only what is of that body.";

    private static final String DECISIONS = "decisions/";
    private static final Text A_BODY =
            Text.of("معرّف هيئة من هيئات هذا الائتلاف", "the id of a body of this coalition");

    /**
     * The body that is asked for; empty where none is.
     *
     * @throws ProblemException 400 where the coalition has no such body that the reader may know of
     */
    public static Optional<OfBody> in(Reading reading, HttpServletRequest request) {
        return Parameters.id(request, "body").map(asked -> find(asked, Meetings.of(reading))
                .orElseThrow(() -> Parameters.malformed("body", A_BODY)));
    }

    /** By its id. */
    public static Optional<OfBody> find(String id, Meetings meetings) {
        return meetings.bodies().stream()
                .filter(body -> body.body().equals(id))
                .findFirst()
                .map(body -> of(body, meetings));
    }

    public static OfBody of(Rhythm body, Meetings meetings) {
        return new OfBody(
                body,
                meetings.all().stream()
                        .filter(sitting ->
                                meetings.body(sitting).filter(body::equals).isPresent())
                        .map(Sitting::id)
                        .collect(Collectors.toUnmodifiableSet()),
                meetings.votes().stream()
                        .filter(vote -> meetings.of(body, vote))
                        .map(WrittenVote::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean met(@Nullable MeetingId meeting) {
        return meeting != null && meetings.contains(meeting.value());
    }

    /** Whether it is the one that votes there. */
    public boolean votes(@Nullable WrittenProcedureId vote) {
        return vote != null && votes.contains(vote.value());
    }

    public boolean decided(@Nullable DecisionRecorded made) {
        return made != null && (met(made.meeting()) || votes(made.procedure()));
    }

    /** What there is of it in a calendar. */
    CalendarReport of(CalendarReport all, Reading reading) {
        return new CalendarReport(
                all.meetings().stream()
                        .filter(meeting -> meetings.contains(meeting.id()))
                        .toList(),
                deadlines(all.deadlines(), reading),
                all.cadence().stream()
                        .filter(each -> each.body().equals(body.body()))
                        .toList());
    }

    /** Those of the deadlines that name it, or follow from its meetings and decisions, or from what is before it. */
    public List<Deadline> deadlines(List<Deadline> all, Reading reading) {
        Set<String> its = Stream.concat(
                        meetings.stream().map(meeting -> "meetings/" + meeting), decisions(all, reading))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(deadline ->
                        body.body().equals(deadline.body()) || sources(deadline).anyMatch(its::contains))
                .toList();
    }

    private static Stream<String> sources(Deadline deadline) {
        return Stream.concat(Stream.of(deadline.path()), deadline.from().stream())
                .map(Calendar::thing);
    }

    /** The paths of the decisions that are its own, of those that the deadlines speak of. */
    private Stream<String> decisions(List<Deadline> all, Reading reading) {
        List<String> ids = all.stream()
                .flatMap(OfBody::sources)
                .filter(path -> path.startsWith(DECISIONS))
                .map(path -> reading.id() + "/" + path.substring(DECISIONS.length()))
                .distinct()
                .toList();
        return reading.view(Decision.PROJECTION).find(ids).stream()
                .filter(decision -> decision.of(this))
                .map(decision -> DECISIONS + decision.id());
    }
}
