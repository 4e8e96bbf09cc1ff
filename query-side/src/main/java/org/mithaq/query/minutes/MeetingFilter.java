package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.search.Finder;
import org.mithaq.query.platform.search.Question;

/**
 * What narrows the list of meetings; all that is given must hold.
 *
 * @param words looked for in all that the minutes say, and in the names of the host and of who came
 * @param quorum how it stood in a meeting that was opened
 * @param present a party that was there at some time
 * @param circle of which a party was there at some time
 */
@Takes(name = "text", says = Question.SAYS)
@Takes(name = "body", format = "uuid", says = OfBody.SAYS)
@Takes(
        name = "quorum",
        of = Quorum.class,
        says = "How the quorum stood in a meeting held, from its opening to its end.")
@Takes(name = "present", format = "uuid", says = "A party that was there at some time.")
@Takes(name = "circle", of = Circle.class, says = "A circle of the community of which a party was there at some time.")
record MeetingFilter(
        Optional<Question> words,
        Optional<OfBody> body,
        Optional<Quorum> quorum,
        Optional<PartyId> present,
        Optional<Circle> circle) {

    private static final int LOOKED_THROUGH = 500;

    /** Fewer where words are looked for: the decisions and tasks of each are read with it. */
    private static final int READ_THROUGH = 100;

    static MeetingFilter in(Reading reading, HttpServletRequest request) {
        return new MeetingFilter(
                Question.in(request, "text"),
                OfBody.in(reading, request),
                Parameters.constant(request, "quorum", Quorum.class),
                Parameters.id(request, "present").map(PartyId::new),
                Parameters.constant(request, "circle", Circle.class));
    }

    boolean none() {
        return words.isEmpty() && body.isEmpty() && quorum.isEmpty() && present.isEmpty() && circle.isEmpty();
    }

    /** For one search among those meetings. */
    Predicate<Minutes> among(List<Minutes> meetings, Reading reading) {
        Predicate<Minutes> told = words.map(Finder::new)
                .map(finder -> told(finder, Wording.of(reading, meetings)))
                .orElse(meeting -> true);
        Predicate<Minutes> held =
                meeting -> quorum.map(asked -> meeting.opening() != null && Quorum.of(meeting) == asked)
                        .orElse(true);
        Predicate<Minutes> met = meeting ->
                body.map(asked -> asked.met(new MeetingId(meeting.meeting()))).orElse(true);
        return met.and(held).and(meeting -> attended(meeting, reading)).and(told);
    }

    private boolean attended(Minutes meeting, Reading reading) {
        List<PartyId> came = meeting.opening() == null
                ? List.of()
                : meeting.floor().attended(meeting.opening().attendance()).toList();
        return present.map(came::contains).orElse(true)
                && circle.map(asked -> came.stream().anyMatch(party -> in(asked, party, reading)))
                        .orElse(true);
    }

    private static boolean in(Circle circle, PartyId party, Reading reading) {
        Party known = reading.coalition().parties().get(party.value());
        return known != null && known.circles().contains(circle);
    }

    private static Predicate<Minutes> told(Finder finder, Wording wording) {
        return meeting -> finder.finds(wording.of(meeting));
    }

    /** How many meetings a page looks through at most, so that no question costs all minutes. */
    int most(int limit) {
        if (none()) {
            return limit + 1;
        }
        return words.isPresent() ? READ_THROUGH : LOOKED_THROUGH;
    }
}
