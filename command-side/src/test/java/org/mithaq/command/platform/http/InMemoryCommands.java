package org.mithaq.command.platform.http;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.Answer.Recorded;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.platform.axon.Commands;
import org.mithaq.command.platform.axon.NoOutcomeException;
import org.mithaq.command.platform.log.UnknownOutcomeException;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.text.Text;

/** Commands on lists in memory, with the real decisions. */
final class InMemoryCommands implements Commands {

    /** A coalition whose log cannot be reached. */
    static final CoalitionId UNREACHABLE = new CoalitionId("00000000-0000-7000-8000-00000000dead");

    /** A coalition whose decisions fail. */
    static final CoalitionId BROKEN = new CoalitionId("00000000-0000-7000-8000-00000000beef");

    private final Clock clock;
    private final CommandCatalogue catalogue;
    private final Map<CoalitionId, Stream> streams = new ConcurrentHashMap<>();
    private final List<CommandRequest> requests = new ArrayList<>();

    InMemoryCommands(CommandCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What was sent last. */
    synchronized CommandRequest last() {
        return requests.getLast();
    }

    @Override
    public synchronized CompletableFuture<Answer> send(CommandRequest request) {
        requests.add(request);
        if (request.coalition().equals(UNREACHABLE)) {
            return CompletableFuture.failedFuture(new NoOutcomeException(
                    new UnknownOutcomeException("broker-1 secret", new IllegalStateException())));
        }
        if (request.coalition().equals(BROKEN)) {
            return CompletableFuture.failedFuture(new IllegalStateException("secret of a decision"));
        }
        return CompletableFuture.completedFuture(
                answer(streams.computeIfAbsent(request.coalition(), id -> new Stream()), request));
    }

    private Answer answer(Stream stream, CommandRequest request) {
        Sent before = stream.sent.get(request.stamp().id());
        if (before != null) {
            return before.digest().equals(request.stamp().digest())
                    ? repeated(before.answer())
                    : fault(stream, Fault.Kind.COMMAND_ID_REUSED);
        }
        if (stream.sequence == 0 && !opens(request)) {
            return fault(stream, Fault.Kind.NO_COALITION);
        }
        Long expected = request.expectedSequence();
        if (expected != null && expected != stream.sequence) {
            return fault(stream, Fault.Kind.STALE);
        }
        Answer answer = decide(stream, request);
        if (!request.dryRun() && !(answer instanceof Answer.Faulted)) {
            stream.sent.put(request.stamp().id(), new Sent(request.stamp().digest(), answer));
        }
        return answer;
    }

    private static boolean opens(CommandRequest request) {
        return request.command() instanceof org.mithaq.command.coalition.AssessReadiness;
    }

    private Answer decide(Stream stream, CommandRequest request) {
        Instant occurredAt = request.occurredAt() == null ? clock.instant() : request.occurredAt();
        Context context =
                new Context(request.actor(), request.actingAs(), occurredAt, request.justification(), false, null);
        return switch (request.command().decide(stream.state, context)) {
            case Ruling.Impossible impossible -> new Answer.Faulted(stream.sequence, impossible.fault());
            case Ruling.Refused refused -> {
                Event event = new CommandRefused(catalogue.nameOf(request.command()), refused.rules(), List.of());
                records(stream, request, context, List.of(event), List.of());
                yield new Answer.Refused(stream.sequence, refused.rules(), false);
            }
            case Ruling.Accepted accepted -> {
                List<Recorded> records = records(stream, request, context, accepted.events(), accepted.advisories());
                yield new Answer.Accepted(records.getLast().sequence(), records, false);
            }
        };
    }

    private static List<Recorded> records(
            Stream stream, CommandRequest request, Context context, List<Event> events, List<Advisory> advisories) {
        Meta meta = new Meta(
                context.actor(),
                context.actingAs(),
                context.occurredAt(),
                stream.state.charter().version(),
                context.justification(),
                advisories,
                false,
                null);
        List<Recorded> records = new ArrayList<>();
        for (Event event : events) {
            records.add(new Recorded(stream.sequence + records.size() + 1, meta, event));
        }
        if (!request.dryRun()) {
            records.forEach(record -> stream.state = stream.state.evolve(record.event(), record.meta()));
            stream.sequence += records.size();
        }
        return records;
    }

    private static Answer repeated(Answer first) {
        return switch (first) {
            case Answer.Accepted accepted -> new Answer.Accepted(accepted.sequence(), accepted.records(), true);
            case Answer.Refused refused -> new Answer.Refused(refused.sequence(), refused.rules(), true);
            case Answer.Faulted faulted -> faulted;
        };
    }

    private static Answer fault(Stream stream, Fault.Kind kind) {
        return new Answer.Faulted(stream.sequence, new Fault(kind, Text.of("عطل", kind.name())));
    }

    private static final class Stream {
        private CoalitionState state = CoalitionState.EMPTY;
        private long sequence;
        private final Map<CommandId, Sent> sent = new ConcurrentHashMap<>();
    }

    private record Sent(String digest, Answer answer) {}
}
