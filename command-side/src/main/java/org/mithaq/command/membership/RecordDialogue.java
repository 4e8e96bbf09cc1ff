package org.mithaq.command.membership;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.Vocabulary.DialogueTheme;
import org.mithaq.text.Text;

/**
 * Records a respectful dialogue on attitudes, beliefs and values, which builds trust and opens empowerment.
 *
 * @param meeting the meeting in which it was held, if in one
 * @param participants registered parties, each once; at least one
 * @param themes at least one
 * @param learned what the participants learned of one another, without names
 */
@Intention(
        ar = "تدوين حوار",
        en = "Record a dialogue",
        rules = {"R-062"},
        concern = Concern.OWN,
        example = """
                {"participants": ["0198c0de-0000-7000-8000-000000000002", "0198c0de-0000-7000-8000-000000000007"],
                 "themes": ["ATTITUDES", "VALUES"],
                 "learned": {"ar": "الكرامة أولاً عند الجميع", "en": "Dignity comes first for all"}}""")
public record RecordDialogue(
        @Nullable MeetingId meeting, List<PartyId> participants, Set<DialogueTheme> themes, Text learned)
        implements Command {

    public RecordDialogue {
        participants = Given.list(participants);
        themes = Given.set(themes);
        if (participants.isEmpty() || Set.copyOf(participants).size() < participants.size()) {
            throw new IllegalArgumentException("\"participants\" names at least one party, and each once");
        }
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("\"themes\" names at least one of ATTITUDES, BELIEFS and VALUES");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        if (meeting != null) {
            examination.possible(state.meetings().find(meeting) != null, () -> Fault.unknown(meeting));
        }
        participants.forEach(
                party -> examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party)));
        return examination.acceptOne(() -> new DialogueRecorded(meeting, participants, List.copyOf(themes), learned));
    }
}
