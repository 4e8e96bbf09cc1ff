package org.mithaq.command;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.DecisionProcess;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.rulebook.Level;
import org.mithaq.text.Language;

/** A founded coalition of 21 members in all circles and categories, gathered in an open plenary. */
public final class Gathering {

    public static final int MEMBERS = 21;
    public static final MeetingId PLENARY = meeting(2);

    private static final List<Circle> CIRCLES = List.of(Circle.STEWARD, Circle.GATEWAY, Circle.INFLUENCER);
    private static final List<Category> CATEGORIES = List.of(
            Category.MOST_AFFECTED,
            Category.HELPER,
            Category.OPINION_LEADER,
            Category.EMERGING_LEADER,
            Category.POLICY_MAKER);

    private Gathering() {}

    /** Before it is decided how to decide. */
    public static Scenario convened() {
        return Scenario.given(founded())
                .and(members())
                .and(opened(PLENARY, MeetingKind.PLENARY, MEMBERS))
                .and(papers(MEMBERS));
    }

    /** After it is decided how to decide; decision 1. */
    public static Scenario deciding() {
        return convened().and(recorded(1, DecisionKind.DECISION_PROCEDURE, Outcome.ADOPTED));
    }

    /** With a charter; decision 2. */
    public static Scenario chartered(Charter charter) {
        return deciding().and(new CharterAdopted(1, decision(2), charter, List.of()));
    }

    public static CoalitionFounded founded() {
        return new CoalitionFounded(
                text("name"), text("purpose"), FoundingTrigger.BROAD_CHANGE, null, "UTC", Language.AR);
    }

    public static Stream<Event> members() {
        return IntStream.rangeClosed(1, MEMBERS).boxed().flatMap(Gathering::member);
    }

    private static Stream<Event> member(int number) {
        Circle circle = CIRCLES.get(number % CIRCLES.size());
        Category category = CATEGORIES.get(number % CATEGORIES.size());
        return Stream.of(
                new PartyRegistered(party(number), text("party"), false, null, false),
                new StakeholderClassified(party(number), Set.of(circle), List.of()),
                new MemberAdmitted(party(number), null, category, null));
    }

    /** The meeting, open, with the first so many parties present. */
    public static Stream<Event> opened(MeetingId meeting, MeetingKind kind, int present) {
        return Stream.of(
                new MeetingScheduled(
                        meeting,
                        kind,
                        text("meeting"),
                        null,
                        NOW,
                        text("place"),
                        party(1),
                        MeetingFormat.MEETING,
                        List.of(),
                        null,
                        null,
                        false),
                new MeetingOpened(
                        meeting,
                        null,
                        null,
                        parties(present).stream()
                                .map(party -> new Attendee(party, null, null))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    /** Papers of the plenary in which the first so many parties had a say. */
    public static PapersCirculated papers(int inputs) {
        return new PapersCirculated(
                PLENARY,
                List.of(new Paper(PaperKind.CHARTER_DRAFT, text("draft"))),
                parties(MEMBERS),
                parties(inputs),
                7);
    }

    public static List<PartyId> parties(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Scenario::party).toList();
    }

    public static DecisionRecorded recorded(int number, DecisionKind kind, Outcome outcome) {
        return new DecisionRecorded(
                decision(number),
                number,
                kind,
                text("title"),
                text("wording"),
                PLENARY,
                null,
                BodyKind.PLENARY,
                new Vote(20, 0, 1),
                outcome,
                DecisionRule.SIMPLE_MAJORITY,
                null,
                parties(MEMBERS),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** What is recorded when the plenary adopts the resolution before there is a charter. */
    public static DecisionRecorded adopted(Resolution resolution, int number, DecisionKind kind, DecisionRule applied) {
        return decided(resolution, number, kind, applied, Outcome.ADOPTED);
    }

    /** What is recorded when the plenary votes on the resolution before there is a charter. */
    public static DecisionRecorded decided(
            Resolution resolution, int number, DecisionKind kind, DecisionRule applied, Outcome outcome) {
        return new DecisionRecorded(
                resolution.decision(),
                number,
                kind,
                resolution.title(),
                requireNonNull(resolution.text()),
                PLENARY,
                null,
                BodyKind.PLENARY,
                resolution.vote(),
                outcome,
                applied,
                null,
                parties(MEMBERS),
                List.of(),
                List.of(),
                resolution.mover(),
                resolution.reasons(),
                resolution.alternatives(),
                resolution.evidence(),
                resolution.affectedGroups(),
                resolution.concessions(),
                resolution.refersToMission(),
                resolution.amount(),
                resolution.ballots(),
                resolution.recused(),
                resolution.validity(),
                null);
    }

    /** A charter with nothing left out. */
    public static Charter charter() {
        return charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of());
    }

    public static Charter charter(
            CharterProfile profile,
            @Nullable DecisionRule fallback,
            Map<String, Object> parameters,
            Map<String, Level> raised) {
        return new Charter(
                profile,
                text("long-term"),
                text("in turn"),
                List.of(new MeetingPattern(BodyKind.STRATEGIC, 3, 120), new MeetingPattern(BodyKind.EXECUTIVE, 1, 120)),
                new DecisionProcess(true, fallback),
                text("7 days before"),
                new MembershipRules(true, null),
                text("working groups"),
                List.of(ConflictStage.TALKS, ConflictStage.MEDIATOR, ConflictStage.ARBITRATOR, ConflictStage.COMMITTEE),
                List.of(),
                null,
                List.of(text("ground rule")),
                text("conduct"),
                null,
                null,
                parameters,
                raised);
    }
}
