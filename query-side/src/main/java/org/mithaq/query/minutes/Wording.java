package org.mithaq.query.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.text.Text;

/**
 * All words of the minutes of some meetings, and the names of their hosts and of who came.
 *
 * @param records the decisions and tasks of all of them, by their sequences
 */
record Wording(Reading reading, Map<Long, Envelope> records) {

    static Wording of(Reading reading, List<Minutes> meetings) {
        return new Wording(
                reading,
                Records.find(
                                reading.view(Records.PROJECTION),
                                reading.id(),
                                meetings.stream().flatMap(Wording::sequences).toList())
                        .stream()
                        .map(StoredEvent::envelope)
                        .collect(Collectors.toMap(Envelope::sequence, Function.identity(), (one, same) -> one)));
    }

    private static Stream<Long> sequences(Minutes meeting) {
        return Stream.concat(meeting.decisions().stream(), meeting.tasks().stream());
    }

    Stream<Text> of(Minutes meeting) {
        return Stream.of(
                        Mentions.of(Text.class, meeting),
                        sequences(meeting)
                                .flatMap(sequence -> Stream.ofNullable(records.get(sequence)))
                                .flatMap(record -> Mentions.of(Text.class, record.event())),
                        names(meeting))
                .flatMap(texts -> texts);
    }

    private Stream<Text> names(Minutes meeting) {
        return Stream.concat(
                        Stream.ofNullable(meeting.announcement()).map(MeetingScheduled::host),
                        Stream.ofNullable(meeting.opening())
                                .flatMap(opening -> meeting.floor().attended(opening.attendance())))
                .distinct()
                .flatMap(party -> reading.coalition().name(party).stream());
    }
}
