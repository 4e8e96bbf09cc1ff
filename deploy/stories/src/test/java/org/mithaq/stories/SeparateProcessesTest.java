package org.mithaq.stories;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.command.CommandSideApplication;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.standalone.EmbeddedKafka;
import org.mithaq.standalone.EmbeddedMongo;
import org.mithaq.standalone.Standalone;

/**
 * The reference story with each side in a process of its own, configured by properties alone and without the classes of
 * the other side, on a broker and a store of the views that live elsewhere.
 */
class SeparateProcessesTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    private Path temp;

    private EmbeddedKafka kafka;
    private EmbeddedMongo mongo;
    private TestKeys keys;

    @BeforeEach
    void start() throws Exception {
        kafka = EmbeddedKafka.start(temp.resolve("kafka"));
        mongo = EmbeddedMongo.start(temp.resolve("mongo"));
        keys = TestKeys.in(temp);
    }

    @AfterEach
    void stop() {
        mongo.close();
        kafka.close();
    }

    @Test
    void theStoryComesOutTheSame() throws Exception {
        try (Child commands = side(CommandSideApplication.class, Minutes.class)) {
            keys.play(address(commands));
        }
        ReferenceStory.assertLog(LogOfRecord.read(kafka.bootstrapServers()));
    }

    private Child side(Class<?> application, Class<?> other) throws Exception {
        return Child.start(
                temp.resolve(application.getSimpleName() + ".log"),
                Child.classPathWithout(other, Standalone.class, SeparateProcessesTest.class),
                application,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--mithaq.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--mithaq.kafka.partitions=3",
                "--mithaq.mongo.uri=" + mongo.uri(),
                "--mithaq.security.jwk-set=" + keys.publicKeys());
    }

    private static URI address(Child side) throws InterruptedException {
        return URI.create("http://127.0.0.1:" + side.awaitPrinted(PORT));
    }
}
