package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.events.MeetingId;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.search.Finder;
import org.mithaq.query.platform.search.Question;
import org.mithaq.text.Text;

/**
 * What narrows the list of meetings; all that is given must hold.
 *
 * @param words looked for in all that the minutes say, and in the names of the host and of who came
 * @param quorum what was found of it in a meeting that was opened
 */
@Takes(name = "text", says = Question.SAYS)
@Takes(name = "body", format = "uuid", says = OfBody.SAYS)
@Takes(name = "quorum", of = MeetingFilter.Quorum.class, says = "What was found of the quorum of a meeting held.")
record MeetingFilter(Optional<Question> words, Optional<OfBody> body, Optional<Quorum> quorum) {

    /** The best that was found in a meeting. */
    enum Quorum {
        MET,
        MISSING,
        NO_RULE;

        private static Quorum of(Minutes meeting) {
            Minutes.QuorumFound best = meeting.bestQuorum();
            if (best == null) {
                return NO_RULE;
            }
            return best.met() ? MET : MISSING;
        }
    }

    static MeetingFilter in(Reading reading, HttpServletRequest request) {
        return new MeetingFilter(
                Question.in(request, "text"),
                OfBody.in(reading, request),
                Parameters.constant(request, "quorum", Quorum.class));
    }

    boolean none() {
        return words.isEmpty() && body.isEmpty() && quorum.isEmpty();
    }

    /** For one search. */
    Predicate<Minutes> accepts(Reading reading) {
        Predicate<Minutes> told = words.map(Finder::new)
                .<Predicate<Minutes>>map(finder -> meeting -> finder.finds(texts(meeting, reading)))
                .orElse(meeting -> true);
        Predicate<Minutes> held =
                meeting -> quorum.map(asked -> meeting.opening() != null && Quorum.of(meeting) == asked)
                        .orElse(true);
        Predicate<Minutes> met = meeting ->
                body.map(asked -> asked.met(new MeetingId(meeting.meeting()))).orElse(true);
        return met.and(held).and(told);
    }

    /** What a meeting is found by. */
    static Stream<Text> texts(Minutes meeting, Reading reading) {
        Stream<Text> names = Stream.concat(
                        Stream.ofNullable(meeting.announcement()).map(announced -> announced.host()),
                        Stream.ofNullable(meeting.opening())
                                .flatMap(opening -> meeting.floor().attended(opening.attendance())))
                .distinct()
                .flatMap(party -> reading.coalition().name(party).stream());
        return Stream.concat(Mentions.of(Text.class, meeting), names);
    }
}
