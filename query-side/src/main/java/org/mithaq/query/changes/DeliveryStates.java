package org.mithaq.query.changes;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The state of each webhook in the views' database, and which process sends it: that holds a lease, which it renews by
 * saving. Where the database is wiped, a webhook begins again at its first sequence: its receiver gets records twice,
 * never too few. Thread-safe.
 */
final class DeliveryStates {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoCollection<Document> collection;
    private final Clock clock;
    private final String holder;

    /** @param holder names this process among those that share the database */
    DeliveryStates(MongoDatabase database, Clock clock, String holder) {
        this.collection = database.getCollection("webhooks");
        this.clock = clock;
        this.holder = holder;
    }

    Optional<DeliveryState> find(String webhook) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", webhook)).first())
                .filter(document -> document.get("sequence") != null)
                .map(DeliveryStates::read);
    }

    /** Whether this process may send the webhook for the next minute. */
    boolean claim(String webhook) {
        long now = clock.millis();
        return update(
                Filters.and(
                        Filters.eq("_id", webhook), Filters.or(Filters.eq("holder", holder), Filters.lt("until", now))),
                Updates.combine(Updates.set("holder", holder), Updates.set("until", now + LEASE.toMillis())));
    }

    /** Saves where this process still sends the webhook and nobody set it elsewhere meanwhile; tells whether it did. */
    boolean save(String webhook, DeliveryState before, DeliveryState state) {
        return collection
                        .updateOne(
                                Filters.and(
                                        Filters.eq("_id", webhook),
                                        Filters.eq("holder", holder),
                                        Filters.in("sequence", before.sequence(), null)),
                                Updates.combine(
                                        written(state), Updates.set("until", clock.millis() + LEASE.toMillis())))
                        .getMatchedCount()
                == 1;
    }

    /** Sets it, whoever sends. */
    void reset(String webhook, DeliveryState state) {
        collection.updateOne(Filters.eq("_id", webhook), written(state), new UpdateOptions().upsert(true));
    }

    private boolean update(Bson filter, Bson change) {
        try {
            var result = collection.updateOne(filter, change, new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException held) {
            if (held.getCode() != DUPLICATE_KEY) {
                throw held;
            }
            return false;
        }
    }

    private static Bson written(DeliveryState state) {
        return Updates.combine(
                Updates.set("sequence", state.sequence()),
                Updates.set("failures", state.failures()),
                Updates.set("failingSince", text(state.failingSince())),
                Updates.set("nextAttempt", text(state.nextAttempt())),
                Updates.set("trouble", state.trouble()),
                Updates.set("disabled", state.disabled()));
    }

    private static DeliveryState read(Document document) {
        return new DeliveryState(
                document.getLong("sequence"),
                document.getInteger("failures", 0),
                moment(document.getString("failingSince")),
                moment(document.getString("nextAttempt")),
                document.getString("trouble"),
                document.getBoolean("disabled", false));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
