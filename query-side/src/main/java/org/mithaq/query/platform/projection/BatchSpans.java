package org.mithaq.query.platform.projection;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.mithaq.tracing.TraceParent;

/** Traces batches of a feed, each linked to the commands whose records it holds. Without a tracer it does nothing. */
final class BatchSpans {

    private static final int MOST_LINKS = 100;

    private final Tracer tracer;

    BatchSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Does {@code work}, which takes the records of one partition into the views. */
    void taking(List<ConsumerRecord<byte[], byte[]>> records, Runnable work) {
        if (Tracer.NOOP.equals(tracer)) {
            work.run();
            return;
        }
        Span.Builder builder = tracer.spanBuilder().setNoParent().name("views take");
        records.stream().flatMap(this::link).distinct().limit(MOST_LINKS).forEach(builder::addLink);
        Span span = builder.tag("mithaq.partition", records.getFirst().partition())
                .tag("mithaq.events", records.size())
                .start();
        try {
            work.run();
        } catch (RuntimeException failure) {
            span.tag("mithaq.failure", failure.getClass().getSimpleName());
            throw failure;
        } finally {
            span.end();
        }
    }

    private Stream<Link> link(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(TraceParent.HEADER);
        return header == null
                ? Stream.of()
                : TraceParent.read(new String(header.value(), StandardCharsets.US_ASCII), tracer)
                        .map(Link::new)
                        .stream();
    }
}
