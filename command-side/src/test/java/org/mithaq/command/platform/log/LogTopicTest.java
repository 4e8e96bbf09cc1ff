package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedBroker;

class LogTopicTest {

    private final LogSettings settings = LogSettings.to(EmbeddedBroker.shared().bootstrapServers())
            .withTopic("log-" + UUID.randomUUID())
            .withPartitions(5);

    @Test
    void isMadeToKeepEverythingAndToFlushEachAppendOnASingleBroker() throws Exception {
        try (LogTopic topic = new LogTopic(settings);
                Admin admin = Admin.create(settings.client())) {
            topic.ensure();
            assertThat(topic.ensure()).as("the second time").isEqualTo(topic.ensure());
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, settings.topic());
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            assertThat(config).isNotNull();
            Map.of(
                            "retention.ms", "-1",
                            "retention.bytes", "-1",
                            "cleanup.policy", "delete",
                            "flush.messages", "1",
                            "unclean.leader.election.enable", "false")
                    .forEach((name, value) ->
                            assertThat(config.get(name).value()).as(name).isEqualTo(value));
        }
    }

    @Test
    void isWaitedForWhileTheBrokerDoesNotKnowItYet() {
        AtomicInteger asked = new AtomicInteger();
        try (LogTopic topic = new LogTopic(settings, slowToKnow(asked, 3))) {
            topic.ensure();
            assertThat(asked.get()).isGreaterThan(3);
        }
    }

    @Test
    void isGivenUpAfterTheTimeForACommit() {
        LogSettings hasty = settings.withCommitTimeout(Duration.ofSeconds(2));
        try (LogTopic made = new LogTopic(settings);
                LogTopic topic = new LogTopic(hasty, slowToKnow(new AtomicInteger(), Integer.MAX_VALUE))) {
            made.ensure();
            assertThatThrownBy(topic::ensure).isInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    /** An admin whose first {@code times} descriptions are those of a topic that is not there. */
    private Admin slowToKnow(AtomicInteger asked, int times) {
        Admin admin = Admin.create(settings.client());
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean blind = method.getName().equals("describeTopics") && asked.incrementAndGet() <= times;
            return blind ? admin.describeTopics(List.of("absent")) : method.invoke(admin, arguments);
        };
        return (Admin) Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, handler);
    }

    @Test
    void isRefusedWithAnotherNumberOfPartitions() {
        try (LogTopic topic = new LogTopic(settings);
                LogTopic other = new LogTopic(settings.withPartitions(4))) {
            topic.ensure();
            assertThatThrownBy(other::ensure)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("5 partitions");
        }
    }

    @Test
    void putsACoalitionWhereKafkasOwnPartitionerDoes() throws Exception {
        Properties client = settings.client();
        try (LogTopic topic = new LogTopic(settings)) {
            topic.ensure();
            try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
                for (String coalition :
                        List.of("a", "b", "تحالف", UUID.randomUUID().toString())) {
                    var sent = producer.send(new ProducerRecord<>(settings.topic(), coalition, "value"));
                    assertThat(topic.partitionOf(coalition))
                            .as(coalition)
                            .isEqualTo(sent.get().partition());
                }
            }
        }
    }
}
