package org.mithaq.standalone;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the broker and the store of the views before the application's beans look for them, each only where no
 * address was configured, and tells the application their addresses. Closed after the application, views before
 * broker.
 */
final class EmbeddedServers implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    static final String KAFKA = "mithaq.kafka.bootstrap-servers";
    static final String MONGO = "mithaq.mongo.uri";

    private final DataFolder folder;
    private @Nullable EmbeddedKafka kafka;
    private @Nullable EmbeddedMongo mongo;

    EmbeddedServers(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        LoopbackPort.check(
                Objects.requireNonNull(environment.getProperty("server.address")),
                environment.getRequiredProperty("server.port", Integer.class));
        Map<String, Object> addresses = new HashMap<>();
        if (!environment.containsProperty(KAFKA)) {
            kafka = EmbeddedKafka.start(folder.log());
            addresses.put(KAFKA, kafka.bootstrapServers());
        }
        if (!environment.containsProperty(MONGO)) {
            mongo = EmbeddedMongo.start(folder.views());
            addresses.put(MONGO, mongo.uri());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embedded", addresses));
    }

    @Override
    public void close() {
        if (mongo != null) {
            mongo.close();
        }
        if (kafka != null) {
            kafka.close();
        }
    }
}
