package org.mithaq.command.decisions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.bodies.Quorum;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meetings.Meeting;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;

/** Those present in a meeting that decides, and what they count for. */
record Attendance(Meeting meeting, CoalitionState state) {

    /** Attendance required and found; {@code null} before a charter sets a quorum, and where there is none. */
    @Nullable
    Quorum quorum() {
        return Quorum.of(meeting.kind(), meeting.body(), meeting.present(), state);
    }

    /** The same as it goes on record. */
    DecisionEvent.@Nullable Quorum found() {
        Quorum quorum = quorum();
        return quorum == null ? null : new DecisionEvent.Quorum(quorum.required(), quorum.present(), quorum.entitled());
    }

    /** The votes of all who are present. */
    int votes() {
        return votes(meeting.present());
    }

    /** The votes of all who are entitled, present or not. */
    int entitledVotes() {
        Set<PartyId> entitled = Entitled.to(meeting.kind(), meeting.body(), state);
        return entitled.isEmpty() ? votes() : votes(entitled);
    }

    /** One for each member where all members meet; where a body with seats meets, those of its filled seats. */
    int votes(Collection<PartyId> parties) {
        if (meeting.kind().plenary()) {
            Set<PartyId> entitled = Entitled.to(meeting.kind(), meeting.body(), state);
            return (int) parties.stream().filter(entitled::contains).count();
        }
        Body body = state.bodies().meeting(meeting.kind(), meeting.body());
        return body == null || body.kind() == BodyKind.WORKING_GROUP
                ? parties.size()
                : state.bodies().votes(body, parties);
    }

    /** The votes of those present but these, who are recused. */
    int votesWithout(Collection<PartyId> recused) {
        return votes(meeting.present().minusAll(recused));
    }

    /** Those present that declared a conflict of interest in the decision, in the order of their ids. */
    List<PartyId> conflicted(DecisionId decision) {
        Set<PartyId> declared = state.representation().conflicted(decision);
        return meeting.present().stream()
                .filter(declared::contains)
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }
}
