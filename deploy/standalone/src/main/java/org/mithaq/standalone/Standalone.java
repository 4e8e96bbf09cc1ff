package org.mithaq.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product in this process. {@link #start} and {@link #close} may be called from different threads; closing
 * while it starts waits for the start to end first.
 */
public final class Standalone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private final Settings settings;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** How to stop what was started, the latest first. */
    private final Deque<Runnable> started = new ArrayDeque<>();

    private @Nullable ConfigurableApplicationContext context;

    /**
     * @param data the data folder
     * @param port the port of the web server, 0 for a free one, or {@code null} for what the configuration says (8080)
     */
    public record Settings(Path data, @Nullable Integer port, Clock clock) {}

    public Standalone(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns, when requests are answered, where: see {@link #address}. What was started is stopped again when a later
     * step fails.
     *
     * @throws StandaloneProblem when the data folder or a port cannot be used
     */
    public synchronized String start() {
        if (closed.getCount() == 0) {
            throw new IllegalStateException("closed");
        }
        try {
            DataFolder folder = DataFolder.open(settings.data(), settings.clock());
            started.push(folder::close);
            SigningKey key = SigningKey.openOrCreate(folder.keys());
            EmbeddedServers embedded = new EmbeddedServers(folder);
            started.push(embedded::close);
            SpringApplication application = new SpringApplication(StandaloneApplication.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(defaults(folder, key));
            application.addInitializers(embedded);
            var running = application.run(arguments());
            started.push(running::close);
            context = running;
            folder.ready(address(), property(EmbeddedServers.KAFKA), property(EmbeddedServers.MONGO));
            return address();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where the web server answers, such as {@code http://127.0.0.1:8080}. */
    public synchronized String address() {
        String host = property("server.address");
        return "http://%s:%s".formatted(host.contains(":") ? "[" + host + "]" : host, property("local.server.port"));
    }

    /** A property of the running application, such as {@code mithaq.kafka.bootstrap-servers}. */
    public synchronized String property(String name) {
        if (context == null) {
            throw new IllegalStateException("not running");
        }
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Stops in the order web, views, broker, and gives the data folder back. Idempotent. */
    @Override
    public void close() {
        stop();
    }

    /** As {@link #close}; says whether anything ran. A part that fails to stop does not keep the rest from it. */
    synchronized boolean stop() {
        boolean anything = !started.isEmpty();
        context = null;
        while (!started.isEmpty()) {
            try {
                started.pop().run();
            } catch (RuntimeException e) {
                LOG.error("A part did not stop cleanly", e);
            }
        }
        closed.countDown();
        return anything;
    }

    /** Waits until {@link #close} has ended in another thread. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    private String[] arguments() {
        return settings.port() == null ? new String[0] : new String[] {"--server.port=" + settings.port()};
    }

    /** The weakest of all settings: environment variables, system properties and a file can override each. */
    private static Map<String, Object> defaults(DataFolder folder, SigningKey key) {
        var all = new HashMap<String, Object>();
        all.put("spring.application.name", "mithaq");
        all.put("spring.config.additional-location", "optional:file:" + folder.path() + "/config/");
        all.put("spring.threads.virtual.enabled", "true");
        all.put("spring.servlet.multipart.enabled", "false");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        all.put("management.endpoints.web.exposure.include", "health,prometheus");
        all.put("management.endpoint.health.group.readiness.include", "readinessState,log,views");
        all.put("management.endpoint.health.status.order", "down,out-of-service,held,up,unknown");
        all.put("server.address", "127.0.0.1");
        all.put("server.port", "8080");
        // one writer, one commit for all that waits; several partitions pay off with several brokers
        all.put("mithaq.kafka.partitions", "1");
        all.put("mithaq.mongo.database", "mithaq");
        all.put("mithaq.security.jwk-set", key.publicFile().toString());
        all.put("mithaq.security.issuer", TokenIssuer.DEFAULT_ISSUER);
        all.put("logging.file.name", folder.logFile().toString());
        all.put("logging.threshold.console", "OFF");
        all.put("logging.logback.rollingpolicy.total-size-cap", "100MB");
        all.put("logging.level.kafka", "WARN");
        all.put("logging.level.state.change.logger", "WARN");
        all.put("logging.level.org.apache.kafka", "WARN");
        all.put("logging.level.org.mongodb", "WARN");
        return all;
    }
}
