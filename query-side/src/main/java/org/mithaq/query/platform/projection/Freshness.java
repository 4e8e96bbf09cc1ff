package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;

/**
 * How far the served views reflect a coalition, whichever process builds them. Thread-safe.
 *
 * <p>The answer is read from the live feed's marks, which are written after the documents: a document read after the
 * answer reflects at least that sequence.
 */
public final class Freshness {

    /** How often the database is asked where another process builds the views, and how soon where this one did. */
    private static final Duration GLANCE = Duration.ofMillis(20);
    /** The same while this process builds those of the coalition, which is then heard of at once. */
    private static final Duration SELDOM = Duration.ofMillis(200);

    private final MongoCollection<BsonDocument> marks;
    private final Progress progress;
    private final BooleanSupplier settled;
    private final Hold hold;

    Freshness(MongoDatabase database, Progress progress, BooleanSupplier settled, Hold hold) {
        this.marks = database.getCollection(Marks.LIVE, BsonDocument.class);
        this.progress = progress;
        this.settled = settled;
        this.hold = hold;
    }

    /** Whether the views stand still, because somebody holds their feed up. */
    public boolean held() {
        return hold.held();
    }

    /** The sequence that every view reflects; 0 for a coalition that no view knows. */
    public long of(String coalition) {
        BsonDocument mark = marks.find(Filters.eq(DocumentWriter.ID, coalition)).first();
        return mark == null ? 0 : mark.getNumber(DocumentWriter.SEQUENCE).longValue();
    }

    /**
     * Waits until every view reflects {@code sequence} of the coalition. While a view is still served by a build of an
     * older version of the product, which stands still, nobody can be promised that.
     *
     * @return the sequence then reflected; empty when it was not reached within {@code atMost}
     */
    public OptionalLong await(String coalition, long sequence, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        long next = System.nanoTime() + (progress.reached(coalition) > 0 ? GLANCE.toNanos() : 0);
        while (true) {
            long before = progress.count();
            long reached = progress.reached(coalition);
            long now = System.nanoTime();
            boolean over = deadline - now <= 0;
            if (reached < sequence && (over || next - now <= 0)) {
                next = now + (reached > 0 ? SELDOM : GLANCE).toNanos();
                reached = of(coalition);
            }
            if (reached >= sequence && settled.getAsBoolean()) {
                return OptionalLong.of(reached);
            }
            if (over) {
                return OptionalLong.empty();
            }
            long wait = next - now > 0 ? next - now : GLANCE.toNanos();
            progress.await(before, Duration.ofNanos(Math.min(wait, deadline - now)));
        }
    }
}
