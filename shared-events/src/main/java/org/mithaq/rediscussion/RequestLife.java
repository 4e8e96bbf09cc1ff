package org.mithaq.rediscussion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter.Stage;

/**
 * The life of one request to discuss a decision again, folded from its events: the same for both sides. Immutable.
 *
 * @param sources how many sources of evidence it brought
 * @param missing how many supporters it still needs
 * @param supportUntil the last day on which they can join
 * @param completedOn when it had its supporters
 * @param grantedOn when it was granted
 * @param hearing the meeting that hears it
 * @param closedOn when it was refused, lapsed or settled
 * @param appealed whether a refusal was appealed before
 */
public record RequestLife(
        RediscussionId id,
        DecisionId decision,
        Terms terms,
        @Nullable RediscussionGround ground,
        int sources,
        List<Supporter> supporters,
        int missing,
        LocalDate askedOn,
        @Nullable LocalDate supportUntil,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate grantedOn,
        @Nullable MeetingId hearing,
        Stage stage,
        @Nullable LocalDate closedOn,
        boolean appealed) {

    public RequestLife {
        supporters = List.copyOf(supporters);
    }

    /** A request as it was asked on that day. */
    public static RequestLife of(RediscussionRequested e, LocalDate day) {
        boolean complete = e.supportersMissing() == 0;
        return new RequestLife(
                e.request(),
                e.decision(),
                e.terms(),
                e.ground(),
                (int) e.evidence().stream().map(Evidence::source).distinct().count(),
                List.of(e.asker()),
                e.supportersMissing(),
                day,
                e.supportUntil(),
                complete ? day : null,
                null,
                null,
                complete ? Stage.COMPLETE : Stage.GATHERING,
                null,
                false);
    }

    /** After something happened to it on that day. */
    public RequestLife after(RediscussionEvent event, LocalDate day) {
        return switch (event) {
            case RediscussionRequested e -> of(e, day);
            case RediscussionSupported e -> supported(e.supporter(), e.supportersMissing(), day);
            case RediscussionRefused e -> at(Stage.REFUSED, day);
            case RediscussionAppealed e -> at(Stage.APPEALED, null);
            case RediscussionGranted e -> granted(e.hearing(), day);
            case RediscussionLapsed e -> at(Stage.LAPSED, e.lapsedOn());
            case DecisionReaffirmed e -> at(Stage.REAFFIRMED, day);
            case DecisionSuperseded e -> at(Stage.CHANGED, day);
            case DecisionRescinded e -> at(Stage.CHANGED, day);
        };
    }

    /** How far it got, on that day: what nobody acted on in time has lapsed, whether anybody noted it or not. */
    public Stage stageOn(LocalDate day) {
        LocalDate last = lastDay();
        return stage.pending() && last != null && day.isAfter(last) ? Stage.LAPSED : stage;
    }

    /** The last day of what it waits for, or {@code null}. */
    public @Nullable LocalDate lastDay() {
        if (stage == Stage.GATHERING) {
            return supportUntil;
        }
        Integer days = terms.hearWithinDays();
        return completedOn == null || days == null ? null : completedOn.plusDays(days);
    }

    /** The request as the rules of re-discussion look at it. */
    public Matter.Request asOf(LocalDate day) {
        Stage now = stageOn(day);
        LocalDate last = lastDay();
        LocalDate closed = now == stage || last == null ? closedOn : last.plusDays(1);
        return new Matter.Request(id, decision, ground, askedOn, now, supporters, missing, closed);
    }

    private RequestLife at(Stage next, @Nullable LocalDate closed) {
        return with(supporters, missing, completedOn, grantedOn, hearing, next, closed);
    }

    /** Who joins once there are enough moves no date: what it waits for began when there were. */
    private RequestLife supported(Supporter supporter, int stillMissing, LocalDate day) {
        boolean completedNow = stage == Stage.GATHERING && stillMissing == 0;
        return with(
                Stream.concat(supporters.stream(), Stream.of(supporter)).toList(),
                stillMissing,
                completedNow ? day : completedOn,
                grantedOn,
                hearing,
                completedNow ? Stage.COMPLETE : stage,
                closedOn);
    }

    private RequestLife granted(@Nullable MeetingId in, LocalDate day) {
        return with(supporters, missing, completedOn, day, in, Stage.GRANTED, null);
    }

    private RequestLife with(
            List<Supporter> all,
            int stillMissing,
            @Nullable LocalDate completed,
            @Nullable LocalDate granted,
            @Nullable MeetingId in,
            Stage next,
            @Nullable LocalDate closed) {
        return new RequestLife(
                id,
                decision,
                terms,
                ground,
                sources,
                all,
                stillMissing,
                askedOn,
                supportUntil,
                completed,
                granted,
                in,
                next,
                closed,
                appealed || next == Stage.APPEALED);
    }
}
