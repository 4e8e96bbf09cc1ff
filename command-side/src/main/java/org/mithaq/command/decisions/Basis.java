package org.mithaq.command.decisions;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;

/**
 * What a command with an effect of its own rests on: the vote of an open meeting, or a decision that was made in writing
 * for exactly that. In JSON the field {@code procedure} tells the second from the first.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Resolution.class)
public sealed interface Basis permits Resolution, WrittenDecision {

    DecisionId decision();

    /** The meeting that decides; none in writing. */
    @Nullable
    MeetingId meeting();

    /** Notes what the rules of decisions say, and what makes it impossible. */
    Examination examine(Purpose purpose, Examination examination);

    /** What happens: the effect, unless the vote did not carry it, and the decision where it is not on record yet. */
    List<Event> events(Purpose purpose, Event effect);

    /** The body that decides, or {@code null} where that is unknown. */
    @Nullable
    BodyKind body(CoalitionState state);

    /** The parties that take part in the vote, or took part. */
    Collection<PartyId> participants(CoalitionState state);

    /** The party that moved it, where that is known. */
    @Nullable
    PartyId mover(CoalitionState state);
}
