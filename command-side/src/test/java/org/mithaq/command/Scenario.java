package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Advisory;
import org.mithaq.events.BarrierId;
import org.mithaq.events.BodyId;
import org.mithaq.events.CampaignId;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ElectionId;
import org.mithaq.events.Event;
import org.mithaq.events.MandateId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Meta;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.PlanId;
import org.mithaq.events.PublicationId;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.StatementId;
import org.mithaq.events.TaskId;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.text.Text;

/**
 * Given events, when a command, then events or rule ids. Time stands still at {@link #NOW} unless told otherwise.
 *
 * <pre>{@code
 * Scenario.given(readiness(...)).when(new FoundCoalition(...)).isRefusedBy("R-003");
 * }</pre>
 */
public final class Scenario {

    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    public static final Actor ACTOR = new Actor(party(1), "director", new PersonId(uuid(9, 1)));

    private CoalitionState state = CoalitionState.EMPTY;
    private Context context = new Context(ACTOR, ActingAs.ownOrganisation(), NOW, null, false, null);

    private Scenario() {}

    /** A coalition in which these events happened, all by {@link #ACTOR}. */
    public static Scenario given(Event... events) {
        return new Scenario().and(events);
    }

    /** More that happened. */
    public Scenario and(Event... events) {
        for (Event event : events) {
            state = state.evolve(event, meta());
        }
        return this;
    }

    public Scenario and(Stream<? extends Event> events) {
        return and(events.toArray(Event[]::new));
    }

    /** Once the money that the decision would accept is screened. */
    public Scenario fundingScreened(DecisionId decision) {
        return and(new FundingScreened(decision, FundingDirection.FITS, FundingPace.ADEQUATE, null));
    }

    /** What decisions look at after all this. */
    public CoalitionState state() {
        return state;
    }

    /** The command happened: what came of it is part of the story. */
    public Scenario then(Command command) {
        return and(when(command).accepted().events().stream());
    }

    public Scenario actor(Actor actor, ActingAs actingAs) {
        context = new Context(actor, actingAs, context.occurredAt(), context.justification(), false, null);
        return this;
    }

    public Scenario at(Instant occurredAt) {
        context = new Context(context.actor(), context.actingAs(), occurredAt, context.justification(), false, null);
        return this;
    }

    public Scenario justifiedBy(String reason) {
        context = new Context(
                context.actor(),
                context.actingAs(),
                context.occurredAt(),
                Text.of("لسبب: " + reason, reason),
                false,
                context.visibility());
        return this;
    }

    public Scenario readableBy(Visibility readers) {
        context = new Context(
                context.actor(), context.actingAs(), context.occurredAt(), context.justification(), false, readers);
        return this;
    }

    public Outcome when(Command command) {
        return new Outcome(command.decide(state, context));
    }

    private Meta meta() {
        return new Meta(
                context.actor(),
                context.actingAs(),
                context.occurredAt(),
                state.charter().version(),
                null,
                List.of(),
                false,
                null);
    }

    /** What came of the command. */
    public record Outcome(Ruling ruling) {

        /** It happened, exactly so, with no advisory. */
        public void happens(Event... events) {
            assertThat(ruling).isEqualTo(new Ruling.Accepted(List.of(events), List.of()));
        }

        /** It happened, exactly so, with advisories of exactly these rules. */
        public Outcome happensDespite(List<String> rules, Event... events) {
            Ruling.Accepted accepted = accepted();
            assertThat(accepted.events()).containsExactly(events);
            assertThat(accepted.advisories()).extracting(Advisory::rule).containsExactlyInAnyOrderElementsOf(rules);
            return this;
        }

        /** It was accepted with advisories of exactly these rules, perhaps none. */
        public Outcome isAcceptedDespite(String... rules) {
            assertThat(accepted().advisories()).extracting(Advisory::rule).containsExactlyInAnyOrder(rules);
            return this;
        }

        /** Exactly these rules refused it. */
        public Outcome isRefusedBy(String... rules) {
            assertThat(ruling).isInstanceOf(Ruling.Refused.class);
            assertThat(((Ruling.Refused) ruling).rules())
                    .extracting(BrokenRule::rule)
                    .containsExactlyInAnyOrder(rules);
            return this;
        }

        /** It cannot be carried out, for a reason of that kind. */
        public void isImpossible(Fault.Kind kind) {
            assertThat(ruling).isInstanceOf(Ruling.Impossible.class);
            assertThat(((Ruling.Impossible) ruling).fault().kind()).isEqualTo(kind);
        }

        public Ruling.Accepted accepted() {
            assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
            return (Ruling.Accepted) ruling;
        }
    }

    public static PartyId party(int number) {
        return new PartyId(uuid(1, number));
    }

    public static BodyId body(int number) {
        return new BodyId(uuid(2, number));
    }

    public static MeetingId meeting(int number) {
        return new MeetingId(uuid(3, number));
    }

    public static DecisionId decision(int number) {
        return new DecisionId(uuid(4, number));
    }

    public static TaskId task(int number) {
        return new TaskId(uuid(5, number));
    }

    public static BarrierId barrier(int number) {
        return new BarrierId(uuid(6, number));
    }

    public static ObjectiveId objective(int number) {
        return new ObjectiveId(uuid(7, number));
    }

    public static PlanId plan(int number) {
        return new PlanId(uuid(8, number));
    }

    public static ConflictId conflict(int number) {
        return new ConflictId(uuid(7, number));
    }

    public static MandateId mandate(int number) {
        return new MandateId(uuid(8, number));
    }

    public static StatementId statement(int number) {
        return new StatementId(uuid(10, number));
    }

    public static PublicationId publication(int number) {
        return new PublicationId(uuid(11, number));
    }

    public static CampaignId campaign(int number) {
        return new CampaignId(uuid(21, number));
    }

    public static ElectionId election(int number) {
        return new ElectionId(uuid(22, number));
    }

    public static ObjectionId objection(int number) {
        return new ObjectionId(uuid(7, number));
    }

    public static RediscussionId request(int number) {
        return new RediscussionId(uuid(8, number));
    }

    public static PersonId person(int number) {
        return new PersonId(uuid(9, number));
    }

    /** A text that stands for any. */
    public static Text text(String en) {
        return Text.of("نص " + en, en);
    }

    private static String uuid(int kind, int number) {
        return "00000000-0000-7000-8%03d-%012d".formatted(kind, number);
    }
}
