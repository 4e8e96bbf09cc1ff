package org.mithaq.query.decisionlog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.query.tasks.Task;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/**
 * What rests on a decision, or concerns it: the records of a task or a plan that carries it out, of a mandate, a charter. A
 * decision's document names them, and what they say is read where they stand.
 */
final class Consequences {

    private static final String TASKS = "tasks/";

    private Consequences() {}

    /** The earliest first. */
    static List<ConsequenceReport> of(Reading reading, Decision decision) {
        List<Envelope> found =
                Records.find(reading.view(Records.PROJECTION), reading.id(), decision.consequences()).stream()
                        .map(StoredEvent::envelope)
                        .toList();
        List<String> subjects =
                found.stream().map(record -> record.event().subject()).toList();
        Map<String, Title> titles = Titles.of(reading, subjects);
        Map<String, Task> tasks = reading
                .view(Task.PROJECTION)
                .find(subjects.stream()
                        .filter(subject -> subject.startsWith(TASKS))
                        .map(subject -> reading.id() + "/" + subject.substring(TASKS.length()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(task -> TASKS + task.id(), Function.identity()));
        return found.stream()
                .map(record -> report(
                        record,
                        titles.get(record.event().subject()),
                        tasks.get(record.event().subject()),
                        reading))
                .toList();
    }

    private static ConsequenceReport report(
            Envelope record, @Nullable Title title, @Nullable Task task, Reading reading) {
        EventCatalogue.Entry kind = EventCatalogue.standard().of(record.event().getClass());
        String subject = record.event().subject();
        return new ConsequenceReport(
                record.sequence(),
                record.meta().occurredAt(),
                kind.name(),
                kind.title(),
                subject,
                title == null || subject.startsWith("decisions/") ? null : title.text(),
                task == null ? null : task.state(reading));
    }

    /** The decision that it rests on or concerns, where there is one. */
    static @Nullable DecisionId decision(Event event) {
        return switch (event) {
            case TaskAssigned e -> e.decision();
            case ActionPlanApproved e -> e.decision();
            case ActionPlanRatified e -> e.decision();
            case ObjectiveSet e -> e.decision();
            case CampaignLaunched e -> e.decision();
            case CharterAdopted e -> e.decision();
            case CharterAmended e -> e.decision();
            case IssueDefined e -> e.decision();
            case VisionAdopted e -> e.decision();
            case MissionAdopted e -> e.decision();
            case MissionAmended e -> e.decision();
            case ValuesAdopted e -> e.decision();
            case CoalitionClosed e -> e.decision();
            case MandateGranted e -> e.decision();
            case MandateRevoked e -> e.decision();
            case StatementIssued e -> e.over();
            case ConflictOpened e -> e.over();
            case MinutesCorrected e -> e.decision();
            case MemberExpelled e -> e.decision();
            case InterestDeclared e -> e.decision();
            case FundingScreened e -> e.decision();
            case StaffAppointed e -> e.decision();
            default -> null;
        };
    }
}
