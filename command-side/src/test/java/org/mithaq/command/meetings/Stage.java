package org.mithaq.command.meetings;

import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.TaskKind;

/** What a meeting needs around it, in events. */
final class Stage {

    private Stage() {}

    static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static LocalDate dayIn(int days) {
        return inDays(days).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Parties 1 to {@code count}. */
    static Stream<PartyRegistered> parties(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new PartyRegistered(party(n), text("party " + n), false, null, false));
    }

    /** Parties 1 to {@code count} become members. */
    static Stream<MemberAdmitted> members(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new MemberAdmitted(party(n), null, null, null));
    }

    static StakeholderClassified inCircle(int party, Circle circle) {
        return new StakeholderClassified(party(party), Set.of(circle), List.of());
    }

    static CoreGroupFormed coreGroup(int... parties) {
        return new CoreGroupFormed(
                body(1),
                IntStream.of(parties)
                        .mapToObj(n -> new CoreMember(party(n), null))
                        .toList());
    }

    static CoordinatorAssigned coordinator() {
        return new CoordinatorAssigned(person(50), party(1), text("coordinator"));
    }

    static MeetingScheduled scheduled(int meeting, MeetingKind kind, int day, AgendaTopic... topics) {
        return scheduled(meeting, kind, day, null, topics);
    }

    static MeetingScheduled scheduled(
            int meeting, MeetingKind kind, int day, @Nullable BodyId body, AgendaTopic... topics) {
        return new MeetingScheduled(
                meeting(meeting),
                kind,
                text("meeting " + meeting),
                body,
                inDays(day),
                text("place"),
                party(meeting),
                MeetingFormat.MEETING,
                Stream.of(topics).map(Stage::item).toList(),
                null,
                null,
                false);
    }

    /** {@code body(5)}, in which these parties sit. */
    static Stream<BodyEvent> seated(BodyKind kind, int... parties) {
        return Stream.of(
                new BodyEstablished(body(5), kind, text("body"), null, null, false),
                new BodySeated(
                        body(5),
                        IntStream.of(parties)
                                .mapToObj(n -> new Seat(party(n), null, null))
                                .toList(),
                        null,
                        0));
    }

    static AgendaItem item(AgendaTopic topic) {
        return new AgendaItem(topic, text(topic.name()), 30);
    }

    static PapersCirculated papers(int meeting, PaperKind... kinds) {
        return new PapersCirculated(
                meeting(meeting),
                Stream.of(kinds).map(kind -> new Paper(kind, text(kind.name()))).toList(),
                List.of(),
                List.of(),
                null);
    }

    static MeetingOpened opened(int meeting, int... parties) {
        return new MeetingOpened(meeting(meeting), null, null, present(parties), List.of(), List.of());
    }

    /** The same from which those entitled are missing, without an excuse. */
    static MeetingOpened without(MeetingOpened opened, int... absent) {
        return new MeetingOpened(
                opened.meeting(),
                opened.chair(),
                opened.facilitator(),
                opened.present(),
                opened.apologies(),
                opened.guests(),
                IntStream.of(absent).mapToObj(party -> party(party)).toList());
    }

    static List<Attendee> present(int... parties) {
        return IntStream.of(parties).mapToObj(Stage::attendee).toList();
    }

    static Attendee attendee(int party) {
        return new Attendee(party(party), person(party), text("delegate"));
    }

    static MeetingClosed closed(int meeting, @Nullable MeetingId next) {
        return new MeetingClosed(meeting(meeting), List.of(), next);
    }

    static CharterAdopted charter(List<MeetingPattern> meetings, boolean groundRules, Map<String, Object> parameters) {
        Charter charter = new Charter(
                CharterProfile.STRATEGIC_EXECUTIVE,
                text("lifespan"),
                text("places"),
                meetings,
                null,
                text("agendas"),
                null,
                text("between meetings"),
                List.of(),
                List.of(),
                null,
                groundRules ? List.of(text("listen")) : List.of(),
                text("conduct"),
                null,
                null,
                parameters,
                Map.of());
        return new CharterAdopted(1, decision(4), charter, List.of());
    }

    /** A charter with everything that meetings ask for. */
    static CharterAdopted charter() {
        return charter(List.of(new MeetingPattern(BodyKind.STRATEGIC, 3, 120)), true, Map.of());
    }

    static NewTask newTask(int task, TaskKind kind, int dueInDays, int... owners) {
        return new NewTask(task(task), text("task " + task), kind, owners(owners), dayIn(dueInDays), null);
    }

    static TaskAssigned assigned(int task, TaskKind kind, int dueInDays, @Nullable MeetingId meeting, int... owners) {
        return newTask(task, kind, dueInDays, owners).assignedIn(meeting);
    }

    private static List<PartyId> owners(int... parties) {
        return IntStream.of(parties).mapToObj(n -> party(n)).toList();
    }
}
