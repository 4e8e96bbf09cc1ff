package org.mithaq.command.platform.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ApplyMore;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.text.Text;

/**
 * The product's own aggregate with its log in memory, for tests of other packages: nothing of Axon runs around it. A
 * repeated command is known by the aggregate's history and answered from the log, as the product does. For one thread.
 */
public final class LiveCoalition {

    private static final CommandCatalogue COMMANDS = CommandCatalogue.scan();
    private static final CoalitionSnapshots SNAPSHOTS = new CoalitionSnapshots();

    private final CoalitionId id;
    private final Coalition coalition;
    private final List<Envelope> log;
    private @Nullable CoalitionState state;
    private long stateAt;

    /** Before anything happened. */
    public LiveCoalition(CoalitionId id) {
        this(id, new Coalition(id.value()), new ArrayList<>());
    }

    private LiveCoalition(CoalitionId id, Coalition coalition, List<Envelope> log) {
        this.id = id;
        this.coalition = coalition;
        this.log = log;
    }

    /** What replaying the log gives. */
    public static LiveCoalition replayed(CoalitionId id, List<Envelope> log) {
        return new LiveCoalition(id).andThen(log);
    }

    /** The same, to go its own way from here. */
    public LiveCoalition copy() {
        return new LiveCoalition(id, new Coalition(coalition.snapshot()), new ArrayList<>(log));
    }

    /** The same, as it is read back from a stored snapshot. */
    public LiveCoalition storedAndRead() {
        byte[] stored = SNAPSHOTS.encode(
                new GenericDomainEventMessage<>("Coalition", id.value(), sequence() - 1, coalition.snapshot()));
        Coalition read = (Coalition) SNAPSHOTS.decode(stored).orElseThrow().getPayload();
        return new LiveCoalition(id, read, new ArrayList<>(log));
    }

    /** After more of its log is replayed. */
    public LiveCoalition andThen(List<Envelope> more) {
        for (Envelope envelope : more) {
            coalition.on(
                    envelope.event(), new Circumstances(envelope.meta(), envelope.command(), envelope.correlation()));
            log.add(envelope);
        }
        return this;
    }

    public CoalitionId id() {
        return id;
    }

    public CoalitionState state() {
        CoalitionState known = state;
        if (known == null || stateAt != coalition.sequence()) {
            known = coalition.snapshot().state();
            state = known;
            stateAt = coalition.sequence();
        }
        return known;
    }

    public long sequence() {
        return coalition.sequence();
    }

    public List<Envelope> log() {
        return Collections.unmodifiableList(log);
    }

    /** Whether it stands as the other does: the same state, and the same commands known. */
    public boolean standsAs(LiveCoalition other) {
        CoalitionSnapshot one = coalition.snapshot();
        CoalitionSnapshot two = other.coalition.snapshot();
        return one.state().equals(two.state())
                && one.latest().equals(two.latest())
                && one.sequence() == two.sequence()
                && one.history().storedRecent().equals(two.history().storedRecent());
    }

    /** Sends a command at that moment of the server's clock. */
    public Answer send(CommandRequest request, Instant now) {
        CommandHistory.Seen seen = coalition.history().recent(request.stamp().id());
        if (seen == null) {
            return new Scope(now).handle(request);
        }
        if (!seen.digest().equals(request.stamp().digest())) {
            return new Answer.Faulted(
                    sequence(), new Fault(Fault.Kind.COMMAND_ID_REUSED, Text.of("استُخدم المعرّف", "the id was used")));
        }
        return Coalition.repeat(log.subList((int) seen.first() - 1, (int) seen.last()).stream()
                .map(envelope -> new Answer.Recorded(envelope.sequence(), envelope.meta(), envelope.event()))
                .toList());
    }

    /** What Axon puts around an aggregate that handles a command, as far as this one uses it. */
    private final class Scope extends AggregateLifecycle {

        private final Instant now;

        Scope(Instant now) {
            this.now = now;
        }

        Answer handle(CommandRequest request) {
            try {
                return executeWithResult(() -> coalition.handle(
                        request, COMMANDS.nameOf(request.command()), Clock.fixed(now, ZoneOffset.UTC)));
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        protected <T> ApplyMore doApply(T payload, MetaData metaData) {
            Circumstances circumstances = (Circumstances) Objects.requireNonNull(metaData.get(Circumstances.KEY));
            coalition.on((Event) payload, circumstances);
            log.add(new Envelope(
                    circumstances.stamp().id() + "-" + coalition.sequence(),
                    id,
                    coalition.sequence(),
                    now,
                    circumstances.stamp(),
                    circumstances.correlation(),
                    circumstances.meta(),
                    (Event) payload));
            return new NothingMore();
        }

        @Override
        protected boolean getIsLive() {
            return true;
        }

        @Override
        protected Long version() {
            return coalition.sequence() - 1;
        }

        @Override
        protected void doMarkDeleted() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected <T> Aggregate<T> doCreateNew(Class<T> type, Callable<T> factory) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected String type() {
            return "Coalition";
        }

        @Override
        protected Object identifier() {
            return id;
        }
    }

    /** The product applies its events one by one. */
    private static final class NothingMore implements ApplyMore {

        @Override
        public ApplyMore andThenApply(Supplier<?> payloadOrMessage) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ApplyMore andThen(Runnable runnable) {
            throw new UnsupportedOperationException();
        }
    }
}
