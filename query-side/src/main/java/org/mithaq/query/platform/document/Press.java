package org.mithaq.query.platform.document;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;

/**
 * The memory in which documents are set as PDF, whose engine takes them whole. As many are set at once as there is memory for, first come, first
 * served; one that alone would take more is refused. Thread-safe.
 */
final class Press {

    /** How much of the whole memory it has. */
    private static final int SHARE = 4;

    /** That of this process. */
    static final Press OURS = new Press(Runtime.getRuntime().maxMemory() / SHARE);

    private static final int KIBIBYTE = 1024;

    private final int kibibytes;
    private final Semaphore free;

    /** @param bytes how much memory there is */
    Press(long bytes) {
        this.kibibytes = (int) Math.min(bytes / KIBIBYTE, Integer.MAX_VALUE);
        this.free = new Semaphore(kibibytes, true);
    }

    /** How much memory there is. */
    long bytes() {
        return (long) kibibytes * KIBIBYTE;
    }

    /**
     * Sets a document once there is memory for it.
     *
     * @param bytes how much memory it takes
     * @throws ProblemException 422 when it would take more than there is
     */
    byte[] set(long bytes, Supplier<byte[]> document) {
        long needed = Math.ceilDiv(bytes, KIBIBYTE);
        if (needed > kibibytes) {
            long hundredths = Math.ceilDiv(100 * needed, kibibytes);
            throw Problem.of(ProblemType.DOCUMENT_TOO_LONG, Long.toString(hundredths))
                    .exception();
        }
        free.acquireUninterruptibly((int) needed);
        try {
            return document.get();
        } finally {
            free.release((int) needed);
        }
    }
}
