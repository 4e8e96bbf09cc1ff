package org.mithaq.query.communication;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.query.communication.Outward.Kind;
import org.mithaq.query.directory.Reading;

/** Whom a communication plan provides a line to, and by what the record shows that there is one. */
public enum Reach {
    /** The members: the charter says who works between meetings. */
    INSIDE,
    /** The media: somebody holds a mandate to speak. */
    MEDIA,
    /** The community: a bulletin appeared. */
    COMMUNITY,
    /** Groups that are not members: some came to a meeting as guests. */
    NON_MEMBERS;

    /**
     * A line as it stands.
     *
     * @param at when what opened it last happened; missing where the record holds nothing of it, or not when
     * @param sequence of the record that opened it last; missing while there is no line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Reach to, @Nullable Instant at, @Nullable Long sequence) {

        /** Whether there is one. */
        public boolean open() {
            return sequence != null;
        }
    }

    /** All of them. */
    public static List<Line> lines(Reading reading) {
        return Arrays.stream(values())
                .map(to -> to.line(reading).orElseGet(() -> new Line(to, null, null)))
                .toList();
    }

    private Optional<Line> line(Reading reading) {
        return switch (this) {
            case INSIDE ->
                reading.coalition()
                        .charter()
                        .filter(version -> version.charter().betweenMeetings() != null)
                        .map(version -> new Line(this, version.adoptedAt(), version.sequence()));
            case MEDIA ->
                Mandates.all(reading).stream()
                        .filter(standing -> standing.state() == MandateState.RUNNING)
                        .map(Mandates.Standing::mandate)
                        .findFirst()
                        .map(mandate -> new Line(
                                this, mandate.grantedAt(), mandate.records().getLast()));
            case COMMUNITY ->
                Outward.all(reading, Kind.ITEMS).stream()
                        .filter(each -> requireNonNull(each.item()).kind() == PublicationKind.BULLETIN)
                        .findFirst()
                        .map(bulletin -> new Line(this, bulletin.at(), bulletin.sequence()));
            case NON_MEMBERS ->
                Guests.all(reading).stream()
                        .findFirst()
                        .map(meeting -> new Line(this, null, meeting.records().getLast()));
        };
    }
}
