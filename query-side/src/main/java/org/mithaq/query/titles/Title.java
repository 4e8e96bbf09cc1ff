package org.mithaq.query.titles;

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
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.query.directory.Called;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * The title of a thing within a coalition, by the thing's path such as {@code meetings/<id>}: a document of its own, or a
 * part of the one that another view has for that thing.
 *
 * @param subject the path
 * @param text missing where no record tells what it is called
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

    public static final Projection<Title> PROJECTION =
            Projection.of("titles", 5, Title.class, Title::touched, id -> none(id.substring(id.indexOf('/') + 1)));

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

    /** Something of which no record tells yet what it is called. */
    public static Title none(String subject) {
        return new Title(subject, null, null, null);
    }

    private static List<String> touched(Envelope envelope) {
        return given(envelope.event()) == null
                ? List.of()
                : List.of(envelope.coalition() + "/" + envelope.event().subject());
    }

    @Override
    public Title apply(Envelope envelope) {
        Text given = given(envelope.event());
        return given == null ? this : called(given, envelope);
    }

    /** The same once that record gave it that title. */
    public Title called(Text next, Envelope envelope) {
        return new Title(subject, next, number, at, Called.before(earlier, text, next, envelope.sequence()));
    }

    /** The same decision with its number. */
    public Title numbered(int known) {
        return new Title(subject, text, known, at, earlier);
    }

    /** The same meeting with the time at which it is to start. */
    public Title at(Instant start) {
        return new Title(subject, text, number, start, earlier);
    }

    /** The same as it was called after that record. */
    Title upTo(long sequence) {
        return new Title(subject, Called.at(earlier, text, sequence), number, at, earlier);
    }

    /** The title that the event gives to its subject, if it gives it one that stands in no other document. */
    private static @Nullable Text given(Event event) {
        return switch (event) {
            case BodyEstablished e -> e.title();
            case ObjectiveSet e -> e.title();
            case ActionPlanDrafted e -> e.content().title();
            case ActionPlanRevised e -> e.content().title();
            case PromiseRecorded e -> e.what();
            case SuggestionRecorded e -> e.what();
            case MandateGranted e -> e.topic();
            case ConflictOpened e -> e.title();
            case BarrierDeclared e -> e.description();
            case CampaignLaunched e -> e.content().name();
            case VisitLogged e -> e.title();
            case TrainingRecorded e -> e.title();
            case ItemPublished e -> e.title();
            default -> null;
        };
    }
}
