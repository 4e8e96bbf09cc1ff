package org.mithaq.query.platform.api;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import org.mithaq.query.platform.projection.UnreadableViewException;
import org.mithaq.text.Text;
import org.mithaq.web.Diagnosis;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks readers to come back while the database of the views does not answer, or holds views that this version does not read. */
@Component
final class Outages implements Diagnosis {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final String RETRY_AFTER = "Retry-After";

    @Override
    public Optional<Problem> of(Throwable thrown) {
        return switch (thrown) {
            case UnreadableViewException unreadable ->
                Optional.of(later(unreadable, "30").explain(anew()));
            case MongoTimeoutException timeout -> Optional.of(later(timeout, "5"));
            case MongoSocketException socket -> Optional.of(later(socket, "5"));
            case MongoNotPrimaryException failover -> Optional.of(later(failover, "5"));
            case MongoNodeIsRecoveringException recovering -> Optional.of(later(recovering, "5"));
            case MongoInterruptedException closing -> Optional.of(later(closing, "5"));
            default -> Optional.empty();
        };
    }

    private static Problem later(Throwable thrown, String seconds) {
        LOG.warn("a reader is asked to come back: {}", thrown.toString());
        return Problem.of(ProblemType.UNAVAILABLE).header(RETRY_AFTER, seconds);
    }

    private static Text anew() {
        return Text.of(
                "تُبنى هذه الواجهة من جديد من السجل بعد ترقية الخادم، ولم يُفقد شيء. أعيدوا المحاولة بعد قليل.",
                "This view is being built anew from the log after an upgrade of the server; nothing is lost. Try again in"
                        + " a moment.");
    }
}
