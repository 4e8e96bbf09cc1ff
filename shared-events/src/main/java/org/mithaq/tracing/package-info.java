/**
 * Traces of requests, for both sides: Micrometer Tracing over OpenTelemetry, exported by OTLP.
 *
 * <p>Off unless {@code management.opentelemetry.tracing.export.otlp.endpoint} names a collector
 * ({@link org.mithaq.tracing.TracingSwitch}): then there is no {@code Tracer} at all, and nothing is measured or sent. On,
 * a request continues the trace of its {@code traceparent} (W3C Trace Context):
 *
 * <pre>
 *   http post /api/coalitions/{coalition}/commands/{name}
 *     command record-decision      coalition, outcome, sequence, ids of the rules that refused
 *       commit                     from the queue of the log until it is durable
 *         append                   the Kafka transaction that it shares with others
 *   views take                     linked to the commands whose records the batch holds
 * </pre>
 *
 * <p>Spans name no person and hold nothing that a command or a record says: neither addresses as they were asked for, which
 * may hold keys, nor messages of exceptions.
 */
@NullMarked
package org.mithaq.tracing;

import org.jspecify.annotations.NullMarked;
