package org.mithaq.command.rediscussion;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.events.DecisionId;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionJudge;

/** A request that its supporters grant by themselves. */
final class Granting {

    private Granting() {}

    /** The grant that follows on the last supporter, where the terms say so. */
    static Optional<RediscussionGranted> bySupport(
            DecisionId decision, RediscussionId request, Terms terms, LocalDate day) {
        if (terms.admittedBy() != RediscussionJudge.SUPPORTERS) {
            return Optional.empty();
        }
        Integer days = terms.hearWithinDays();
        return Optional.of(new RediscussionGranted(
                decision,
                request,
                new Judgement(RediscussionJudge.SUPPORTERS, null, null),
                null,
                days == null ? null : day.plusDays(days)));
    }
}
