package org.mithaq.query.platform.projection;

import java.util.Map;

/** Hears what a feed has done, one batch after the other. */
interface FeedListener {

    /** So many documents of the build were written. */
    void wrote(Build build, int documents);

    /** A batch is written to the end: so many events, and how far each of their coalitions is now reflected. */
    void took(int events, Map<String, Long> reached);
}
