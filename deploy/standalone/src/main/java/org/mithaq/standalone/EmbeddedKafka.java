package org.mithaq.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The real broker in this process: one node that is broker and controller at once (KRaft), reachable from this machine
 * only, its data in one folder. Every append is on the disk before it is acknowledged, so an acknowledged record
 * survives the loss of power. Thread-safe after {@link #start}.
 *
 * <p>Not for more than one node, and not protected against other users of the same machine. A fault that makes the
 * log unwritable ends the process, as it ends a broker that runs alone.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on a free port. */
    public static EmbeddedKafka start(Path folder) {
        return start(folder, LoopbackPort.free());
    }

    /**
     * Starts on the data in {@code folder}, making it when there is none, and returns when clients can be served.
     *
     * @throws StandaloneProblem when the port is used
     */
    public static EmbeddedKafka start(Path folder, int port) {
        LoopbackPort.check(HOST, port);
        format(folder);
        KafkaRaftServer server = new KafkaRaftServer(
                new KafkaConfig(settings(folder, port, LoopbackPort.freeBesides(port)), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, port);
    }

    /** What a client's {@code bootstrap.servers} needs. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** Stops the broker and returns when all its files are closed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Formatting that was cut short is done again: the file that marks a formatted folder is written last. */
    private static void format(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(nowhere)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the broker's folder cannot be prepared: " + folder, e);
        }
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        var all = new HashMap<String, String>();
        all.put("log.dirs", folder.toString());
        all.putAll(ONE_NODE);
        all.putAll(DURABLE);
        all.putAll(QUICK);
        all.putAll(SMALL);
        all.put("listeners", "BROKER://%s:%d,CONTROLLER://%s:%d".formatted(HOST, port, HOST, controllerPort));
        all.put("controller.quorum.voters", "1@%s:%d".formatted(HOST, controllerPort));
        return all;
    }

    private static final Map<String, String> ONE_NODE = Map.of(
            "node.id", "1",
            "process.roles", "broker,controller",
            "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name", "BROKER",
            "controller.listener.names", "CONTROLLER",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    private static final Map<String, String> DURABLE = Map.of(
            "log.flush.interval.messages", "1",
            "log.retention.ms", "-1",
            "log.retention.bytes", "-1",
            "auto.create.topics.enable", "false",
            "delete.topic.enable", "false",
            // the default of 7 days would end the transactional ids of an installation that is quiet for a week
            "transactional.id.expiration.ms", String.valueOf(Integer.MAX_VALUE));

    private static final Map<String, String> QUICK = Map.of(
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0",
            // after a kill the controller waits this long for the broker of the last run (default 9 s) and then some
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            // without it an idle broker writes and syncs a record of its own twice a second
            "metadata.max.idle.interval.ms", "60000");

    /**
     * The cleaner stays on, with a small buffer: the broker's own topics get several records per transaction and are
     * read whole on every start, which would otherwise take longer from year to year.
     */
    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "1",
            "num.io.threads", "2",
            "background.threads", "2",
            "log.cleaner.threads", "1",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "log.cleaner.io.buffer.size", "131072",
            "offsets.topic.segment.bytes", "8388608",
            "transaction.state.log.segment.bytes", "8388608",
            "metric.reporters", "",
            "log.index.size.max.bytes", "2097152");
}
