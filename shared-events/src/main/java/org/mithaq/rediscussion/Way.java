package org.mithaq.rediscussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.text.Text;

/**
 * One way of coming back to a decision, and whether it is open to the asker today.
 *
 * @param clause where the terms stand in the charter
 * @param obstacles what stands in the way; none means that it may be asked today
 * @param pending how far the request is that stands in the way, where one does
 * @param grounds the grounds that may still be named; empty where none is needed, or where none is left
 * @param groundNeeded whether one must be named
 * @param repeated those of them that were named before, so that naming one again needs a justification
 * @param sameMeeting whether asking today needs a justification because the meeting that decided still sits
 * @param supportersMissing how many more supporters it takes, the asker counted
 * @param mayJoin the member organisations that can still support it, the asker's not among them
 * @param from the first day on which it may be asked; absent where waiting does not help, or not for a certain time
 * @param until the last day; absent where there is none
 * @param explanation all of it in words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Way(
        String clause,
        Terms terms,
        List<Obstacle> obstacles,
        @Nullable Stage pending,
        List<RediscussionGround> grounds,
        boolean groundNeeded,
        List<RediscussionGround> repeated,
        boolean sameMeeting,
        int supportersMissing,
        List<PartyId> mayJoin,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Text explanation) {

    /** An obstacle for people; of a request that is pending it says what that waits for. */
    public Text text(Obstacle obstacle) {
        if (obstacle != Obstacle.ALREADY_PENDING || pending == null) {
            return obstacle.text();
        }
        Text waiting = Words.waiting(pending);
        return Text.of(
                obstacle.text().ar() + "، " + waiting.ar(), obstacle.text().en() + ", " + waiting.en());
    }

    /** Whether it may be asked today. */
    public boolean open() {
        return obstacles.isEmpty();
    }
}
