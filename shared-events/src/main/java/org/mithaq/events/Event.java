package org.mithaq.events;

/**
 * Something that happened in a coalition: immutable, in the past tense, without personal data. The permitted families
 * are the features of the domain; {@link EventType} on each event carries its wire name and its titles.
 */
public sealed interface Event
        permits BodyEvent,
                CampaignEvent,
                CharterEvent,
                CoalitionEvent,
                CommunicationEvent,
                ConflictEvent,
                DecisionEvent,
                MeetingEvent,
                MembershipEvent,
                OutreachEvent,
                PlanEvent,
                PromiseEvent,
                RediscussionEvent,
                RefusalEvent,
                RepresentationEvent,
                ResourceEvent,
                TaskEvent,
                WrittenProcedureEvent {

    /** The thing within the coalition that the event is about (CloudEvents {@code subject}), as a relative path. */
    String subject();
}
