package org.mithaq.command.platform.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mithaq.command.platform.axon.Answer.Recorded;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.text.Text;

/**
 * The aggregate: the consistency boundary of one coalition. It holds the state, asks the command for its decision, and
 * applies what comes of it; it has no rule of its own. Used by one thread at a time.
 */
final class Coalition {

    @AggregateIdentifier
    private final String id;

    private CoalitionState state;
    private CommandHistory history;
    private Instant latest;
    private long sequence;
    private long snapshotSequence;

    /** As Axon makes it before the events are replayed. */
    Coalition(String id) {
        this(new CoalitionSnapshot(id, CoalitionState.EMPTY, CommandHistory.empty(), Instant.EPOCH, 0));
    }

    /** As it stood when the snapshot was made. */
    Coalition(CoalitionSnapshot snapshot) {
        id = snapshot.coalition();
        state = snapshot.state();
        history = snapshot.history();
        latest = snapshot.latest();
        sequence = snapshot.sequence();
        snapshotSequence = sequence;
    }

    /** From now on the coalition as it stands counts as its latest snapshot. */
    void snapshotTaken() {
        snapshotSequence = sequence;
    }

    CoalitionSnapshot snapshot() {
        return new CoalitionSnapshot(id, state, history.copy(), latest, sequence);
    }

    String id() {
        return id;
    }

    /** The sequence at which the latest snapshot was taken; 0 before the first. */
    long snapshotSequence() {
        return snapshotSequence;
    }

    long sequence() {
        return sequence;
    }

    CommandHistory history() {
        return history;
    }

    /** The answer to a command that was not sent before. */
    Answer handle(CommandRequest request, String name, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant claimed = request.occurredAt();
        Instant occurredAt = claimed != null ? claimed : later(now, latest);
        Optional<Fault> fault = fault(request, occurredAt, now);
        if (fault.isPresent()) {
            return new Answer.Faulted(concealed(request) ? 0 : sequence, fault.get());
        }
        boolean imported = request.mayImport()
                && (occurredAt.isBefore(latest) || occurredAt.isBefore(now.minus(Admission.LATEST_REPORT)));
        Context context = new Context(
                request.actor(),
                request.actingAs(),
                occurredAt,
                request.justification(),
                imported,
                request.visibility());
        return answer(request.command().decide(state, context), name, request, context);
    }

    /** What was recorded as the answer to a command that is sent again. */
    static Answer repeat(List<Recorded> records) {
        Recorded last = records.getLast();
        return last.event() instanceof CommandRefused refused
                ? new Answer.Refused(last.sequence(), refused.rules(), true)
                : new Answer.Accepted(last.sequence(), records, true);
    }

    private Answer answer(Ruling ruling, String name, CommandRequest request, Context context) {
        return switch (ruling) {
            case Ruling.Impossible impossible -> new Answer.Faulted(sequence, impossible.fault());
            case Ruling.Refused refused -> {
                Event refusal = new CommandRefused(name, refused.rules(), NamedDecisions.in(request.command()));
                apply(request, records(List.of(refusal), List.of(), context));
                yield new Answer.Refused(sequence, refused.rules(), false);
            }
            case Ruling.Accepted accepted -> {
                List<Recorded> records = records(accepted.events(), accepted.advisories(), context);
                apply(request, records);
                yield new Answer.Accepted(records.getLast().sequence(), records, false);
            }
        };
    }

    private List<Recorded> records(List<Event> events, List<Advisory> advisories, Context context) {
        Meta plain = new Meta(
                context.actor(),
                context.actingAs(),
                context.occurredAt(),
                state.charter().version(),
                context.justification(),
                List.of(),
                context.imported(),
                context.visibility());
        int advised = principal(events);
        List<Recorded> records = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            Meta meta = i == advised ? plain.withAdvisories(advisories) : plain;
            records.add(new Recorded(sequence + 1 + i, meta, events.get(i)));
        }
        return List.copyOf(records);
    }

    /** The event that a command's advisories are attached to: its decision, or else the first. */
    private static int principal(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof DecisionRecorded) {
                return i;
            }
        }
        return 0;
    }

    private void apply(CommandRequest request, List<Recorded> records) {
        if (request.dryRun()) {
            return;
        }
        for (Recorded record : records) {
            AggregateLifecycle.apply(
                    record.event(),
                    new Circumstances(record.meta(), request.stamp(), request.correlation()).asMetaData());
        }
    }

    /** To strangers the coalition does not exist, as for reading; what may open one cannot hide that the id is taken. */
    private boolean concealed(CommandRequest request) {
        return sequence > 0 && Admission.isStranger(request, state);
    }

    private Optional<Fault> fault(CommandRequest request, Instant occurredAt, Instant now) {
        if ((sequence == 0 || concealed(request)) && !request.command().opensCoalition()) {
            return Optional.of(new Fault(
                    Fault.Kind.NO_COALITION,
                    Text.of(
                            "لا يوجد ائتلاف بهذا المعرّف؛ يبدأ الائتلاف بتقييم الجاهزية",
                            "there is no coalition of that id; a coalition begins with assess-readiness")));
        }
        Long expected = request.expectedSequence();
        if (expected != null && expected != sequence && !concealed(request)) {
            return Optional.of(new Fault(
                    Fault.Kind.STALE,
                    Text.of(
                            "تغيّر سجل الائتلاف: التسلسل الحالي " + sequence + " وليس " + expected,
                            "the coalition has moved on: its sequence is " + sequence + ", not " + expected)));
        }
        if (sequence == 0) {
            return Classification.faultOf(request, state);
        }
        return Admission.faultOf(request, state)
                .or(() -> Admission.faultOf(occurredAt, latest, now, request.mayImport()));
    }

    @EventSourcingHandler
    void on(Event event, @MetaDataValue(Circumstances.KEY) Circumstances circumstances) {
        Meta meta = circumstances.meta();
        state = state.evolve(event, meta);
        sequence++;
        history.note(circumstances.stamp(), sequence);
        latest = later(meta.occurredAt(), latest);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
