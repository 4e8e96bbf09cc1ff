package org.mithaq.command.platform.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A process of its own that appends until it comes to the step at which it is to be killed, and waits there. */
final class Victim {

    static final int COALITIONS = 6;
    static final int EVENTS = 3;
    private static final int STEPS_BEFORE = 25;

    private Victim() {}

    /** Arguments: bootstrap servers, topic, MongoDB address, database, step. */
    public static void main(String[] args) {
        CommitStep last = CommitStep.valueOf(args[4]);
        AtomicInteger steps = new AtomicInteger();
        MongoClient mongo = MongoClients.create(args[2]);
        TextCodec codec = new TextCodec();
        var engine = new KafkaEventStorageEngine(
                LogSettings.to(args[0]).withTopic(args[1]),
                codec,
                codec.snapshots(true),
                mongo.getDatabase(args[3]),
                new SimpleMeterRegistry(),
                CommandSpans.NONE,
                step -> {
                    if (step == last && steps.incrementAndGet() > STEPS_BEFORE) {
                        System.out.println("REACHED");
                        while (true) {
                            LockSupport.park();
                        }
                    }
                });
        engine.takeOver();
        for (int number = 0; number < COALITIONS; number++) {
            String coalition = "coalition-" + number;
            Thread.ofPlatform().start(() -> append(engine, coalition));
        }
    }

    private static void append(KafkaEventStorageEngine engine, String coalition) {
        for (long first = 0; ; first += EVENTS) {
            engine.appendEvents(LogFixture.events(coalition, first, first + EVENTS - 1));
            System.out.println("STORED " + coalition + " " + (first + EVENTS));
        }
    }
}
