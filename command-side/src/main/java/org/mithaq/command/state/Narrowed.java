package org.mithaq.command.state;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Meta;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Visibility;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was put on record for fewer than all members, and for whom: what becomes of it may be kept to the same readers.
 *
 * @param things by their ids
 */
public record Narrowed(PMap<String, Readers> things) {

    static final Narrowed EMPTY = new Narrowed(HashTreePMap.empty());

    /** @param of the body or the party */
    public record Readers(Visibility visibility, String of) {

        /** Whom a record of that class is for, where these are fewer than all members. */
        public static Optional<Readers> of(@Nullable Visibility visibility, ActingAs actingAs, Actor actor) {
            return switch (visibility) {
                case null -> Optional.empty();
                case PUBLIC, MEMBERS -> Optional.empty();
                case BODY -> Optional.of(new Readers(visibility, String.valueOf(actingAs.body())));
                case ORG_PRIVATE ->
                    Optional.of(new Readers(visibility, actor.party().value()));
            };
        }
    }

    /** Whether the thing was put on record for those readers only. */
    public boolean keeps(Id thing, Readers readers) {
        return readers.equals(things.get(thing.value()));
    }

    Narrowed evolve(Event event, Meta meta) {
        return Readers.of(meta.visibility(), meta.actingAs(), meta.actor())
                .map(readers -> new Narrowed(begun(event)
                        .reduce(things, (all, thing) -> all.plus(thing.value(), readers), (one, other) -> other)))
                .orElse(this);
    }

    /** What begins with the event and is carried on by others. */
    private static Stream<Id> begun(Event event) {
        return switch (event) {
            case MeetingScheduled e -> Stream.of(e.meeting());
            case TaskAssigned e -> Stream.of(e.task());
            case DecisionProposed e -> Stream.of(e.decision());
            case DecisionRecorded e -> Stream.of(e.decision());
            case ObjectionRaised e -> Stream.of(e.objection());
            case RediscussionRequested e -> Stream.of(e.request());
            case WrittenProcedureOpened e -> Stream.of(e.procedure());
            case ConflictOpened e -> Stream.of(e.conflict());
            case ActionPlanDrafted e -> Stream.of(e.plan());
            case PromiseRecorded e -> Stream.of(e.promise());
            case SuggestionRecorded e -> Stream.of(e.suggestion());
            case BarrierDeclared e -> Stream.of(e.barrier());
            case CampaignLaunched e -> Stream.concat(Stream.of(e.campaign()), elections(e.content()));
            default -> Stream.of();
        };
    }

    private static Stream<Id> elections(Campaign campaign) {
        return campaign.elections().stream().map(each -> each.election());
    }
}
