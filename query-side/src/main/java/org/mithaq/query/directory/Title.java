package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * The title of a thing within a coalition, by the thing's path such as {@code meetings/<id>}.
 *
 * @param subject the path
 * @param number the number of a decision
 * @param at when a meeting is to start
 * @param earlier the titles that it had before, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Title(
        String subject,
        @Nullable Text text,
        @Nullable Integer number,
        @Nullable Instant at,
        List<Called> earlier) implements View<Title> {

    /** The kinds of things that have a page of their own. */
    private static final Set<String> PAGES = Set.of("bodies", "decisions", "meetings", "parties", "plans");

    public Title {
        earlier = Given.list(earlier);
    }

    /** Something that always had that title. */
    public Title(String subject, @Nullable Text text, @Nullable Integer number, @Nullable Instant at) {
        this(subject, text, number, at, List.of());
    }

    /** Whether the path of something within the coalition is its page's. */
    public static boolean page(String subject) {
        return PAGES.contains(subject.substring(0, Math.max(0, subject.indexOf('/'))));
    }

    static Title none(String id) {
        return new Title(id.substring(id.indexOf('/') + 1), null, null, null);
    }

    @Override
    public Title apply(Envelope envelope) {
        Title given = given(envelope.event());
        if (given == null) {
            return this;
        }
        return new Title(
                subject,
                given.text(),
                given.number() == null ? number : given.number(),
                given.at(),
                Called.before(earlier, text, given.text(), envelope.sequence()));
    }

    /** The same as it was called after that record. */
    Title upTo(long sequence) {
        return new Title(subject, Called.at(earlier, text, sequence), number, at, earlier);
    }

    /** The title that the event gives to its subject, if it gives it one. */
    static @Nullable Title given(Event event) {
        return switch (event) {
            case MeetingScheduled e -> new Title(e.subject(), e.title(), null, e.startsAt());
            case DecisionProposed e -> titled(e, e.title());
            case DecisionRecorded e -> new Title(e.subject(), e.title(), e.number(), null);
            case TaskAssigned e -> titled(e, e.title());
            case BodyEstablished e -> titled(e, e.title());
            case ObjectiveSet e -> titled(e, e.title());
            case ActionPlanDrafted e -> titled(e, e.content().title());
            case ActionPlanRevised e -> titled(e, e.content().title());
            case PromiseRecorded e -> titled(e, e.what());
            case SuggestionRecorded e -> titled(e, e.what());
            case MandateGranted e -> titled(e, e.topic());
            case ConflictOpened e -> titled(e, e.title());
            case BarrierDeclared e -> titled(e, e.description());
            case CampaignLaunched e -> titled(e, e.content().name());
            case VisitLogged e -> titled(e, e.title());
            case TrainingRecorded e -> titled(e, e.title());
            case ItemPublished e -> titled(e, e.title());
            default -> null;
        };
    }

    private static Title titled(Event event, Text text) {
        return new Title(event.subject(), text, null, null);
    }
}
