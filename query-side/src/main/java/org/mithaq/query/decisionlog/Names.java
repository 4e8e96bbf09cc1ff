package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/**
 * The names of what decisions speak of.
 *
 * @param votes on other decisions, by their ids; of a single decision's only
 */
record Names(Reading reading, Map<String, Title> titles, Map<String, Vote> votes) {

    private static final String DECISIONS = "decisions/";
    private static final String MEETINGS = "meetings/";

    static Names of(Reading reading, Collection<Decision> decisions) {
        List<String> subjects = new ArrayList<>();
        for (Decision decision : decisions) {
            subjects.add(DECISIONS + decision.id());
            Relation.of(decision).forEach(link -> subjects.add(DECISIONS + link.other()));
            Round.of(decision).forEach(round -> {
                address(round.motion().motion().effect()).ifPresent(subjects::add);
                if (round.motion().reopens() != null) {
                    subjects.add(DECISIONS + round.motion().reopens().decision());
                }
            });
            decision.turns().stream()
                    .flatMap(turn -> meetings(turn.event()).stream())
                    .filter(Objects::nonNull)
                    .forEach(meeting -> subjects.add(MEETINGS + meeting));
        }
        return new Names(reading, Titles.of(reading, subjects), Map.of());
    }

    /** Also the votes on the decisions that it is linked with, so that those of both rounds are seen together. */
    static Names withVotes(Reading reading, Decision decision) {
        List<String> others = Relation.of(decision)
                .filter(link -> !link.relation().proposed())
                .map(link -> Decision.id(reading.id(), link.other()))
                .distinct()
                .toList();
        Map<String, Vote> votes = new HashMap<>();
        if (!others.isEmpty()) {
            reading.view(Decision.PROJECTION).find(others).forEach(other -> Optional.ofNullable(other.recorded())
                    .ifPresent(made -> votes.put(other.id(), made.vote())));
        }
        return new Names(reading, of(reading, List.of(decision)).titles, votes);
    }

    private static Collection<@Nullable MeetingId> meetings(Event event) {
        List<@Nullable MeetingId> meetings = new ArrayList<>();
        switch (event) {
            case DecisionRecorded e -> meetings.add(e.meeting());
            case RediscussionRefused e -> meetings.add(e.by().meeting());
            case RediscussionGranted e -> {
                meetings.add(e.by().meeting());
                meetings.add(e.hearing());
            }
            default -> {}
        }
        return meetings;
    }

    /** The address of what an effect is about, where it is about something of several. */
    private static Optional<String> address(@Nullable Effect effect) {
        if (effect == null || effect.subject() == null) {
            return Optional.empty();
        }
        return switch (effect.measure()) {
            case OBJECTIVE -> Optional.of("objectives/" + effect.subject());
            case PLAN_APPROVAL, PLAN_RATIFICATION -> Optional.of("plans/" + effect.subject());
            case MANDATE -> Optional.of("mandates/" + effect.subject());
            case CAMPAIGN -> Optional.of("campaigns/" + effect.subject());
            case RATIFICATION, RATIFICATION_REFUSAL -> Optional.of(DECISIONS + effect.subject());
            case ISSUE, VISION, MISSION, MISSION_AMENDMENT, VALUES, CHARTER_AMENDMENT -> Optional.empty();
        };
    }

    /** What an effect is about; without a name as long as it has none. */
    @Nullable
    Named about(Effect effect) {
        Title title = address(effect).map(titles::get).orElse(null);
        return effect.subject() == null ? null : new Named(effect.subject(), title == null ? null : title.text());
    }

    Named party(PartyId party) {
        return reading.named(party);
    }

    @Nullable
    Named meeting(@Nullable MeetingId meeting) {
        if (meeting == null) {
            return null;
        }
        Title title = titles.get(MEETINGS + meeting);
        return new Named(meeting.value(), title == null ? null : title.text());
    }

    Numbered decision(DecisionId decision) {
        return decision(decision.value());
    }

    Numbered decision(String decision) {
        Title title = titles.get(DECISIONS + decision);
        return title == null
                ? new Numbered(decision, null, null)
                : new Numbered(decision, title.number(), title.text());
    }
}
