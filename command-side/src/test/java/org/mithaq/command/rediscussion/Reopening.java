package org.mithaq.command.rediscussion;

import static org.mithaq.command.Gathering.PLENARY;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Presets;

/** What tests of re-discussion begin with: decision 2, of the plenary, under a preset; and its meeting over. */
final class Reopening {

    static final DecisionId OLD = decision(2);
    static final MeetingId LATER = meeting(3);
    static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    static final Actor CHAIR = new Actor(party(19), "chair", person(19));

    private Reopening() {}

    /** The meeting that decided still sits. */
    static Scenario inSession(String preset) {
        return chartered(charter(preset)).then(other(Motion.number(2).put()));
    }

    /** The next meeting sits already. */
    static Scenario decided(String preset) {
        return inSession(preset)
                .and(new MeetingClosed(PLENARY, List.of(), null))
                .and(opened(LATER, MeetingKind.PLENARY, Gathering.MEMBERS));
    }

    /** Request 1, by party 5, granted by the chair. */
    static Scenario granted(String preset) {
        return by(decided(preset), 5)
                .then(ask(1, RediscussionGround.NEW_INFORMATION))
                .actor(CHAIR, ActingAs.ownOrganisation())
                .then(new GrantRediscussion(request(1), null, null, null));
    }

    static RecordDecision other(Resolution resolution) {
        return new RecordDecision(DecisionKind.OTHER, resolution);
    }

    static Charter charter(String preset) {
        Charter usual =
                Gathering.charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of());
        return new Charter(
                usual.profile(),
                usual.lifespan(),
                usual.places(),
                usual.meetings(),
                usual.decisions(),
                usual.agendas(),
                usual.membership(),
                usual.betweenMeetings(),
                usual.conflictProcedure(),
                usual.rediscussion(),
                Presets.standard().filled(new RediscussionPolicy(preset, List.of(), List.of(), false)),
                usual.groundRules(),
                usual.conduct(),
                usual.autonomy(),
                usual.ratification(),
                usual.parameters(),
                usual.raised());
    }

    static RequestRediscussion ask(int number, @Nullable RediscussionGround ground) {
        return new RequestRediscussion(
                request(number), OLD, null, ground, text("reason"), List.of(Motion.DATA), List.of(), null);
    }

    static Scenario by(Scenario scenario, int number) {
        return scenario.actor(new Actor(party(number), "delegate", person(number)), ActingAs.ownOrganisation());
    }

    static Scenario chair(Scenario scenario) {
        return scenario.actor(CHAIR, ActingAs.ownOrganisation());
    }

    static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static Motion later(int number) {
        return Motion.number(number).in(LATER);
    }

    static SupersedeDecision supersede(int number, int inFavour, int against) {
        return new SupersedeDecision(
                OLD, later(number).votes(inFavour, against, 0).put(), false);
    }
}
