package org.mithaq.command.decisions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;

/**
 * Who contributed to what a meeting adopts: the parties that the command names, and those whose input is in the papers
 * that were circulated for the meeting, if one decides.
 */
public record Contributions(Set<PartyId> named, @Nullable MeetingId meeting, CoalitionState state) {

    /** Notes named parties that the coalition does not know. */
    public Examination examine(Examination examination) {
        named.stream()
                .filter(party -> !state.membership().isRegistered(party))
                .findFirst()
                .ifPresent(party -> examination.possible(false, () -> Fault.unknown(party)));
        return examination;
    }

    /** The members that gave no input, in the order of their ids. */
    public List<PartyId> membersWithout() {
        Set<PartyId> all = all();
        return state.membership()
                .members()
                .filter(member -> !all.contains(member))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }

    /** The circles from which nobody contributed. */
    public List<Circle> circlesWithout() {
        Set<PartyId> all = all();
        return Stream.of(Circle.values())
                .filter(circle ->
                        all.stream().noneMatch(party -> state.membership().inCircle(party, circle)))
                .toList();
    }

    private Set<PartyId> all() {
        Set<PartyId> all = new HashSet<>(named);
        Meeting found = meeting == null ? null : state.meetings().find(meeting);
        if (found != null) {
            all.addAll(found.inputs());
        }
        return all;
    }
}
