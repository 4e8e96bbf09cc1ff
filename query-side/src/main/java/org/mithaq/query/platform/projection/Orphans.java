package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops the builds of views that the product does not have any more.
 *
 * <p>Another version of the product may run beside this one, as while it is replaced machine by machine, and serve a view
 * that this one does not know. So a view is first noted as an orphan; whoever knows it strikes the note out at its own
 * next sweep, which comes {@value #SWEEPS} times before a view is dropped. Only what was an orphan without a break for
 * that long goes. A version that is put back later builds the view anew from the log.
 *
 * <p>What counts as a build is in the registry under the view's name; other collections are never touched. The entry goes
 * first, and the note last: whoever dies in between leaves the note, by which the next one goes on.
 */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final String SINCE = "since";
    /** At the usual ten seconds of retirement, an hour. */
    private static final int SWEEPS = 360;

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> notes;
    private final Registry registry;
    private final Positions positions;
    private final Duration patience;
    private final Clock clock;

    Orphans(MongoDatabase database, Registry registry, Positions positions, ProjectionSettings settings, Clock clock) {
        this.database = database;
        this.notes = database.getCollection("orphans", BsonDocument.class);
        this.registry = registry;
        this.positions = positions;
        this.patience = settings.retirement().multipliedBy(SWEEPS);
        this.clock = clock;
    }

    /**
     * @param known the views of this version of the product
     * @param collections the names of all collections
     */
    void sweep(Set<String> known, List<String> collections) {
        notes.deleteMany(Filters.in(ID, known));
        registry.views().stream().filter(view -> !known.contains(view)).forEach(this::note);
        Instant longAgo = clock.instant().minus(patience);
        for (BsonDocument note : notes.find(Filters.lt(SINCE, new BsonDateTime(longAgo.toEpochMilli())))) {
            drop(note.getString(ID).getValue(), collections);
        }
    }

    private void note(String view) {
        notes.updateOne(
                Filters.eq(ID, view),
                Updates.min(SINCE, new BsonDateTime(clock.millis())),
                new UpdateOptions().upsert(true));
    }

    private void drop(String view, List<String> collections) {
        registry.remove(view);
        Pattern build = Build.named(view);
        collections.stream().filter(name -> build.matcher(name).matches()).forEach(name -> {
            database.getCollection(name).drop();
            positions.forget(name);
            LOG.info("{} is dropped: the product has no such view any more", name);
        });
        notes.deleteOne(Filters.eq(ID, view));
    }
}
