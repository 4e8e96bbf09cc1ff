package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchSpansTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String COMMAND = "b7ad6b7169203331";

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();
    private final BatchSpans spans =
            new BatchSpans(new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), event -> {}));

    @Test
    void aBatchIsLinkedToTheCommandsWhoseRecordsItHolds() {
        List<String> done = new ArrayList<>();
        spans.taking(
                List.of(record("00-" + TRACE + "-" + COMMAND + "-01"), record("of no known form"), record(null)),
                () -> done.add("taken"));

        assertThat(done).containsExactly("taken");
        SpanData span = exporter.getFinishedSpanItems().getFirst();
        assertThat(span.getName()).isEqualTo("views take");
        assertThat(span.getLinks()).singleElement().satisfies(link -> {
            assertThat(link.getSpanContext().getTraceId()).isEqualTo(TRACE);
            assertThat(link.getSpanContext().getSpanId()).isEqualTo(COMMAND);
        });
        assertThat(span.getAttributes().get(AttributeKey.longKey("mithaq.events")))
                .isEqualTo(3);
    }

    @Test
    void aBatchThatFailsSaysSoAndNotWhy() {
        assertThatThrownBy(() -> spans.taking(List.of(record(null)), () -> {
                    throw new IllegalStateException("what was said");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(exporter.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getAttributes().get(AttributeKey.stringKey("mithaq.failure")))
                    .isEqualTo("IllegalStateException");
            assertThat(span.toString()).doesNotContain("what was said");
        });
    }

    @Test
    void nothingIsTracedWithoutATracer() {
        List<String> done = new ArrayList<>();
        new BatchSpans(Tracer.NOOP).taking(List.of(record(null)), () -> done.add("taken"));

        assertThat(done).containsExactly("taken");
        assertThat(exporter.getFinishedSpanItems()).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> record(@Nullable String traceparent) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("log", 0, 1, new byte[0], new byte[0]);
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }
}
