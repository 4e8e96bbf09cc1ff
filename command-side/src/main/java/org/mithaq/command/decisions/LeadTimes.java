package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.PartyId;

/**
 * The time that members need to decide within, held against the day of a vote.
 *
 * @param voteOn the day of the vote, or {@code null} where none is planned yet
 * @param voters whom the vote concerns
 */
public record LeadTimes(@Nullable LocalDate voteOn, Stream<PartyId> voters, CoalitionState state) {

    /** Advises where the vote comes too early for somebody. */
    public void examine(Context context, Examination examination) {
        if (voteOn == null) {
            return;
        }
        int days = (int) ChronoUnit.DAYS.between(Day.of(context.occurredAt(), state), voteOn);
        List<PartyId> tooEarlyFor = voters.filter(voter -> days < leadDays(voter))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
        examination.rule("R-124", tooEarlyFor.isEmpty(), fact("days", days), fact("parties", tooEarlyFor));
    }

    private int leadDays(PartyId party) {
        return state.representation().leadDays().getOrDefault(party, 0);
    }
}
