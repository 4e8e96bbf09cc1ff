package org.mithaq.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker, which is its own controller, in this process. May be stopped and started again. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final class Shared {
        private static final EmbeddedBroker BROKER = EmbeddedBroker.in(temporaryFolder());

        static {
            BROKER.start();
            Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close));
        }
    }

    private final Path folder;
    private final int port = freePort();
    private final int controllerPort = freePortBesides(port);
    private KafkaRaftServer server;

    private EmbeddedBroker(Path folder) {
        this.folder = folder;
        format();
        this.server = new KafkaRaftServer(new KafkaConfig(config()), Time.SYSTEM);
    }

    public static EmbeddedBroker in(Path folder) {
        return new EmbeddedBroker(folder);
    }

    /** One for all tests of this process. */
    public static EmbeddedBroker shared() {
        return Shared.BROKER;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public void start() {
        server.startup();
    }

    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    public void restart() {
        stop();
        server = new KafkaRaftServer(new KafkaConfig(config()), Time.SYSTEM);
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private void format() {
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("the folder of the broker cannot be formatted", e);
        }
    }

    private Map<String, String> config() {
        Map<String, String> config = new HashMap<>();
        config.put("process.roles", "broker,controller");
        config.put("node.id", "1");
        config.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        config.put("controller.listener.names", "CONTROLLER");
        config.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        config.put("log.dirs", folder.toString());
        config.put("log.flush.interval.messages", "1");
        config.put("auto.create.topics.enable", "false");
        config.put("offsets.topic.num.partitions", "1");
        config.put("offsets.topic.replication.factor", "1");
        config.put("transaction.state.log.num.partitions", "4");
        config.put("transaction.state.log.replication.factor", "1");
        config.put("transaction.state.log.min.isr", "1");
        config.put("group.initial.rebalance.delay.ms", "0");
        config.put("controlled.shutdown.enable", "false");
        return config;
    }

    private static int freePortBesides(int taken) {
        int free = freePort();
        return free == taken ? freePortBesides(taken) : free;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
