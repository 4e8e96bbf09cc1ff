package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that speaks MongoDB's protocol, in this process, reachable from this machine only, its data in one file.
 * Thread-safe after {@link #start}.
 *
 * <p>Everything in it can be made again from the log, so nothing here is synced to the disk, and a file that cannot be
 * read after the process was killed is deleted, which the log file of the process states. The file is written as a
 * sequence of snapshots of the whole store: after a kill it holds a state that once was, at most about a second old,
 * with documents and positions that belong together. For the same reason positions kept anywhere else would be ahead
 * of it.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int CACHE_MEGABYTES = 16;
    /** A page is written whole, however little of it changed: the smaller it is, the less is written for one document. */
    private static final int PAGE_BYTES = 4_096;
    /**
     * For the same reason, the more is gathered, the fewer times. The store keeps the tables of what it wrote together in
     * a memory of its own only as long as they are small, and reads them from the disk for each page otherwise.
     */
    private static final int UNWRITTEN_KILOBYTES = 16 * 1_024;

    /** Raised when the file is ordered or written in another way. */
    private static final int FORM = 3;

    private final MongoServer server;
    private final InetSocketAddress address;
    private final Path stoppedCleanly;

    private EmbeddedMongo(MongoServer server, Path stoppedCleanly) {
        this.server = server;
        this.address = server.getLocalAddress();
        this.stoppedCleanly = stoppedCleanly;
    }

    /** Starts on a free port, on the data in {@code folder}, making it when there is none. */
    public static EmbeddedMongo start(Path folder) {
        Path file = folder.resolve("views.mv");
        Path stoppedCleanly = folder.resolve("stopped-cleanly");
        try {
            Files.createDirectories(folder);
            boolean suspect = !Files.deleteIfExists(stoppedCleanly) && Files.exists(file);
            H2Backend backend = openOrWipe(file, suspect);
            var server = new MongoServer(backend);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 2);
            return new EmbeddedMongo(server, stoppedCleanly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection string for the driver. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    /** Ends all connections, writes what is pending and returns when the file is closed. */
    @Override
    public void close() {
        server.shutdownNow();
        try {
            Files.createFile(stoppedCleanly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static H2Backend openOrWipe(Path file, boolean suspect) throws IOException {
        try {
            return open(file, suspect);
        } catch (RuntimeException damage) {
            LOG.warn(
                    "The views in {} cannot be read and are deleted; they will be made again from the log",
                    file,
                    damage);
            Files.delete(file);
            return open(file, false);
        }
    }

    private static H2Backend open(Path file, boolean suspect) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .autoCommitBufferSize(UNWRITTEN_KILOBYTES)
                .backgroundExceptionHandler(
                        (thread, e) -> LOG.error("The store of the views failed in the background", e))
                .open();
        try {
            requireForm(store);
            var backend = new ViewsBackend(store);
            if (suspect) {
                check(store);
            }
            return backend;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    /** Ids in another order would not be found again. */
    private static void requireForm(MVStore store) {
        if (store.getStoreVersion() != FORM) {
            if (!store.getMapNames().isEmpty()) {
                throw new IllegalStateException("written in form " + store.getStoreVersion() + ", this is " + FORM);
            }
            store.setStoreVersion(FORM);
        }
    }

    /** Opening looks at the newest pages only; damage elsewhere would show up in the middle of somebody's work. */
    private static void check(MVStore store) {
        LOG.info("The views were not closed by the last run and are checked");
        for (String name : store.getMapNames()) {
            store.openMap(name).forEach((key, value) -> {});
        }
    }
}
