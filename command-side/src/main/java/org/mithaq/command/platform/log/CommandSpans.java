package org.mithaq.command.platform.log;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.tracing.TraceParent;

/**
 * Follows traced commands through the log, where they go from thread to thread and share transactions: each has spans of
 * its own for its commit and for the append within. Without a tracer it does nothing. Thread-safe.
 */
public final class CommandSpans {

    /** Follows nothing. */
    public static final CommandSpans NONE = new CommandSpans(Tracer.NOOP);

    private final Tracer tracer;
    private final Map<String, Span> commands = new ConcurrentHashMap<>();
    private final Map<String, Span> commits = new ConcurrentHashMap<>();

    public CommandSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The span of the command begins, within that of the request; it ends with {@link #end}. */
    public Span begin(String name, String commandId) {
        Span span = tracer.spanBuilder().name(name).start();
        commands.put(commandId, span);
        return span;
    }

    /** The command has its answer. */
    public void end(String commandId, Span span) {
        commands.remove(commandId, span);
        span.end();
    }

    /** Does {@code work}, which makes the records durable. */
    void committing(Collection<LogRecord> records, Runnable work) {
        if (commands.isEmpty()) {
            work.run();
            return;
        }
        Map<String, Span> spans = children("commit", commands, records);
        commits.putAll(spans);
        try {
            traced(spans.values(), () -> {
                work.run();
                return spans;
            });
        } finally {
            spans.forEach(commits::remove);
        }
    }

    /** Does {@code work}, which appends the records in one transaction. */
    <T> T appending(Collection<LogRecord> records, Supplier<T> work) {
        if (commits.isEmpty()) {
            return work.get();
        }
        Collection<Span> spans = children("append", commits, records).values();
        spans.forEach(span -> span.tag("mithaq.commands", spans.size()).tag("mithaq.events", records.size()));
        return traced(spans, work);
    }

    /** What a record says of its trace to who reads the log; {@code null} when its command is not traced. */
    @Nullable
    String traceparent(LogRecord record) {
        String commandId = record.head().commandId();
        Span span = commandId == null ? null : commands.get(commandId);
        return span == null ? null : TraceParent.of(span.context());
    }

    private Map<String, Span> children(String name, Map<String, Span> parents, Collection<LogRecord> records) {
        Map<String, Span> children = new ConcurrentHashMap<>();
        for (String commandId : commandIds(records)) {
            Span parent = parents.get(commandId);
            if (parent != null) {
                children.put(
                        commandId,
                        tracer.spanBuilder()
                                .setParent(parent.context())
                                .name(name)
                                .start());
            }
        }
        return children;
    }

    private static List<String> commandIds(Collection<LogRecord> records) {
        return records.stream()
                .map(record -> record.head().commandId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <T> T traced(Collection<Span> spans, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            spans.forEach(span -> span.tag("mithaq.failure", failure.getClass().getSimpleName()));
            throw failure;
        } finally {
            spans.forEach(Span::end);
        }
    }
}
