package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.text.Text;

/** Bodies, their seats, officers and working groups (rule group G). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface BodyEvent extends Event {

    BodyId body();

    @Override
    default String subject() {
        return "bodies/" + body();
    }

    /**
     * @param convener the party that convenes a working group
     * @param objective the one objective that a working group serves
     * @param interim whether it only works until the charter is adopted
     */
    @EventType(value = "body.established", ar = "أُنشئت هيئة", en = "Body established")
    record BodyEstablished(
            BodyId body,
            BodyKind kind,
            Text title,
            @Nullable PartyId convener,
            @Nullable ObjectiveId objective,
            boolean interim)
            implements BodyEvent {}

    /**
     * The seats of a body, in place of those it had.
     *
     * @param quorum how many filled seats a decision needs; absent before a charter sets the rule
     * @param community how many seats community organisations hold
     */
    @EventType(value = "body.seated", ar = "وُزّعت مقاعد هيئة", en = "Body seated")
    record BodySeated(
            BodyId body,
            List<Seat> seats,
            @Nullable Integer quorum,
            @JsonInclude(JsonInclude.Include.ALWAYS) int community)
            implements BodyEvent {

        public BodySeated {
            seats = Given.list(seats);
        }
    }

    /**
     * A seat belongs to a party, whoever comes for it.
     *
     * @param role as what it sits there, where the body tells roles apart
     * @param votes how many votes it has; one if absent, and more only with a justification
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seat(
            PartyId party,
            @Nullable SeatRole role,
            @Nullable Integer votes) {

        /** The votes that the seat has. */
        public int weight() {
            return votes == null ? 1 : votes;
        }
    }

    /**
     * Somebody of a party that sits in the body is elected, in place of whoever held the office.
     *
     * @param title how the office is called, where it has a name of its own
     * @param meeting the meeting that elected, if one did
     * @param termEnds until when; the office is held on until somebody is elected
     */
    @EventType(value = "body.officer-elected", ar = "انتُخب مسؤول/ة في هيئة", en = "Officer elected")
    record OfficerElected(
            BodyId body,
            Office office,
            PartyId party,
            PersonId person,
            @Nullable Text title,
            @Nullable MeetingId meeting,
            LocalDate termEnds)
            implements BodyEvent {}

    /**
     * @param everyMonths how often the body meets
     * @param minutes how long its meetings are, where it is agreed
     */
    @EventType(value = "body.cadence-set", ar = "حُدّدت وتيرة اجتماعات هيئة", en = "Cadence set")
    record CadenceSet(
            BodyId body, int everyMonths, @Nullable Integer minutes) implements BodyEvent {}

    /**
     * Somebody joins a working group, member or not.
     *
     * @param expertise what the person brings
     * @param value why that is valued
     * @param listed whether the person agreed to be listed
     */
    @EventType(value = "working-group.joined", ar = "انضم شخص إلى مجموعة عمل", en = "Working group joined")
    record WorkingGroupJoined(
            BodyId body,
            PartyId party,
            PersonId person,
            @Nullable Text expertise,
            @Nullable Text value,
            @JsonInclude(JsonInclude.Include.ALWAYS) boolean listed)
            implements BodyEvent {}

    @EventType(value = "body.dissolved", ar = "حُلّت هيئة", en = "Body dissolved")
    record BodyDissolved(BodyId body, Text reason) implements BodyEvent {}
}
