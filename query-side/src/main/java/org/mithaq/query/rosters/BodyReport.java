package org.mithaq.query.rosters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PersonId;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.text.Text;

/**
 * A body as its roster shows it.
 *
 * @param objective the objective that a working group serves, by its id
 * @param quorum how many filled seats a decision needs; missing where there is no rule
 * @param roles how many seats there are of each role, where the body tells them apart
 * @param share the community's share of seats and votes; missing where the body has no seats
 * @param everyMonths how often it meets; missing where it is not agreed
 * @param asked what the plans that a working group carries ask for
 * @param lacking the skills that its plans ask for and nobody who joined brings
 * @param records the sequences of the records about it and of those plans
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BodyReport(
        String id,
        BodyKind kind,
        @Nullable Text title,
        boolean interim,
        boolean dissolved,
        @Nullable Text dissolvedFor,
        @Nullable Named convener,
        @Nullable String objective,
        @Nullable Integer quorum,
        @Nullable Integer everyMonths,
        @Nullable Integer minutes,
        List<SeatReport> seats,
        List<RoleCount> roles,
        @Nullable Share share,
        List<OfficerReport> officers,
        List<ParticipantReport> participants,
        List<AskedReport> asked,
        List<Text> lacking,
        List<Long> records) {

    /** Without the people: who comes for a party, who takes part in a working group, and the records that name them. */
    public BodyReport asRead(Readers readers) {
        return readers == Readers.MEMBERS
                ? this
                : new BodyReport(
                        id,
                        kind,
                        title,
                        interim,
                        dissolved,
                        dissolvedFor,
                        convener,
                        objective,
                        quorum,
                        everyMonths,
                        minutes,
                        seats.stream()
                                .map(seat -> new SeatReport(
                                        seat.party(),
                                        seat.community(),
                                        seat.role(),
                                        seat.votes(),
                                        null,
                                        null,
                                        seat.left()))
                                .toList(),
                        roles,
                        share,
                        officers.stream()
                                .map(officer -> new OfficerReport(
                                        officer.office(),
                                        officer.title(),
                                        officer.party(),
                                        null,
                                        officer.since(),
                                        officer.termEnds(),
                                        officer.ended()))
                                .toList(),
                        List.of(),
                        asked,
                        lacking,
                        List.of());
    }

    /**
     * @param position of the one who comes for the party
     * @param vacantSince since when nobody does
     * @param left whether the party has left the coalition, so that the seat is nobody's
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SeatReport(
            Named party,
            boolean community,
            @Nullable SeatRole role,
            int votes,
            @Nullable Text position,
            @Nullable Instant vacantSince,
            boolean left) {}

    /** How many seats have the role, without those that are nobody's. */
    public record RoleCount(SeatRole role, int seats) {}

    /** Of the filled seats, and of their votes, those of community organisations. */
    public record Share(int seats, int community, int votes, int communityVotes) {

        /** The share of the votes. */
        public int percent() {
            return votes == 0 ? 0 : Math.toIntExact(Math.round(communityVotes * 100.0 / votes));
        }
    }

    /**
     * @param title how the office is called, where it has a name of its own
     * @param person missing in the public version
     * @param ended whether the body has ended, the person no longer speaks for the party, or the party no longer sits there
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record OfficerReport(
            Office office,
            @Nullable Text title,
            Named party,
            @Nullable PersonId person,
            Instant since,
            LocalDate termEnds,
            boolean ended) {}

    /**
     * @param staffing the staff and the information that the plan needs; missing where it says nothing of it
     * @param skills the skills that it asks for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AskedReport(
            PlanId plan, Text title, @Nullable Text staffing, List<Text> skills) {}

    /** @param person absent where the person did not agree to be listed */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ParticipantReport(
            Named party,
            @Nullable PersonId person,
            @Nullable Text expertise,
            @Nullable Text value,
            Instant since) {}
}
