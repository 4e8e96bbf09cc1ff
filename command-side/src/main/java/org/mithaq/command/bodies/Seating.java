package org.mithaq.command.bodies;

import static org.mithaq.command.ruling.Fact.fact;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_CONVENERS;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_DELEGATES_MAX;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_DELEGATES_MIN;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_OFFICERS_MAX;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_OFFICERS_MIN;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_SIZE_MAX;
import static org.mithaq.rulebook.CharterParameter.EXECUTIVE_SIZE_MIN;
import static org.mithaq.rulebook.CharterParameter.POWER_IMBALANCE_MAX;
import static org.mithaq.rulebook.CharterParameter.STRATEGIC_COMMUNITY_MIN;
import static org.mithaq.rulebook.CharterParameter.STRATEGIC_SIZE_MAX;
import static org.mithaq.rulebook.CharterParameter.STRATEGIC_SIZE_MIN;

import java.util.List;
import java.util.Objects;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.rulebook.CharterParameter;

/** The rules about the seats of a body. */
record Seating(BodyKind kind, boolean interim, List<Seat> seats, CoalitionState state) {

    private static final int HALF = 50;

    void examine(Examination examination) {
        boolean chartered = state.charter().charter() != null;
        List<PartyId> heavy = seats.stream()
                .filter(seat -> seat.weight() > 1)
                .map(Seat::party)
                .toList();
        examination
                .rule("R-087", chartered || interim)
                .clause("R-108", "weight", heavy.isEmpty(), fact("parties", heavy));
        balance(examination);
        if (kind == BodyKind.STRATEGIC && (chartered || !interim)) {
            strategic(examination);
        }
        if (kind == BodyKind.EXECUTIVE && (chartered || !interim)) {
            executive(examination);
        }
        if (kind == BodyKind.STRATEGIC || kind == BodyKind.EXECUTIVE) {
            List<PartyId> unofficial = parties().stream()
                    .filter(party -> !state.representation().official(party))
                    .toList();
            examination.rule("R-100", unofficial.isEmpty(), fact("parties", unofficial));
        }
        parties().forEach(party -> examination
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .possible(
                        state.membership().isMember(party),
                        () -> Fault.badInput(
                                "لا تُعطى المقاعد إلا للأعضاء؛ الجهة " + party + " ليست عضواً",
                                "seats are held by members; the party " + party + " is none")));
    }

    BodySeated seated(BodyId body) {
        Integer quorum = state.charter().charter() == null ? null : Quorum.required(seats.size(), state);
        return new BodySeated(body, seats, quorum, community().size());
    }

    /** Power is divided equally between community and outside organisations, by seats and by votes. */
    private void balance(Examination examination) {
        int votes = seats.stream().mapToInt(Seat::weight).sum();
        int theirs = community().stream().mapToInt(Seat::weight).sum();
        int least = HALF - state.charter().number(POWER_IMBALANCE_MAX);
        examination.rule(
                "R-089",
                100 * community().size() >= least * seats.size() && 100 * theirs >= least * votes,
                fact("community", community().size()),
                fact("seats", seats.size()),
                fact("communityVotes", theirs),
                fact("votes", votes));
    }

    private void strategic(Examination examination) {
        int most = number(STRATEGIC_SIZE_MAX);
        int least = number(STRATEGIC_SIZE_MIN);
        int communities = number(STRATEGIC_COMMUNITY_MIN);
        examination
                .clause("R-093", "most", seats.size() <= most, fact("seats", seats.size()), fact("most", most))
                .clause("R-093", "least", seats.size() >= least, fact("seats", seats.size()), fact("least", least))
                .rule(
                        "R-099",
                        community().size() >= communities,
                        fact("community", community().size()),
                        fact("required", communities));
    }

    private void executive(Examination examination) {
        within("R-094", seats.size(), EXECUTIVE_SIZE_MIN, EXECUTIVE_SIZE_MAX, examination);
        within("R-095", in(SeatRole.OFFICER), EXECUTIVE_OFFICERS_MIN, EXECUTIVE_OFFICERS_MAX, examination);
        int conveners = conveners();
        examination.rule(
                "R-096",
                in(SeatRole.CONVENER) == conveners,
                fact("conveners", in(SeatRole.CONVENER)),
                fact("required", conveners));
        within("R-097", in(SeatRole.DELEGATE), EXECUTIVE_DELEGATES_MIN, EXECUTIVE_DELEGATES_MAX, examination);
    }

    /** One for each objective that a working group serves; what the charter says, while there is no group. */
    private int conveners() {
        int objectives = (int) state.bodies().bodies().values().stream()
                .filter(body -> !body.dissolved())
                .map(body -> body.objective())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return objectives == 0 ? number(EXECUTIVE_CONVENERS) : objectives;
    }

    private void within(
            String rule, int found, CharterParameter least, CharterParameter most, Examination examination) {
        examination.rule(
                rule,
                found >= number(least) && found <= number(most),
                fact("found", found),
                fact("least", number(least)),
                fact("most", number(most)));
    }

    private int in(SeatRole role) {
        return (int) seats.stream().filter(seat -> seat.role() == role).count();
    }

    private List<Seat> community() {
        return seats.stream()
                .filter(seat -> Standing.community(seat.party(), state))
                .toList();
    }

    private List<PartyId> parties() {
        return seats.stream().map(Seat::party).toList();
    }

    private int number(CharterParameter parameter) {
        return state.charter().number(parameter);
    }
}
