package org.mithaq.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.AxonCommands;
import org.mithaq.command.platform.axon.CloudEventRecords;
import org.mithaq.command.platform.axon.CoalitionSnapshots;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.Commands;
import org.mithaq.command.platform.log.CommandSpans;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The command side at work: its log in Kafka, its index in MongoDB, the shell around the decisions, and its HTTP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandEngine.KafkaProperties.class)
@Import(CommandSide.class)
public class CommandEngine {

    /**
     * Where the log is.
     *
     * @param bootstrapServers Kafka's {@code host:port} list
     * @param topic the topic of the log
     * @param partitions its partitions, fixed when it is created
     * @param properties further properties of the Kafka clients, such as those for security
     */
    @ConfigurationProperties("mithaq.kafka")
    record KafkaProperties(
            String bootstrapServers,
            @DefaultValue("mithaq.log") String topic,
            @DefaultValue("12") int partitions,
            @Nullable Map<String, String> properties) {

        LogSettings settings() {
            return LogSettings.to(bootstrapServers)
                    .withTopic(topic)
                    .withPartitions(partitions)
                    .withKafka(properties == null ? Map.of() : properties);
        }
    }

    @Bean(destroyMethod = "close")
    MongoClient indexClient(@Value("${mithaq.mongo.uri}") String uri) {
        return MongoClients.create(uri);
    }

    /** Becomes the writer of the log before the first command is taken. */
    @Bean(initMethod = "takeOver", destroyMethod = "close")
    KafkaEventStorageEngine log(
            KafkaProperties kafka,
            MongoClient indexClient,
            @Value("${mithaq.mongo.database:mithaq}") String database,
            MeterRegistry meters,
            CommandSpans spans) {
        return new KafkaEventStorageEngine(
                kafka.settings(),
                new CloudEventRecords(),
                new CoalitionSnapshots(),
                indexClient.getDatabase(database),
                meters,
                spans);
    }

    /** Traced where there is a tracer. */
    @Bean
    CommandSpans commandSpans(ObjectProvider<Tracer> tracer) {
        return tracer.stream().findFirst().map(CommandSpans::new).orElse(CommandSpans.NONE);
    }

    @Bean(destroyMethod = "close")
    AxonCommands axonCommands(KafkaEventStorageEngine log, CommandCatalogue catalogue) {
        return new AxonCommands(log, catalogue, Clock.systemUTC());
    }

    /** What the web sends commands to. */
    @Bean
    @Primary
    Commands commands(AxonCommands axonCommands, CommandCatalogue catalogue, MeterRegistry meters, CommandSpans spans) {
        Commands metered = new MeteredCommands(axonCommands, catalogue, meters);
        return spans == CommandSpans.NONE ? metered : new TracedCommands(metered, catalogue, spans);
    }

    /** {@code log} in the answer of {@code /actuator/health}. */
    @Bean
    HealthIndicator logHealthIndicator(KafkaEventStorageEngine log) {
        return new LogIndicator(log);
    }
}
