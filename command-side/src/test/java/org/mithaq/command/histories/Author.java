package org.mithaq.command.histories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.meetings.OpenMeeting;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.text.Text;

/** Turns acts into requests. For one history. */
final class Author {

    /** Whims from here on are not those of somebody who means well. */
    private static final int STRANGER = 70;

    private static final int WILD = 78;
    private static final int AGAIN = 90;
    private static final int OTHER_UNDER_SAME_ID = 94;
    private static final int PAST = 96;
    private static final int IMPORTED = 98;

    private static final Text JUSTIFICATION = Text.of("لسبب", "for a reason");

    private final CoalitionId coalition;
    private int sent;

    Author(CoalitionId coalition) {
        this.coalition = coalition;
    }

    /** What is sent, and when; {@code name} is that of the command. */
    record Sending(Instant at, String name, CommandRequest request) {}

    /** The request, or {@code null} where the act comes to nothing that can be put. */
    @Nullable
    Sending request(Act act, CoalitionState state, InPlay inPlay, Instant before, List<Sending> earlier) {
        Dice dice = new Dice(act.choices());
        int whim = act.whim();
        Instant now = before.plus(pause(act, dice));
        if (whim >= AGAIN && whim < OTHER_UNDER_SAME_ID && !earlier.isEmpty()) {
            Sending again = dice.one(earlier);
            return new Sending(now, again.name(), again.request());
        }
        Moment moment = new Moment(state, inPlay, now, dice, whim >= WILD && whim < AGAIN);
        String name = Intentions.standard().name(act, moment);
        Cast cast = whim >= STRANGER && whim < WILD ? Cast.any(moment) : Cast.fitting(moment);
        try {
            Record example = (Record) dice.one(Intentions.standard().examplesOf(name));
            Command command = (Command) new Drafting(moment, cast.actor().party()).here(example);
            Cast author = whim >= STRANGER && whim < WILD ? cast : Cast.fitting(moment, command);
            sent++;
            CommandId id = whim >= OTHER_UNDER_SAME_ID && whim < PAST && !earlier.isEmpty()
                    ? dice.one(earlier).request().stamp().id()
                    : new CommandId("00000000-0000-7000-b000-%012d".formatted(sent));
            Instant claimed = whim >= PAST ? now.minus(Duration.ofHours(1 + dice.below(100))) : null;
            return new Sending(
                    due(command, state, now, dice),
                    name,
                    new CommandRequest(
                            coalition,
                            new CommandStamp(id, "digest" + sent),
                            id.value(),
                            author.actor(),
                            author.actingAs(),
                            claimed,
                            dice.chance(30) ? JUSTIFICATION : null,
                            null,
                            whim >= IMPORTED,
                            null,
                            dice.chance(2),
                            command));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static Duration pause(Act act, Dice dice) {
        if (act.pace() < 80) {
            return Duration.ofMinutes(act.pace() / 8);
        }
        if (act.pace() < 91) {
            return Duration.ofHours(1 + dice.below(12));
        }
        return act.pace() < 98 ? Duration.ofDays(1 + dice.below(6)) : Duration.ofDays(7 + dice.below(35));
    }

    /** A meeting is mostly opened when its time has come. */
    private static Instant due(Command command, CoalitionState state, Instant now, Dice dice) {
        Meeting meeting = command instanceof OpenMeeting open ? state.meetings().find(open.meeting()) : null;
        return meeting != null && now.isBefore(meeting.startsAt()) && dice.chance(90) ? meeting.startsAt() : now;
    }
}
